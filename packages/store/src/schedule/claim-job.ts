import { hostname } from 'node:os';
import type { CalendarDate, JobProblem } from '@erp-audit/core';
import { type Database, only, type Session } from '../database/database.ts';
import { storedJson } from '../database/stored-json.ts';
import type { JobClaim, JobClaimed, JobRun, JobRunState, ScheduleStore } from './schedule-store.ts';

/** Who says nothing for so long is dead; only on a server, as an embedded store is one process's. */
const LEASE_SECONDS = 60;

interface JobRow {
  readonly job: string;
  readonly due_at: Date;
  readonly state: JobRunState;
  readonly as_of: CalendarDate;
  readonly attempts: number;
  readonly started_at: Date | null;
  readonly finished_at: Date | null;
  readonly passed_over: number;
  readonly exit_code: number | null;
  readonly run_id: string | null;
  readonly problems: readonly JobProblem[];
}

export const JOB_COLUMNS = `job, due_at, state, to_char(as_of, 'YYYY-MM-DD') as as_of, attempts, started_at, finished_at,
  passed_over, exit_code, run_id, problems`;

export function jobRunOf(row: JobRow): JobRun {
  return {
    job: row.job,
    dueAt: row.due_at,
    state: row.state,
    asOf: row.as_of,
    attempts: row.attempts,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    passedOver: row.passed_over,
    exitCode: row.exit_code,
    runId: row.run_id,
    problems: row.problems,
  };
}

type Due = Parameters<ScheduleStore['claim']>[0];

/** Claims change hands in write transactions only, and those wait for each other. */
export function claimJob(database: Database, instance: string, due: Due): Promise<JobClaimed> {
  return database.write('claim a job', async (session) => {
    const heldBy = await livingHolder(session, database, instance, due.job);
    if (heldBy !== undefined) return { heldBy };
    const there = await findJobRun(session, due);
    if (there?.state === 'done' || there?.state === 'missed') return { settled: there };
    await passOver(session, due, database.clock.now());
    const row = only(
      await session.rows<JobRow>(CLAIM, {
        ...{ job: due.job, dueAt: due.dueAt, asOf: due.asOf, passedOver: due.passedOver, at: database.clock.now() },
        holder: storedJson({ host: hostname(), pid: process.pid, instance }),
        seconds: LEASE_SECONDS,
      }),
    );
    const { job, dueAt, asOf, attempts, runId } = jobRunOf(row);
    return { claim: { job, dueAt, asOf, attempts, runId } };
  });
}

const CLAIM = `
insert into audit_job_runs (job, due_at, state, as_of, attempts, holder, expires_at, started_at, passed_over)
values (:job, :dueAt, 'running', cast(:asOf as date), 1, cast(:holder as json),
  clock_timestamp() + make_interval(secs => :seconds), :at, :passedOver)
on conflict (job, due_at) do update set state = 'running', as_of = excluded.as_of,
  attempts = audit_job_runs.attempts + 1,
  holder = excluded.holder, expires_at = excluded.expires_at
returning ${JOB_COLUMNS}`;

interface HolderRow {
  readonly host: string;
  readonly pid: number;
  readonly since: Date;
}

async function livingHolder(session: Session, { kind }: Database, instance: string, job: string) {
  if (kind === 'single-machine') return undefined;
  const [row] = await session.rows<HolderRow>(
    `select holder ->> 'host' as host, cast(holder ->> 'pid' as integer) as pid, started_at as since from audit_job_runs
     where job = :job and state = 'running' and holder ->> 'instance' <> :instance and expires_at > clock_timestamp()`,
    { job, instance },
  );
  return row;
}

async function findJobRun(session: Session, { job, dueAt }: Due): Promise<JobRun | undefined> {
  const [row] = await session.rows<JobRow>(
    `select ${JOB_COLUMNS} from audit_job_runs where job = :job and due_at = :dueAt`,
    { job, dueAt },
  );
  return row && jobRunOf(row);
}

/** A later time makes up for what nobody went on with. */
async function passOver(session: Session, { job, dueAt }: Due, at: Date): Promise<void> {
  await session.rows(
    `update audit_job_runs set state = 'missed', finished_at = :at, holder = null, expires_at = null
     where job = :job and due_at < :dueAt and state in ('running', 'interrupted')`,
    { job, dueAt, at },
  );
}

const OWN = `job = :job and due_at = :dueAt and state = 'running' and holder ->> 'instance' = :instance`;

export async function renewClaim(database: Database, instance: string, { job, dueAt }: JobClaim): Promise<boolean> {
  const rows = await database.rows(
    `update audit_job_runs set expires_at = clock_timestamp() + make_interval(secs => :seconds) where ${OWN} returning job`,
    { job, dueAt, instance, seconds: LEASE_SECONDS },
  );
  return rows.length > 0;
}

export async function keepRun(
  database: Database,
  instance: string,
  { job, dueAt }: JobClaim,
  runId: string,
): Promise<void> {
  await database.write('keep the run of a job', (session) =>
    session.rows(`update audit_job_runs set run_id = :runId where ${OWN}`, { job, dueAt, instance, runId }),
  );
}

export async function settleClaim(
  database: Database,
  instance: string,
  { job, dueAt }: JobClaim,
  { state, exitCode, problems }: Parameters<ScheduleStore['settle']>[1],
): Promise<void> {
  await database.write('end a job', (session) =>
    session.rows(
      `update audit_job_runs set state = :state, finished_at = :at, exit_code = :exitCode,
         problems = cast(:problems as json), holder = null, expires_at = null where ${OWN}`,
      { job, dueAt, instance, state, exitCode, problems: storedJson(problems), at: database.clock.now() },
    ),
  );
}
