import { randomBytes } from 'node:crypto';
import { DEFAULT_ANOMALY_LIMITS, DEFAULT_ESCALATION } from '@erp-audit/core';
import type { Database, Session } from '../database/database.ts';
import { rowLoader } from '../database/row-loader.ts';
import { keepDefinitions } from '../evidence/keep-definitions.ts';
import { appendLog } from '../log/append-log.ts';
import type { RunHolder, RunSpec } from '../store.ts';
import { readEarlierCounts } from './earlier-counts.ts';
import { findDeadHolder } from './held-sources.ts';
import type { LeaseKeeper } from './lease-keeper.ts';
import { interruptOthers, takeLeases } from './leases.ts';
import { keepPlan, planHash } from './plan-run.ts';
import { judgeSources, keepSources, readSources, sourceDays } from './run-sources.ts';
import type { RunState } from './run-state.ts';
import { STAGING } from './staged-row.ts';
import { clearStaging } from './staging.ts';

interface Begun {
  readonly id: string;
  readonly resumed: boolean;
  readonly changesState: boolean;
}

export type BegunRun = Omit<RunState, 'lost'> & {
  readonly resumed: boolean;
  readonly takenOver: RunHolder | undefined;
};

/**
 * Resumes the last run of the sources if it is the same one unfinished, else starts a new one; other unfinished runs
 * that nobody keeps alive are interrupted.
 * @throws SourceHeld while another process audits one of the sources.
 */
export async function beginRun(
  database: Database,
  keeper: LeaseKeeper,
  token: string,
  spec: RunSpec,
): Promise<BegunRun> {
  const sourceNames = [...sourceDays(spec).keys()];
  return database.write('begin the run', async (session) => {
    const takenOver = await findDeadHolder(session, keeper, sourceNames);
    const begun = (await resume(session, spec, sourceNames)) ?? (await start(session, spec, database.clock.now()));
    await interruptOthers(session, keeper, { run: begun.id, sources: sourceNames });
    // What an unfinished target had staged is checked again, so nothing is lost by tables that a crash empties.
    await clearStaging(session);
    await takeLeases(session, keeper, { token, run: begun.id, sources: sourceNames });
    const sources = await readSources(session, begun, spec);
    const targets = await keepPlan(session, spec, begun, sources);
    await keepDefinitions(session, spec, { ...begun, sources }, database.clock.now());
    await keepConfirmation(session, spec, begun.id, database.clock.now());
    const earlier = await readEarlierCounts(session, begun.id, spec, database.calendar);
    const confirmed = spec.confirmedScopes && { ...spec.confirmedScopes, names: new Set(spec.confirmedScopes.names) };
    return {
      ...begun,
      database,
      loader: rowLoader(database.loadInto(STAGING)),
      token,
      takenOver,
      asOf: spec.asOf,
      partial: spec.partial === true,
      escalation: spec.escalation ?? DEFAULT_ESCALATION,
      anomalyLimits: spec.anomalyLimits ?? DEFAULT_ANOMALY_LIMITS,
      earlier,
      keptStatements: new WeakMap(),
      confirmed,
      confidential: spec.confidentialDepartment ?? null,
      sources,
      targets,
    };
  });
}

interface LatestRun {
  readonly id: string;
  readonly status: string;
  readonly as_of: string;
  readonly hashes: readonly string[];
  readonly changes_state: boolean;
  readonly reduced: boolean;
}

/**
 * Only the latest run of the sources is taken up: states have moved on since any earlier one. A dry run moves nothing,
 * and a run of other sources none of these.
 */
async function resume(session: Session, spec: RunSpec, sources: readonly string[]): Promise<Begun | undefined> {
  const [latest] = await session.rows<LatestRun>(
    `select id, status, to_char(as_of, 'YYYY-MM-DD') as as_of, changes_state, reduced_at is not null as reduced,
       array[config_hash, rules_hash, plan_hash] as hashes
     from audit_runs r where (:dry or not dry_run)
       and exists (select 1 from audit_run_sources s where s.run_id = r.id and s.source = any(cast(:sources as text[])))
     order by seq desc limit 1`,
    { dry: spec.dryRun, sources },
  );
  if (latest === undefined || latest.status === 'complete' || latest.reduced || latest.as_of !== spec.asOf)
    return undefined;
  if (latest.hashes.join(' ') !== [spec.configHash, spec.rulesHash, planHash(spec)].join(' ')) return undefined;
  await session.rows(`update audit_runs set status = 'running' where id = :id`, { id: latest.id });
  return { id: latest.id, resumed: true, changesState: latest.changes_state };
}

async function start(session: Session, spec: RunSpec, now: Date): Promise<Begun> {
  const id = `${spec.asOf}-${randomBytes(4).toString('hex')}`;
  const sources = await judgeSources(session, spec);
  const changesState = [...sources.values()].some((source) => source.changesState);
  await session.rows(
    `insert into audit_runs (id, as_of, status, changes_state, dry_run, partial, config_hash, rules_hash, plan_hash, started_at)
     values (:id, cast(:asOf as date), 'running', :changesState, :dryRun, :partial, :configHash, :rulesHash, :plan, :now)`,
    {
      id,
      asOf: spec.asOf,
      changesState,
      dryRun: spec.dryRun,
      partial: spec.partial === true,
      configHash: spec.configHash,
      rulesHash: spec.rulesHash,
      plan: planHash(spec),
      now,
    },
  );
  await keepSources(session, id, sources);
  return { id, resumed: false, changesState };
}

async function keepConfirmation(session: Session, spec: RunSpec, run: string, at: Date): Promise<void> {
  if (spec.confirmedScopes === undefined) return;
  const { by, names } = spec.confirmedScopes;
  await appendLog(session, { kind: 'scope_confirmed', by, subject: null, runId: run, body: { names } }, at);
}
