import { randomBytes } from 'node:crypto';
import { DEFAULT_ESCALATION } from '@erp-audit/core';
import { type Database, only, type Session } from '../database/database.ts';
import { keepDefinitions } from '../evidence/keep-definitions.ts';
import { appendLog } from '../log/append-log.ts';
import type { RunSpec } from '../store.ts';
import { keepPlan, planHash } from './plan-run.ts';
import type { RunLock } from './run-lock.ts';
import { judgeSources, keepSources, readSources } from './run-sources.ts';
import type { RunState } from './run-state.ts';

interface Begun {
  readonly id: string;
  readonly lease: number;
  readonly resumed: boolean;
  readonly changesState: boolean;
}

/** Resumes the last run if it is the same one unfinished, else starts a new one; other unfinished runs are interrupted. */
export async function beginRun(
  database: Database,
  lock: RunLock,
  spec: RunSpec,
): Promise<RunState & { readonly resumed: boolean }> {
  return database.write('begin the run', async (session) => {
    const begun = (await resume(session, spec)) ?? (await start(session, spec, database.clock.now()));
    await session.rows(`update audit_runs set status = 'interrupted' where status = 'running' and id <> :id`, {
      id: begun.id,
    });
    // What an unfinished target had staged is checked again, so nothing is lost by tables that a crash empties.
    await session.rows('truncate audit_staging, audit_gone, audit_outside');
    const sources = await readSources(session, begun, spec);
    const targets = await keepPlan(session, spec, begun, sources);
    await keepDefinitions(session, spec, { ...begun, sources }, database.clock.now());
    await keepConfirmation(session, spec, begun.id, database.clock.now());
    const confirmed = spec.confirmedScopes && { ...spec.confirmedScopes, names: new Set(spec.confirmedScopes.names) };
    return {
      ...begun,
      database,
      lock,
      asOf: spec.asOf,
      partial: spec.partial === true,
      escalation: spec.escalation ?? DEFAULT_ESCALATION,
      confirmed,
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
}

/** Only the latest run is taken up: states have moved on since any earlier one. A dry run moves nothing. */
async function resume(session: Session, spec: RunSpec): Promise<Begun | undefined> {
  const [latest] = await session.rows<LatestRun>(
    `select id, status, to_char(as_of, 'YYYY-MM-DD') as as_of, changes_state,
       array[config_hash, rules_hash, plan_hash] as hashes
     from audit_runs where :dry or not dry_run order by seq desc limit 1`,
    { dry: spec.dryRun },
  );
  if (latest === undefined || latest.status === 'complete' || latest.as_of !== spec.asOf) return undefined;
  if (latest.hashes.join(' ') !== [spec.configHash, spec.rulesHash, planHash(spec)].join(' ')) return undefined;
  const { lease } = only(
    await session.rows<{ lease: number }>(
      `update audit_runs set status = 'running', lease = lease + 1 where id = :id returning lease`,
      { id: latest.id },
    ),
  );
  return { id: latest.id, lease, resumed: true, changesState: latest.changes_state };
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
  return { id, lease: 1, resumed: false, changesState };
}

async function keepConfirmation(session: Session, spec: RunSpec, run: string, at: Date): Promise<void> {
  if (spec.confirmedScopes === undefined) return;
  const { by, names } = spec.confirmedScopes;
  await appendLog(session, { kind: 'scope_confirmed', by, subject: null, runId: run, body: { names } }, at);
}
