import type { CalendarDate, CheckTarget, EntityName, Severity } from '@erp-audit/core';
import type { Session } from '../database/database.ts';
import { OPEN, severityOfRank } from '../states.ts';

/** Open findings that are the same in all that reports count by. */
export interface OpenGroup extends CheckTarget {
  readonly department: string;
  readonly severity: Severity;
  readonly baseline: boolean;
  readonly hasDueDate: boolean;
  /** The due day itself is still in time. */
  readonly overdue: boolean;
  /** How many of the given ages its findings have passed. */
  readonly agesPassed: number;
  /** How many of the given days after the due day have passed; null without a due day. */
  readonly latePassed: number | null;
  readonly findings: number;
}

interface GroupRow extends Omit<OpenGroup, 'severity' | 'findings'> {
  readonly entity: EntityName;
  readonly severity: number;
  readonly findings: string;
}

/**
 * @param ages - days since a finding was first seen, ascending.
 * @param late - days after the due day, ascending.
 */
export async function countOpen(
  session: Session,
  asOf: CalendarDate,
  ages: readonly number[],
  late: readonly number[],
): Promise<readonly OpenGroup[]> {
  const passed = (days: readonly number[]) => days.map((day) => String(day + 1));
  const rows = await session.rows<GroupRow>(COUNT, { asOf, passed: passed(ages), late: passed(late) });
  return rows.map((row) => ({ ...row, severity: severityOfRank(row.severity), findings: Number(row.findings) }));
}

const COUNT = `
select t.source, t.code, t.entity, g.department, g.severity, g.baseline, g.has_due_date as "hasDueDate", g.overdue,
  g.ages_passed as "agesPassed", g.late_passed as "latePassed", g.findings
from (
  select f.target_id, f.department, f.severity, f.baseline, f.due_at is not null as has_due_date,
    coalesce(f.due_at < cast(:asOf as date), false) as overdue,
    width_bucket(cast(:asOf as date) - f.first_seen, cast(:passed as integer[])) as ages_passed,
    width_bucket(cast(:asOf as date) - f.due_at, cast(:late as integer[])) as late_passed, count(*) as findings
  from audit_findings f where f.state in (${OPEN}) group by 1, 2, 3, 4, 5, 6, 7, 8
) g join audit_targets t on t.id = g.target_id`;
