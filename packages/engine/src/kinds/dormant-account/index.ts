import { defineKind } from '../../define-kind.ts';
import { planDormantAccount } from './plan.ts';
import { DormantAccountParams } from './schema.ts';

/** Accounts that nobody uses, and that somebody else could. */
export const kind = defineKind<DormantAccountParams>({
  id: 'dormant-account',
  params: DormantAccountParams,
  lessWhen: { maxAgeDays: 'greater', privilegedMaxAgeDays: 'greater', neverUsedDays: 'greater' },
  plan: planDormantAccount,
});
