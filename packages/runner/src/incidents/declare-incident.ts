import { AuditError } from '@erp-audit/core';
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
  if (record === undefined) throw missing({ en: `There is no run "${run}".`, 'zh-CN': `没有运行 "${run}"。` });
  if (code !== null && !record.results.some((result) => result.code === code))
    throw missing({
      en: `Run ${record.id} has no result of ${code}: name a rule that it checked.`,
      'zh-CN': `运行 ${record.id} 没有 ${code} 的结果：请指定其检查过的规则。`,
    });
  return context.store.incidents.declare({
    ...{ runId: record.id, code, isIncident, why },
    ...{ approver: approver.id, by: context.by },
  });
}

function missing(message: { readonly en: string; readonly 'zh-CN': string }): AuditError {
  return new AuditError('NOT_FOUND', message, { command: 'runs' });
}
