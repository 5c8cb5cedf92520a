import { defineKind } from '../../define-kind.ts';
import { planOwnership } from './plan.ts';
import { OwnershipParams } from './schema.ts';

/** Master data that nobody owns, or whose owner is gone. */
export const kind = defineKind<OwnershipParams>({
  id: 'ownership',
  params: OwnershipParams,
  lessWhen: { functionOwners: 'longer' },
  plan: planOwnership,
});
