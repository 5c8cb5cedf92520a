import { addDays, type CalendarDate, type CheckTarget, CLOSED_ON_TIME_DAYS, type Duration } from '@erp-audit/core';
import type { Session } from '../database/database.ts';
import { LIVING, OPEN, severityOfRank } from '../states.ts';
import type { DueCounts, TargetFigures } from './week-store.ts';

type Counts<Name extends string> = Readonly<Record<Name, string>> & { readonly target: number };

/** Records are counted once however many findings they have; a finding that names no record counts as one. */
const RECORDS = `
with records as (
  select f.target_id, coalesce(cast(s.value as text), f.id) as record, bool_or(f.state in (${OPEN})) as open,
    bool_or(f.state in (${OPEN}) and f.due_at < cast(:asOf as date)) as overdue,
    coalesce(bool_or(f.due_at < cast(:asOf as date)), false) as overdue_gross
  from audit_findings f left join lateral json_array_elements(f.subjects) s(value) on true
  where f.state in (${LIVING}) group by 1, 2
)
select target_id as target, count(*) filter (where open) as defective, count(*) filter (where overdue) as overdue,
  count(*) as "defectiveGross", count(*) filter (where overdue_gross) as "overdueGross"
from records group by 1`;

/** Events before the first run of the period cannot belong to it. */
const SINCE_EVENT = (day: string) => `coalesce((
  select max(last_event) from audit_runs
  where finished_seq < (select min(finished_seq) from audit_runs where as_of > ${day})), 0)`;

const DUE = `
with closed as (
  select distinct on (finding_id) finding_id, as_of from audit_events
  where type = 'resolved' and seq > ${SINCE_EVENT('cast(:closedSince as date)')}
    and as_of > cast(:closedSince as date) and as_of <= cast(:asOf as date)
  order by finding_id, seq desc
)
select target_id as target, severity, sum(overdue) as overdue, sum(not_overdue) as "notOverdue", sum(closed) as "closedOnTime"
from (
  select target_id, severity, cast(coalesce(due_at < cast(:asOf as date), false) as integer) as overdue,
    cast(coalesce(due_at >= cast(:asOf as date), true) as integer) as not_overdue, 0 as closed
  from audit_findings where state in (${OPEN}) and not baseline
  union all
  select f.target_id, f.severity, 0, 0, 1 from closed c join audit_findings f on f.id = c.finding_id
  where f.state = 'resolved' and not f.baseline and c.as_of <= f.due_at
) counted group by 1, 2`;

/** A due date passes with the end of its day, so that of the as-of has not yet. */
const FELL_DUE = `
select f.target_id as target, count(*) as "fellDue",
  count(*) filter (where f.state = 'resolved' and ended.as_of <= f.due_at) as "resolvedInTime"
from audit_findings f left join lateral (
  select e.as_of from audit_events e where e.finding_id = f.id and e.to_state = f.state and e.from_state <> e.to_state
  order by e.seq desc limit 1) ended on true
where f.due_at >= cast(:since as date) and f.due_at < cast(:asOf as date)
  and not (f.state = 'waived' and coalesce(ended.as_of <= f.due_at, false))
group by 1`;

const COHORT = `
with resolved as (
  select distinct on (finding_id) finding_id, target_id, as_of, seq from audit_events
  where type = 'resolved' and seq > ${SINCE_EVENT('cast(:asOf as date) - 57')}
    and as_of between cast(:asOf as date) - 56 and cast(:asOf as date) - 29
  order by finding_id, seq
)
select r.target_id as target, count(*) as cohort, count(*) filter (where exists (
    select 1 from audit_events e where e.finding_id = r.finding_id and e.seq > r.seq and e.type = 'reopened'
      and e.as_of <= r.as_of + 28)) as "cohortReopened"
from resolved r join audit_findings f on f.id = r.finding_id where not f.baseline group by 1`;

const DURATIONS = `
select f.target_id as target,
  greatest(0, case when f.state in (${OPEN}) then cast(:asOf as date) else coalesce(ended.as_of, f.last_seen, f.first_seen) end - f.first_seen) as days,
  count(*) filter (where f.state = 'resolved') as resolved, count(*) filter (where f.state <> 'resolved') as censored
from audit_findings f left join lateral (
  select e.as_of from audit_events e where f.state not in (${OPEN}) and e.finding_id = f.id and e.to_state = f.state
  order by e.seq desc limit 1) ended on true
where not f.baseline and f.state <> 'waived' and f.first_seen > cast(:asOf as date) - 365
group by 1, 2`;

export async function readFigures(
  session: Session,
  asOf: CalendarDate,
  since: CalendarDate,
): Promise<readonly TargetFigures[]> {
  const bindings = { asOf, since };
  const targets = await session.rows<CheckTarget & { readonly id: number }>(
    'select id, source, code, entity from audit_targets order by id',
  );
  const records = byTarget(
    await session.rows<Counts<'defective' | 'overdue' | 'defectiveGross' | 'overdueGross'>>(RECORDS, { asOf }),
  );
  const due = await readDue(session, asOf);
  const fellDue = byTarget(await session.rows<Counts<'fellDue' | 'resolvedInTime'>>(FELL_DUE, bindings));
  const cohorts = byTarget(await session.rows<Counts<'cohort' | 'cohortReopened'>>(COHORT, { asOf }));
  const durations = await readDurations(session, asOf);
  const none = { defective: 0, overdue: 0, defectiveGross: 0, overdueGross: 0 };
  return targets.map(({ id, source, code, entity }) => ({
    ...{ source, code, entity, ...none, fellDue: 0, resolvedInTime: 0, cohort: 0, cohortReopened: 0 },
    ...records.get(id),
    ...fellDue.get(id),
    ...cohorts.get(id),
    due: due.get(id) ?? [],
    durations: durations.get(id) ?? [],
  }));
}

/** Counts as numbers, by target. */
function byTarget<Name extends string>(rows: readonly Counts<Name>[]): ReadonlyMap<number, Record<Name, number>> {
  return new Map(
    rows.map(({ target, ...counts }) => [
      target,
      Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, Number(count)])) as Record<Name, number>,
    ]),
  );
}

async function readDue(session: Session, asOf: CalendarDate): Promise<ReadonlyMap<number, readonly DueCounts[]>> {
  const rows = await session.rows<Counts<'overdue' | 'notOverdue' | 'closedOnTime'> & { readonly severity: number }>(
    DUE,
    { asOf, closedSince: addDays(asOf, -CLOSED_ON_TIME_DAYS) },
  );
  return grouped(rows, ({ severity, overdue, notOverdue, closedOnTime }) => ({
    severity: severityOfRank(severity),
    overdue: Number(overdue),
    notOverdue: Number(notOverdue),
    closedOnTime: Number(closedOnTime),
  }));
}

async function readDurations(session: Session, asOf: CalendarDate): Promise<ReadonlyMap<number, readonly Duration[]>> {
  const rows = await session.rows<Counts<'resolved' | 'censored'> & { readonly days: number }>(DURATIONS, { asOf });
  return grouped(rows, ({ days, resolved, censored }) => ({
    days,
    resolved: Number(resolved),
    censored: Number(censored),
  }));
}

function grouped<Row extends { readonly target: number }, Item>(
  rows: readonly Row[],
  itemOf: (row: Row) => Item,
): ReadonlyMap<number, readonly Item[]> {
  const groups = new Map<number, Item[]>();
  for (const row of rows) {
    const group = groups.get(row.target) ?? [];
    group.push(itemOf(row));
    groups.set(row.target, group);
  }
  return groups;
}
