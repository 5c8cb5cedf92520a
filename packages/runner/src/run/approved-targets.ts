import { bilingualDetail } from '@erp-audit/core';
import type { PlannedTarget, Run } from '@erp-audit/store';
import type { RuleApproval, RuleApprovals } from '../rules/rule-approvals.ts';
import type { RunPlan } from './plan-run.ts';

/** A plan whose targets name what approved them; what approved nothing has no number. */
export function withApprovals(plan: RunPlan, approvals: RuleApprovals): RunPlan {
  return { ...plan, targets: plan.targets.map((target) => withApproval(target, approvals)) };
}

function withApproval(target: PlannedTarget, approvals: RuleApprovals): PlannedTarget {
  const { contentHash, rule } = target;
  const number = contentHash === undefined ? undefined : approvals({ code: rule.code, contentHash }).decision?.number;
  return number === undefined ? target : { ...target, approval: number };
}

/**
 * Ends every active rule that nobody approved as it stands, before its source is opened: it is not checked, and none of
 * its findings ends.
 */
export async function refuseUnapproved(
  run: Run,
  targets: readonly PlannedTarget[],
  approvals: RuleApprovals,
): Promise<void> {
  const refused = targets.filter(
    (target) => target.rule.status === 'active' && target.approval === undefined && !run.isComplete(target),
  );
  for (const target of refused) {
    const { source, code, entity, rule, contentHash = '' } = target;
    const why = whyRefused(code, approvals({ code, contentHash }));
    const nothing = { inScope: 0, notEvaluable: 0, found: 0, partial: [], durationMs: 0 };
    const state = { state: 'not_checked', reason: 'not_approved', reasonDetail: why } as const;
    await run.complete(target, { source, code, entity, rule: rule.id, ...nothing, ...state });
  }
}

function whyRefused(code: string, { last }: RuleApproval): string {
  if (last === undefined)
    return bilingualDetail({
      en: `it was never approved: an approver runs "erp-audit rules approve ${code}"`,
      'zh-CN': `从未获批准：请批准人运行 "erp-audit rules approve ${code}"`,
    });
  const number = `R-${last.number}`;
  return bilingualDetail({
    en: `it says something else than ${last.approver} approved with ${number}: look at "erp-audit rules show ${code}", then an approver runs "erp-audit rules approve ${code}"`,
    'zh-CN': `内容与 ${last.approver} 在 ${number} 中批准的不同：请先用 "erp-audit rules show ${code}" 核对，再由批准人运行 "erp-audit rules approve ${code}"`,
  });
}
