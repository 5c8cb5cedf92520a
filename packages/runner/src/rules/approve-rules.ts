import { signStatement } from '@erp-audit/core';
import type { Rule } from '@erp-audit/engine';
import type { RuleDecision } from '@erp-audit/store';
import type { DecisionContext } from '../decisions/decision-context.ts';
import { ruleApprovals, unapprovedRules } from './rule-approvals.ts';
import { personalKeyOf, requireRuleApprover, ruleStatement } from './rule-approver.ts';

interface RuleApproving {
  readonly reason: string;
  /** Private key of the approver, PEM; without it the account proves who decides. */
  readonly personalKey: string | undefined;
}

/** The rules among these that are in use and that nobody approved as they stand. */
export async function rulesToApprove(
  { store, config }: Pick<DecisionContext, 'store' | 'config'>,
  rules: readonly Rule[],
): Promise<readonly Rule[]> {
  return unapprovedRules(rules, await ruleApprovals(store, config));
}

/**
 * Approves exactly what active rules say now, all or none. Nothing of them changes by it.
 * @throws AuditError `DECISION_REFUSED` with one sentence for each law that forbids it, `ARGUMENT_INVALID` for a key that
 * is none, `STORE_*`
 */
export function approveRules(
  context: DecisionContext,
  rules: readonly Rule[],
  { reason, personalKey }: RuleApproving,
): Promise<readonly RuleDecision[]> {
  const key = personalKeyOf(personalKey, 'rules approve');
  const { id, role } = requireRuleApprover(context, rules, key?.keyId);
  const verdict = { from: 'active', to: 'active', reason, approver: id } as const;
  return context.store.ruleLife.decideAll(
    rules.map((rule) => ({
      ...{ code: rule.code, rule: rule.id, ...verdict, role },
      ...{ ruleHash: rule.ruleHash, contentHash: rule.contentHash, keyId: key?.keyId ?? null, evaluation: {} },
      signature: key === undefined ? null : signStatement(ruleStatement(rule, verdict, context.clock), key.key),
      decidedBy: context.by,
    })),
  );
}
