import type { Session } from '../database/database.ts';
import { COUNTS } from '../run/usual-records.ts';
import { countOf } from './count-of.ts';
import type { RetentionCounts } from './retention-store.ts';

/** What only says how a run came to its results, and what they were. */
export const TABLES_OF_RESULTS = [
  'audit_run_statements',
  'audit_in_scope',
  'audit_rule_results',
  'audit_run_targets',
  'audit_open_counts',
] as const;

/** Weeks that the committee's trend shows, and the one before them that it counts movements from, and one to spare. */
const TREND_WEEKS = 14;

/** Runs of all rules of a source; the newest of these are what it is judged by, however long ago they were. */
const LAST_FULL_RUNS = `
select source, min(finished_seq) as seq from (
  select s.source, r.finished_seq, row_number() over (partition by s.source order by r.finished_seq desc) as place
  from audit_runs r join audit_run_sources s on s.run_id = r.id
  where r.status = 'complete' and not r.partial and coalesce(s.changes_state, r.changes_state)
) f where place <= ${COUNTS} group by source`;

/** The last run of each of the newest weeks that have one. */
const LAST_OF_WEEKS = `
select id as run_id from (
  select r.id, row_number() over (partition by date_trunc('week', cast(r.as_of as timestamp)) order by r.finished_seq desc) as place,
    dense_rank() over (order by date_trunc('week', cast(r.as_of as timestamp)) desc) as week
  from audit_runs r where r.status = 'complete' and r.changes_state
) w where place = 1 and week <= ${TREND_WEEKS}`;

/** The run whose counts say what a change of a rule led to. */
const AFTER_CHANGES = `
select (select d.id from audit_runs d where d.status = 'complete' and d.changes_state and d.seq >= r.seq order by d.seq limit 1)
from audit_rule_changes c join audit_runs r on r.id = c.run_id`;

/** Whatever frozen weeks, reports, comparisons and what is known of a rule now are made of. */
const STILL_NEEDED = `
select run_id from audit_weeks
union select start_run from audit_weeks
union select last_checked_run from audit_targets
union ${LAST_OF_WEEKS}
union select s.run_id from audit_run_sources s join audit_runs r on r.id = s.run_id
  join (${LAST_FULL_RUNS}) l on l.source = s.source and r.finished_seq >= l.seq
union ${AFTER_CHANGES}`;

const REDUCE = `
update audit_runs r set reduced_at = :now
where r.reduced_at is null and r.status <> 'running' and r.started_at < :before
  and not exists (select 1 from (${STILL_NEEDED}) n where n.run_id = r.id)
returning 1`;

const OF_REDUCED = 'run_id in (select id from audit_runs where reduced_at is not null)';

/** What is usual of an entity that has been too small for long is known by counts of long ago. */
const ENTITY_COUNTS = `
delete from audit_entity_counts c where ${OF_REDUCED} and c.seq not in (
  select seq from (
    select u.seq, row_number() over (partition by u.source, u.entity order by u.seq desc) as place
    from audit_entity_counts u join audit_runs r on r.id = u.run_id
      join audit_run_sources s on s.run_id = r.id and s.source = u.source
    where u.usual and coalesce(s.changes_state, r.changes_state)
  ) k where place <= ${COUNTS})
returning 1`;

/** When a job was last due, and when it last went well, is known for ever. */
const JOBS = `
delete from audit_job_runs j where j.state in ('done', 'missed') and j.due_at < :before
  and exists (select 1 from audit_job_runs n where n.job = j.job and n.due_at > j.due_at)
  and (j.state <> 'done' or j.exit_code <> 0 or exists (
    select 1 from audit_job_runs n where n.job = j.job and n.due_at > j.due_at and n.state = 'done' and n.exit_code = 0))
returning 1`;

const ALERTS = `
delete from audit_alerts where ended_at < :before and (told_at is null or end_told_at is not null) returning 1`;

/** Takes the results of runs away that began before that time and that nothing else is made of. */
export async function reduceRuns(
  session: Session,
  before: Date,
  now: Date,
): Promise<Pick<RetentionCounts, 'runs' | 'runRows' | 'jobs'>> {
  const count = (statement: string) => countOf(session, statement, { before, now });
  const runs = await count(REDUCE);
  let runRows = await count(ENTITY_COUNTS);
  for (const table of TABLES_OF_RESULTS) runRows += await count(`delete from ${table} where ${OF_REDUCED} returning 1`);
  return { runs, runRows, jobs: (await count(JOBS)) + (await count(ALERTS)) };
}
