import { defineKind } from '../../define-kind.ts';
import { planLeaverAccess } from './plan.ts';
import { LeaverAccessParams } from './schema.ts';

/** Accounts that still work though nobody behind them works here any more. */
export const kind = defineKind<LeaverAccessParams>({
  id: 'leaver-access',
  params: LeaverAccessParams,
  lessWhen: { graceWorkingDays: 'greater' },
  plan: planLeaverAccess,
});
