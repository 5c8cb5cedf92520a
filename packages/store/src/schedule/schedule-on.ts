import { randomUUID } from 'node:crypto';
import type { Database } from '../database/database.ts';
import { storedJson } from '../database/stored-json.ts';
import { keepTold, openAlerts, reportProblems, snoozeAlerts, snoozesInForce, untoldAlerts } from './alerts.ts';
import { claimJob, JOB_COLUMNS, jobRunOf, keepRun, renewClaim, settleClaim } from './claim-job.ts';
import { keepPlans } from './keep-plans.ts';
import type { JobRun, ScheduleStore } from './schedule-store.ts';

/** The schedule facet of a store. */
export function scheduleOn(database: Database): ScheduleStore {
  const instance = randomUUID();
  return {
    plan: (jobs) => keepPlans(database, jobs),
    last: () => lastRuns(database),
    lastSuccess: () => lastSuccess(database),
    list: (limit, job) => listRuns(database, limit, job),
    claim: (due) => claimJob(database, instance, due),
    renew: (claim) => renewClaim(database, instance, claim),
    begun: (claim, runId) => keepRun(database, instance, claim, runId),
    settle: (claim, end) => settleClaim(database, instance, claim, end),
    miss: (due) => keepMissed(database, due),
    report: (...report) => reportProblems(database, report),
    untold: () => untoldAlerts(database),
    told: (alerts) => keepTold(database, alerts),
    alerts: () => openAlerts(database),
    snooze: (wish) => snoozeAlerts(database, wish),
    snoozes: () => snoozesInForce(database),
  };
}

type Row = Parameters<typeof jobRunOf>[0];

async function lastRuns(database: Database): Promise<ReadonlyMap<string, JobRun>> {
  const rows = await database.rows<Row>(
    `select distinct on (job) ${JOB_COLUMNS} from audit_job_runs j order by j.job, j.due_at desc`,
  );
  return new Map(rows.map((row) => [row.job, jobRunOf(row)]));
}

async function lastSuccess(database: Database): Promise<ReadonlyMap<string, Date>> {
  const rows = await database.rows<{ job: string; at: Date }>(
    `select job, max(finished_at) as at from audit_job_runs where state = 'done' and exit_code = 0 group by job`,
  );
  return new Map(rows.map(({ job, at }) => [job, at]));
}

async function listRuns(database: Database, limit: number, job?: string): Promise<readonly JobRun[]> {
  const rows = await database.rows<Row>(
    `select ${JOB_COLUMNS} from audit_job_runs j where cast(:job as text) is null or j.job = :job
     order by j.due_at desc, j.job limit cast(:limit as integer)`,
    { limit, job: job ?? null },
  );
  return rows.map(jobRunOf);
}

async function keepMissed(database: Database, due: Parameters<ScheduleStore['miss']>[0]): Promise<void> {
  const { job, dueAt, asOf, passedOver, problems } = due;
  await database.write('keep a missed job', (session) =>
    session.rows(
      `insert into audit_job_runs (job, due_at, state, as_of, attempts, finished_at, passed_over, problems)
       values (:job, :dueAt, 'missed', cast(:asOf as date), 0, :at, :passedOver, cast(:problems as json))
       on conflict (job, due_at) do update set state = 'missed', finished_at = excluded.finished_at, holder = null,
         expires_at = null, problems = excluded.problems where audit_job_runs.state in ('running', 'interrupted')`,
      { job, dueAt, asOf, passedOver, problems: storedJson(problems), at: database.clock.now() },
    ),
  );
}
