import { hostname, userInfo } from 'node:os';
import type { Actor, CalendarDate } from '@erp-audit/core';
import { only, type Session } from '../database/database.ts';
import { appendLog } from './append-log.ts';
import { contentHash, digestOf } from './content-hash.ts';

/** Writes what a run came to, as the last thing in the transaction that ends it. */
export async function logRun(session: Session, runId: string, at: Date): Promise<void> {
  const [run] = await session.rows<RunFacts>(
    `select to_char(as_of, 'YYYY-MM-DD') as "asOf", changes_state as "changesState", dry_run as "dryRun", partial,
       config_hash as "configHash", rules_hash as "rulesHash" from audit_runs where id = :runId`,
    { runId },
  );
  const { results, open, digest } = await runProof(session, runId);
  const body = { ...run, results, open, digest };
  await appendLog(session, { kind: 'run_completed', by: processActor(), subject: null, runId, body }, at);
}

interface RunFacts {
  readonly asOf: CalendarDate;
  readonly changesState: boolean;
  readonly dryRun: boolean;
  readonly partial: boolean;
  readonly configHash: string;
  readonly rulesHash: string;
}

interface RunProof {
  /** Results by state. */
  readonly results: Readonly<Record<string, number>>;
  /** Findings open at its end. */
  readonly open: number;
  /** Over its results and what was open at its end, by names and not by numbers of this store. */
  readonly digest: string;
}

/** What the kept results of a run come to now. */
async function runProof(session: Session, runId: string): Promise<RunProof> {
  const results = await session.rows<Readonly<Record<string, unknown>> & { readonly state: string }>(RESULTS, {
    runId,
  });
  const open = await session.rows<Readonly<Record<string, unknown>> & { readonly open: string }>(OPEN, { runId });
  const byState: Record<string, number> = {};
  for (const { state } of results) byState[state] = (byState[state] ?? 0) + 1;
  return {
    results: byState,
    open: open.reduce((sum, row) => sum + Number(row.open), 0),
    digest: digestOf([
      ...results.map((row) => contentHash(['result', row])),
      ...open.map((row) => contentHash(['open', row])),
    ]),
  };
}

/** Whether the results of a run are still those of its entry; of one that retention reduced nothing can be said. */
export async function runHolds(session: Session, runId: string, digest: unknown): Promise<boolean> {
  if ((await runProof(session, runId)).digest === digest) return true;
  const reduced = await session.rows('select 1 from audit_runs where id = :runId and reduced_at is not null', {
    runId,
  });
  return reduced.length > 0;
}

/** Runs whose results were taken away, and how many of these no retention in the log accounts for. */
export async function countReducedRuns(
  session: Session,
): Promise<{ readonly reducedRuns: number; readonly unexplained: number }> {
  const rows = await session.rows<{ reducedRuns: number; unexplained: number }>(
    `select cast(count(*) as integer) as "reducedRuns",
       cast(count(*) filter (where r.started_at >= coalesce(l.until, '-infinity')) as integer) as unexplained
     from audit_runs r cross join (
       select max(cast(body -> 'before' ->> 'runs' as timestamptz)) as until from audit_log where kind = 'retention') l
     where r.reduced_at is not null`,
  );
  return only(rows);
}

/** Completed runs that no entry names. */
export async function unloggedRuns(session: Session): Promise<readonly string[]> {
  const rows = await session.rows<{ id: string }>(
    `select r.id from audit_runs r where r.status = 'complete' and not exists (
       select 1 from audit_log l where l.kind = 'run_completed' and l.run_id = r.id) order by r.seq`,
  );
  return rows.map(({ id }) => id);
}

const text = (name: string) => `cast(r.${name} as text) as ${name}`;
const COUNTS = [
  'in_scope',
  'not_evaluable',
  'found',
  'new',
  'baseline',
  'reopened',
  'resolved',
  'disappeared',
  'out_of_scope',
  'waived',
];
const RESULTS = `select t.source, t.code, t.entity, r.rule, r.state, r.reason, r.reason_detail, r.partial, r.suspect,
  ${COUNTS.map(text).join(', ')} from audit_rule_results r join audit_targets t on t.id = r.target_id where r.run_id = :runId`;
const OPEN = `select t.source, t.code, t.entity, r.department, ${text('open')}
  from audit_open_counts r join audit_targets t on t.id = r.target_id where r.run_id = :runId`;

/** The account this process runs under: runs are started by schedules, and nobody gives a name. */
function processActor(): Actor {
  return { name: 'erp-audit', osUser: accountName(), host: hostname() };
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    // An account without an entry in the system's list, as in containers.
    return `uid ${process.getuid?.() ?? '?'}`;
  }
}
