import { readStatement } from '@erp-audit/core';
import type { Rule } from '@erp-audit/engine';
import type { RuleDecision, Store } from '@erp-audit/store';
import type { Config } from '../config/load-config.ts';

/** What is known of the approval of a rule as it stands now. */
export interface RuleApproval {
  /** The decision that approved exactly what the rule says; undefined where there is none. */
  readonly decision: RuleDecision | undefined;
  /** The last approval of the rule, whatever it said then; undefined where nobody ever approved it. */
  readonly last: RuleDecision | undefined;
}

/** Approvals of rules, by code. */
export type RuleApprovals = (rule: Pick<Rule, 'code' | 'contentHash'>) => RuleApproval;

/**
 * Reads all approvals. One counts where an approver decided that the rule is in use with exactly this content; one that
 * is signed only where the signature fits, says so, and is that of the approver's key as configured.
 * @throws AuditError `STORE_*`
 */
export async function ruleApprovals(
  store: Pick<Store, 'ruleLife'>,
  config: Pick<Config, 'approvers'>,
): Promise<RuleApprovals> {
  const decisions = await store.ruleLife.list();
  const byCode = new Map<string, RuleDecision[]>();
  for (const decision of decisions) {
    if (decision.to !== 'active' || decision.approver === null || !isProven(decision, config)) continue;
    byCode.set(decision.code, [...(byCode.get(decision.code) ?? []), decision]);
  }
  return ({ code, contentHash }) => {
    const approvals = byCode.get(code) ?? [];
    return { decision: approvals.findLast((each) => each.contentHash === contentHash), last: approvals.at(-1) };
  };
}

/** An approver who has left keeps what he approved; whoever is still there is asked by the key he has. */
function isProven(
  { approver, code, contentHash, signature }: RuleDecision,
  config: Pick<Config, 'approvers'>,
): boolean {
  const known = config.approvers.find(({ id }) => id === approver);
  if (signature === null) return known === undefined || known.osUser !== undefined;
  const statement = readStatement(signature);
  if (statement === undefined || (known?.keyId !== undefined && known.keyId !== statement.keyId)) return false;
  const { payload } = statement;
  return payload['rule'] === code && payload['contentHash'] === contentHash && payload['to'] === 'active';
}

/** Active rules that nobody approved as they stand, in their order. */
export function unapprovedRules(rules: readonly Rule[], approvals: RuleApprovals): readonly Rule[] {
  return rules.filter((rule) => rule.status === 'active' && approvals(rule).decision === undefined);
}
