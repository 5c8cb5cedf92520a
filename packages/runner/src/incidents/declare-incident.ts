import { AuditError, runMissing } from '@erp-audit/core';
import type { Incident } from '@erp-audit/store';
import type { DecisionContext } from '../decisions/decision-context.ts';
import type { Project } from '../project/project.ts';
import { personalKeyOf, requireRuleApprover } from '../rules/rule-approver.ts';

interface IncidentDeclaring {
  /** Id of the run, its beginning, or `latest`. */
  readonly run: string;
  /** Undefined for all rules of the run. */
  readonly rule: Project['rules'][number] | undefined;
  /** False takes an earlier word back. */
  readonly isIncident: boolean;
  readonly why: string;
  readonly personalKey: string | undefined;
}

/**
 * Says that what a run counted tells nothing of what is usual, or that it does after all.
 * @throws AuditError `DECISION_REFUSED` where whoever sits at the machine is no approver of the rule's department and
 * severity, `NOT_FOUND` for a run, or a rule in it, that is not there, `STORE_*`
 */
export async function declareIncident(context: DecisionContext, declaring: IncidentDeclaring): Promise<Incident> {
  const { run, rule, isIncident, why } = declaring;
  const key = personalKeyOf(declaring.personalKey, 'runs incident');
  const approver = requireRuleApprover(context, rule === undefined ? [] : [rule], key?.keyId);
  const record = await context.store.run(run);
  const code = rule?.code ?? null;
  if (record === undefined) throw runMissing(run);
  if (code !== null && !record.results.some((result) => result.code === code)) throw resultMissing(record.id, code);
  return context.store.incidents.declare({
    ...{ runId: record.id, code, isIncident, why },
    ...{ approver: approver.id, by: context.by },
  });
}

function resultMissing(run: string, code: string): AuditError {
  const message = {
    en: `Run ${run} has no result of ${code}: name a rule that it checked.`,
    'zh-CN': `运行 ${run} 没有 ${code} 的结果：请指定其检查过的规则。`,
  };
  return new AuditError('NOT_FOUND', message, { command: 'runs' });
}
