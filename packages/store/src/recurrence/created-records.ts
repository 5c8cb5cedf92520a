import type { CreatedRecords, RepeatOffender } from '@erp-audit/core';
import type { Session } from '../database/database.ts';
import { COUNTING_RUNS, type RunEnd } from './run-end.ts';

/** By code, for each entity and source on which the rule was checked in the four weeks; null where that does not tell. */
export type CreatedByRule = ReadonlyMap<string, readonly (CreatedRecords | null)[]>;

/** What was created of the entities of rules, by what each source said last. */
export async function createdByRule(
  session: Session,
  { place, after }: RunEnd,
  codes: readonly string[],
): Promise<CreatedByRule> {
  const rows = await session.rows<{ code: string; created: CreatedRecords | null }>(CREATED, { place, after, codes });
  const byRule = new Map<string, (CreatedRecords | null)[]>();
  for (const { code, created } of rows) byRule.set(code, [...(byRule.get(code) ?? []), created]);
  return byRule;
}

const CREATED = `
with newest as (
  select distinct on (c.source, c.entity) c.source, c.entity, c.created
  from ${COUNTING_RUNS} join audit_entity_counts c on c.run_id = r.id and c.source = s.source
  where c.created is not null order by c.source, c.entity, r.finished_seq desc
)
select t.code, n.created from audit_targets t left join newest n on n.source = t.source and n.entity = t.entity
where t.code = any(cast(:codes as text[])) and exists (
  select 1 from ${COUNTING_RUNS} join audit_rule_results p on p.run_id = r.id
  where p.target_id = t.id and p.state = 'checked' and s.source = t.source)`;

/**
 * What a group created of the entities of a rule, or null as soon as one of them does not tell: findings of a source
 * that says nothing must not be set against the records of another. Nobody knows the role of merged creators.
 */
export function createdIn(
  group: Pick<RepeatOffender, 'code' | 'by' | 'group'>,
  created: CreatedByRule,
  smallDepartments: readonly string[],
): number | null {
  let sum: number | null = null;
  for (const records of created.get(group.code) ?? []) {
    const counts = group.by === 'department' ? records?.byDepartment : records?.byCreatorRole;
    const names = group.group === null ? smallDepartments : [group.group];
    if (!counts || (group.by === 'creator_role' && group.group === null)) return null;
    sum = names.reduce((all, name) => all + (counts[name] ?? 0), sum ?? 0);
  }
  return sum;
}
