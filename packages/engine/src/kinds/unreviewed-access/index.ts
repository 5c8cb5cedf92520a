import { defineKind } from '../../define-kind.ts';
import { planUnreviewedAccess } from './plan.ts';
import { UnreviewedAccessParams } from './schema.ts';

/** Accounts whose rights nobody has confirmed for too long. */
export const kind = defineKind<UnreviewedAccessParams>({
  id: 'unreviewed-access',
  params: UnreviewedAccessParams,
  lessWhen: { maxAgeDays: 'greater', privilegedMaxAgeDays: 'greater' },
  plan: planUnreviewedAccess,
});
