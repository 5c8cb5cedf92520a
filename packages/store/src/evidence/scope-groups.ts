import { AuditError, type CheckOutcome, type KeptScopeGroup } from '@erp-audit/core';
import type { PlannedTarget } from '../store.ts';

/**
 * The groups of an outcome with the department of the target where the records name none; equal ones are one.
 * @throws AuditError `INTERNAL_BUG` where they do not sum up to what was counted.
 */
export function keptGroups(
  { inScopeBy = [], inScope, notEvaluable }: CheckOutcome,
  planned: Pick<PlannedTarget, 'code' | 'source' | 'department'>,
): readonly KeptScopeGroup[] {
  const groups = new Map<string, KeptScopeGroup>();
  for (const { department = planned.department, company, ...counts } of inScopeBy) {
    const name = JSON.stringify([department, company]);
    const sum = groups.get(name) ?? { department, company, count: 0, notEvaluable: 0 };
    groups.set(name, {
      ...sum,
      count: sum.count + counts.count,
      notEvaluable: sum.notEvaluable + counts.notEvaluable,
    });
  }
  const kept = [...groups.values()];
  const sumOf = (field: 'count' | 'notEvaluable') => kept.reduce((sum, group) => sum + group[field], 0);
  if (inScopeBy.length > 0 && (sumOf('count') !== inScope || sumOf('notEvaluable') !== notEvaluable)) {
    const message = `Rule ${planned.code} on ${planned.source} counted ${inScope} in scope, but its groups sum up to ${sumOf('count')}.`;
    throw new AuditError('INTERNAL_BUG', message, {});
  }
  return kept;
}

/** Keeps `:groups`, a JSON array of {@link keptGroups}, with the result of `:target` in `:run`. */
export const KEEP_GROUPS = `insert into audit_in_scope (run_id, target_id, department, company, in_scope, not_evaluable)
  select :run, cast(:target as integer), g.department, g.company, g.count, g."notEvaluable"
  from json_to_recordset(cast(:groups as json)) as g (department text, company text, count bigint, "notEvaluable" bigint)`;

/** The groups of a result `p` of `audit_rule_results`, as JSON, by department and company. */
export const GROUPS_OF_RESULT = `coalesce((select json_agg(json_build_object('department', g.department, 'company', g.company,
    'count', g.in_scope, 'notEvaluable', g.not_evaluable) order by g.department, g.company)
  from audit_in_scope g where g.run_id = p.run_id and g.target_id = p.target_id), json_build_array())`;
