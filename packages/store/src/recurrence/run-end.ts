import { AuditError, addDays, type CalendarDate, REPEAT_DAYS, SMALLEST_GROUP } from '@erp-audit/core';
import type { Session } from '../database/database.ts';

/** The end of a complete run, and the four weeks before it. */
export interface RunEnd {
  readonly event: string;
  /** Place among the runs that were finished. */
  readonly place: string;
  readonly asOf: CalendarDate;
  /** The four weeks begin on the day after. */
  readonly after: CalendarDate;
}

/** @throws AuditError `NOT_FOUND` where the run is not complete. */
export async function endOf(session: Session, run: string): Promise<RunEnd> {
  const [row] = await session.rows<{ event: string; place: string; as_of: CalendarDate }>(
    `select last_event as event, finished_seq as place, to_char(as_of, 'YYYY-MM-DD') as as_of from audit_runs
     where id = :run and status = 'complete'`,
    { run },
  );
  if (row !== undefined)
    return { event: row.event, place: row.place, asOf: row.as_of, after: addDays(row.as_of, -REPEAT_DAYS) };
  const message = { en: `There is no complete run ${run}.`, 'zh-CN': `没有已完成的运行 ${run}。` };
  throw new AuditError('NOT_FOUND', message, { command: 'runs' });
}

/** Runs of a source `s` that count for a run end: those that changed states in the four weeks, up to it. */
export const COUNTING_RUNS = `audit_runs r join audit_run_sources s on s.run_id = r.id
    and coalesce(s.changes_state, r.changes_state)
    and r.status = 'complete' and r.finished_seq <= cast(:place as bigint) and r.as_of > cast(:after as date)`;

/** Roles that at least five people hold, by what each source said last. */
export async function largeRoles(session: Session, { place, after }: RunEnd): Promise<readonly string[]> {
  const rows = await session.rows<{ role: string }>(
    `with newest as (
       select distinct on (s.source) s.source, s.role_people from ${COUNTING_RUNS}
       where s.role_people is not null order by s.source, r.finished_seq desc
     )
     select distinct p.role from newest n cross join lateral json_each_text(n.role_people) as p (role, people)
     where cast(p.people as bigint) >= ${SMALLEST_GROUP}`,
    { place, after },
  );
  return rows.map(({ role }) => role);
}
