import { defineKind } from '../../define-kind.ts';
import { planFieldChange } from './plan.ts';
import { FieldChangeParams } from './schema.ts';

/** Fields that somebody outside the departments that own them has changed. */
export const kind = defineKind<FieldChangeParams>({
  id: 'field-change',
  params: FieldChangeParams,
  lessWhen: { lookBackDays: 'smaller', ticketAccounts: 'longer' },
  plan: planFieldChange,
});
