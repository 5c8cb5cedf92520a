import { defineKind } from '../../define-kind.ts';
import { planCreation } from './plan.ts';
import { CreationParams } from './schema.ts';

/** Master data entered by somebody outside the departments that own it. */
export const kind = defineKind<CreationParams>({
  id: 'creation',
  params: CreationParams,
  lessWhen: { lookBackDays: 'smaller', graceAccounts: 'longer', ownerMap: 'longer' },
  plan: planCreation,
});
