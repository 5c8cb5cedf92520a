import type { Actor, CalendarDate, WaiverEnd, WorkingCalendar } from '@erp-audit/core';
import type { Bindings, Session } from '../database/database.ts';
import { dueDates } from '../run/due-dates.ts';

/** Sets that stop being waived: `id`, `target_id`, `waiver`, `department`, `severity`, `why`, by what they are read from. */
const REOPEN = (over: string) => `
with over as materialized (${over}), kept as (
  update audit_waiver_findings m set ended = o.why, ended_as_of = cast(:asOf as date)
  from over o where m.waiver = o.waiver and m.finding_id = o.id
), updated as (
  update audit_findings f set state = 'open', waiver = null, revision = f.revision + 1,
    due_at = case when not f.baseline then (cast(:dueDates as date[]))[o.severity + 1] end
  from over o where f.id = o.id
), written as (
  insert into audit_events (at, as_of, run_id, finding_id, target_id, type, from_state, to_state, department, actor, details)
  select cast(:at as timestamptz), cast(:asOf as date), cast(:run as text), id, target_id, 'waiver_ended', 'waived', 'open',
    department, cast(:by as text), json_build_object('waiver', 'W-' || waiver, 'why', why)
  from over order by id returning type
) select type, count(*) as count from written group by type`;

const EXPIRED = `cast(:asOf as date) > w.expires`;

/** Found once more by a checked run: the waiver holds unless it expired, what it was given for changed, or it got worse. */
const OVER_FOR_FOUND = `
select * from (
  select f.id, f.target_id, f.waiver, f.department, s.severity,
    case when ${EXPIRED} then 'expired' when audit_given(s.evidence, w.fields) <> m.given then 'evidence_changed'
      when s.severity < m.severity then 'severity_raised' end as why
  from audit_findings f join audit_compared c on c.token = cast(:token as bigint) and c.target_id = f.target_id and c.id = f.id
    join audit_staging s on s.token = c.token and s.target_id = c.target_id and s.place = c.place
    join audit_waivers w on w.number = f.waiver
    join audit_waiver_findings m on m.waiver = f.waiver and m.finding_id = f.id
  where f.target_id = :target and f.waiver is not null and f.state = 'waived'
) judged where why is not null`;

/** Before what was found is compared: a finding whose waiver has ended is an open one from here on. */
export const END_FOR_FOUND = REOPEN(OVER_FOR_FOUND);

const IN_SOURCES_OF_RUN = `audit_targets t on t.id = f.target_id
  join audit_run_sources s on s.run_id = :run and s.source = t.source join audit_runs r on r.id = s.run_id`;
const EXPIRED_AS_LAST_KNOWN = `
select f.id, f.target_id, f.waiver, f.department, f.severity, cast('expired' as text) as why
from audit_findings f join audit_waivers w on w.number = f.waiver join ${IN_SOURCES_OF_RUN}
where f.waiver is not null and f.state = 'waived' and ${EXPIRED} and coalesce(s.changes_state, r.changes_state)
  and t.due_days is not distinct from cast(:dueDays as integer)`;

interface Moment {
  /** For the new due dates. */
  readonly calendar: WorkingCalendar;
  readonly asOf: CalendarDate;
  readonly at: Date;
}

/** At the end of a run: what expired also ends for findings that no rule looked for. */
export async function endExpired(session: Session, run: Moment & { readonly run: string }): Promise<void> {
  const rows = await session.rows<{ due_days: number | null }>(
    `select distinct t.due_days from audit_findings f join audit_waivers w on w.number = f.waiver join ${IN_SOURCES_OF_RUN}
     where f.waiver is not null and f.state = 'waived' and ${EXPIRED} and coalesce(s.changes_state, r.changes_state)`,
    { run: run.run, asOf: run.asOf },
  );
  for (const { due_days } of rows) {
    const { calendar, ...when } = run;
    const bindings = { ...when, by: null, dueDays: due_days, dueDates: dueDates(calendar, run.asOf, due_days) };
    await session.rows(REOPEN(EXPIRED_AS_LAST_KNOWN), bindings);
  }
}

const REVOKED = `
select f.id, f.target_id, f.waiver, f.department, f.severity, cast('revoked' as text) as why
from audit_waiver_findings m join audit_findings f on f.id = m.finding_id and f.waiver = m.waiver
  join audit_targets t on t.id = f.target_id
where m.waiver = :number and f.state = 'waived' and t.due_days is not distinct from cast(:dueDays as integer)`;

/** @returns how many findings are open again. */
export async function endRevoked(
  session: Session,
  { number, by, at, asOf, calendar }: Moment & { readonly number: number; readonly by: Actor },
): Promise<number> {
  const rows = await session.rows<{ due_days: number | null }>(
    `select distinct t.due_days from audit_findings f join audit_targets t on t.id = f.target_id
     where f.waiver = :number and f.state = 'waived'`,
    { number },
  );
  let reopened = 0;
  for (const { due_days } of rows) {
    const bindings: Bindings = { number, at, asOf, run: null, by: by.name, dueDays: due_days };
    const [row] = await session.rows<{ count: string }>(REOPEN(REVOKED), {
      ...bindings,
      dueDates: dueDates(calendar, asOf, due_days),
    });
    reopened += Number(row?.count ?? 0);
  }
  return reopened;
}

const CLOSED: WaiverEnd = 'closed';
const NO_LONGER_WAIVED = `f.waiver is not null and f.state <> 'waived' and (cast(:target as integer) is null or f.target_id = :target)`;

/** Findings that ended leave their waivers. */
export async function leaveWaivers(
  session: Session,
  { target, asOf }: { readonly target: number | null; readonly asOf: CalendarDate },
): Promise<void> {
  const left = await session.rows(
    `update audit_waiver_findings m set ended = '${CLOSED}', ended_as_of = cast(:asOf as date)
     from audit_findings f where ${NO_LONGER_WAIVED} and m.waiver = f.waiver and m.finding_id = f.id returning 1`,
    { target, asOf },
  );
  if (left.length === 0) return;
  await session.rows(`update audit_findings f set waiver = null where ${NO_LONGER_WAIVED}`, { target });
}

/** A waiver that covers nothing any more has ended. */
export async function endEmptyWaivers(session: Session): Promise<void> {
  await session.rows(
    `update audit_waivers w set state = 'ended' where w.state = 'active'
       and not exists (select 1 from audit_waiver_findings m where m.waiver = w.number and m.ended is null)`,
  );
}
