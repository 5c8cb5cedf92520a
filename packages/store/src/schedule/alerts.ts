import type { Actor, JobProblem } from '@erp-audit/core';
import type { Database, Session } from '../database/database.ts';
import { storedJson } from '../database/stored-json.ts';
import { appendLog } from '../log/append-log.ts';
import type { Alert, ScheduleStore, Snooze } from './schedule-store.ts';

interface AlertRow {
  readonly key: string;
  readonly job: string;
  readonly problem: JobProblem;
  readonly due_at: Date;
  readonly raised_at: Date;
  readonly told_at: Date | null;
  readonly ended_at: Date | null;
}

const ALERT_COLUMNS = 'a.key, a.job, a.problem, a.due_at, a.raised_at, a.told_at, a.ended_at';

function alertOf(row: AlertRow): Alert {
  return {
    key: row.key,
    job: row.job,
    problem: row.problem,
    dueAt: row.due_at,
    raisedAt: row.raised_at,
    toldAt: row.told_at,
    endedAt: row.ended_at,
  };
}

/** One problem of a job stays the same problem while its kind and what it is about stay. */
function alertKey(job: string, { kind, subject }: JobProblem): string {
  return [kind, job, ...(subject === '' ? [] : [subject])].join(':');
}

export function reportProblems(
  database: Database,
  [job, dueAt, problems, notJudged = []]: Parameters<ScheduleStore['report']>,
): Promise<void> {
  return database.write('report problems', async (session) => {
    const at = database.clock.now();
    const keys = problems.map((problem) => alertKey(job, problem));
    await session.rows(
      `update audit_alerts set ended_at = :at where job = :job and ended_at is null
         and key <> all(cast(:keys as text[])) and problem ->> 'kind' <> all(cast(:notJudged as text[]))`,
      { at, job, keys, notJudged },
    );
    for (const problem of problems)
      await session.rows(
        `insert into audit_alerts (key, job, problem, due_at, raised_at)
         values (:key, :job, cast(:problem as json), :dueAt, :at) on conflict do nothing`,
        { key: alertKey(job, problem), job, problem: storedJson(problem), dueAt, at },
      );
  });
}

/** The last wish for each job, and for all. */
const LATEST_SNOOZES = `select distinct on (job) job, until, why, wished_by as by, wished_at as at
  from audit_alert_snoozes order by job, seq desc`;

/** A problem that came and went before anybody was told is nothing to tell. */
const UNTOLD = `select ${ALERT_COLUMNS} from audit_alerts a
where (a.told_at is null and a.ended_at is null or a.told_at is not null and a.ended_at is not null and a.end_told_at is null)
  and not exists (select 1 from (${LATEST_SNOOZES}) s where (s.job is null or s.job = a.job) and s.until > :now)
order by a.seq`;

export async function untoldAlerts(database: Database): Promise<readonly Alert[]> {
  return (await database.rows<AlertRow>(UNTOLD, { now: database.clock.now() })).map(alertOf);
}

export async function keepTold(database: Database, alerts: readonly Alert[]): Promise<void> {
  await database.write('keep what was told', async (session) => {
    for (const { key, raisedAt, endedAt } of alerts)
      await session.rows(
        `update audit_alerts set ${endedAt === null ? 'told_at' : 'end_told_at'} = :now where key = :key and raised_at = :raisedAt`,
        { now: database.clock.now(), key, raisedAt },
      );
  });
}

export async function openAlerts(session: Session): Promise<readonly Alert[]> {
  const rows = await session.rows<AlertRow>(
    `select ${ALERT_COLUMNS} from audit_alerts a where a.ended_at is null order by a.seq`,
  );
  return rows.map(alertOf);
}

export function snoozeAlerts(database: Database, wish: Omit<Snooze, 'at'>): Promise<Snooze> {
  return database.write('silence alerts', async (session) => {
    const { job, until, why, by } = wish;
    const at = database.clock.now();
    await session.rows(
      `insert into audit_alert_snoozes (job, until, why, wished_by, wished_at)
       values (:job, :until, :why, cast(:by as json), :at)`,
      { job, until, why, by: storedJson(by), at },
    );
    const body = { until: until.toISOString(), why };
    await appendLog(session, { kind: 'alerts_snoozed', by, subject: job, runId: null, body }, at);
    return { ...wish, at };
  });
}

export async function snoozesInForce(database: Database): Promise<readonly Snooze[]> {
  return database.rows<{ job: string | null; until: Date; why: string; by: Actor; at: Date }>(
    `select * from (${LATEST_SNOOZES}) s where until > :now order by job nulls first`,
    { now: database.clock.now() },
  );
}
