import type { SourceIdentity, SourceReading } from '@erp-audit/core';
import { importResponses, lastResponse } from './answers/import-responses.ts';
import { archiveOn } from './archive/archive-on.ts';
import { readBalance } from './balance/balance.ts';
import { readClaims } from './balance/claims.ts';
import { connect } from './database/connect.ts';
import type { Database, Session } from './database/database.ts';
import { migrate } from './database/migrate.ts';
import type { RowLoader } from './database/row-loader.ts';
import { storedJson } from './database/stored-json.ts';
import { decisionsOn } from './decisions/decisions-on.ts';
import { escalationsOn } from './escalation/escalations-on.ts';
import { evidenceOn } from './evidence/evidence-on.ts';
import { ruleChangesOn } from './evidence/read-rule-changes.ts';
import { incidentsOn } from './incidents/incidents-on.ts';
import { logOn } from './log/log-on.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { outboxOn } from './outbox/outbox-on.ts';
import { plansOn } from './plans/plans-on.ts';
import { countOpen } from './reading/count-open.ts';
import { readFinding, readFindings, readFindingsById, readHistories, readSubjects } from './reading/read-findings.ts';
import { latestResults, listRuns, previousRun, readRun, suspectTargets } from './reading/run-records.ts';
import { recurrenceOn } from './recurrence/recurrence-on.ts';
import { retentionOn } from './retention/retention-on.ts';
import { ruleLifeOn } from './rule-life/rule-life-on.ts';
import { awaitSources } from './run/await-sources.ts';
import { type BegunRun, beginRun } from './run/begin-run.ts';
import { completeTarget } from './run/complete-target.ts';
import { finishRun } from './run/finish-run.ts';
import { LeaseKeeper } from './run/lease-keeper.ts';
import { dropLeases } from './run/leases.ts';
import { recordCreated, recordCreators } from './run/record-creators.ts';
import { sourceDays } from './run/run-sources.ts';
import { type RunState, sourceOf, targetOf, writeInRun } from './run/run-state.ts';
import { discard, markGone, markOutsideWindow, missing, stage } from './run/staging.ts';
import { recordEntity, usualRecords } from './run/usual-records.ts';
import { scheduleOn } from './schedule/schedule-on.ts';
import type { BeginRunOptions, LeaseSettings, OpenStoreOptions, Run, RunSpec, Store } from './store.ts';
import { transfersOn } from './transfers/transfers.ts';
import { verdictsOn } from './verdicts/verdicts-on.ts';
import { waiversOn } from './waivers/waivers.ts';
import { weeksOn } from './weeks/weeks-on.ts';

/**
 * Opens the store and brings its tables to the version of this program.
 * @param options.url - `pglite:<directory>` (one process at a time) or `postgres://…` (several processes, one run of a source at a time).
 * @throws AuditError `STORE_UNREACHABLE`, `STORE_LOCKED` (embedded folder in use), `STORE_VERSION`, `STORE_FAILED`; any
 * error once `options.goAhead` is rejected.
 */
export async function openStore(options: OpenStoreOptions): Promise<Store> {
  const database = await connect(options);
  try {
    return storeOn(database, options.lease, await migrate(database, MIGRATIONS, options.goAhead));
  } catch (cause) {
    await database.close();
    throw cause;
  }
}

/** The store on a database whose tables are there. */
export function storeOn(database: Database, lease: LeaseSettings = {}, broughtUpFrom?: number): Store {
  const keeper = new LeaseKeeper(database, lease);
  const unfinished: UnfinishedRuns = new Map();
  return {
    kind: database.kind,
    broughtUpFrom,
    ruleChanges: ruleChangesOn(database),
    ruleLife: ruleLifeOn(database),
    incidents: incidentsOn(database),
    evidence: evidenceOn(database),
    beginRun: (spec, options = {}) => begin(database, keeper, unfinished, spec, options),
    runs: (limit) => listRuns(database, limit),
    run: (id) => readRun(database, id),
    latestResults: (id) => latestResults(database, id),
    suspectTargets: () => suspectTargets(database),
    findings: (filter) => readFindings(database, filter),
    countOpen: (asOf, ages, late) => countOpen(database, asOf, ages, late),
    finding: (id) => readFinding(database, id),
    findingsById: (ids) => readFindingsById(database, ids),
    subjects: async (id) => (await readSubjects(database, [id])).get(id) ?? [],
    subjectsById: (ids) => readSubjects(database, ids),
    history: async (id) => (await readHistories(database, [id])).get(id) ?? [],
    histories: (ids) => readHistories(database, ids),
    previousRun: (id, before) => previousRun(database, id, before),
    balance: (from, to) => readBalance(database, from, to),
    claims: (from, to) => readClaims(database, from, to),
    importResponses: (input) => importResponses(database, input),
    lastResponse: (ids) => lastResponse(database, ids),
    log: logOn(database),
    verdicts: verdictsOn(database),
    waivers: waiversOn(database),
    transfers: transfersOn(database),
    escalations: escalationsOn(database),
    plans: plansOn(database),
    recurrence: recurrenceOn(database),
    weeks: weeksOn(database),
    decisions: decisionsOn(database),
    outbox: outboxOn(database),
    archive: archiveOn(database),
    retention: retentionOn(database),
    schedule: scheduleOn(database),
    close: async () => {
      for (const { loader } of unfinished.values()) await loader.abort();
      await leaveRuns(database, keeper);
      await database.close();
    },
  };
}

async function begin(
  database: Database,
  keeper: LeaseKeeper,
  unfinished: UnfinishedRuns,
  spec: RunSpec,
  options: BeginRunOptions,
): Promise<Run> {
  const token = await keeper.newToken();
  try {
    const begun = await awaitSources(() => beginRun(database, keeper, token, spec), options);
    const sources = [...sourceDays(spec).keys()];
    await giveUp(keeper, unfinished, sources);
    unfinished.set(token, { loader: begun.loader, sources });
    return runOn({ ...begun, lost: keeper.keep(token, begun.id, sources) }, async () => {
      unfinished.delete(token);
      await keeper.release(token);
    });
  } catch (cause) {
    await keeper.release(token);
    throw cause;
  }
}

/** Runs of this process that nobody has finished, by their token. */
type UnfinishedRuns = Map<string, { readonly loader: RowLoader; readonly sources: readonly string[] }>;

/** What an earlier run of this process was still sending for these sources nobody waits for; it would keep a connection for ever. */
async function giveUp(keeper: LeaseKeeper, unfinished: UnfinishedRuns, sources: readonly string[]): Promise<void> {
  for (const [token, run] of unfinished) {
    if (!run.sources.some((source) => sources.includes(source))) continue;
    unfinished.delete(token);
    await run.loader.abort();
    await keeper.release(token);
  }
}

/** Another process may go on at once with what was not finished. */
async function leaveRuns(database: Database, keeper: LeaseKeeper): Promise<void> {
  for (const token of keeper.tokens) {
    try {
      await database.write('leave a run', (session) => dropLeases(session, token));
    } catch (cause) {
      // The leases run out by themselves; what closing interrupts must not hide why it was closed.
      database.log.write('warn', 'store.leave_failed', { reason: String(cause) });
    }
    await keeper.release(token);
  }
}

function runOn(run: BegunRun & RunState, leave: () => Promise<void>): Run {
  return {
    id: run.id,
    resumed: run.resumed,
    takenOver: run.takenOver,
    lost: run.lost,
    changesState: run.changesState,
    changesStateOf: (source) => sourceOf(run, source).changesState,
    isComplete: (target) => targetOf(run, target).complete,
    countAttempt: (source) => countAttempt(run, source),
    recordSource: (source, identity, reading) => recordSource(run, source, identity, reading),
    recordEntity: (source, entity, records) => recordEntity(run, source, entity, records),
    recordCreators: (source, people) => recordCreators(run, source, people),
    recordCreated: (source, entity, created) => recordCreated(run, source, entity, created),
    usualRecords: (source) => usualRecords(run, source),
    stage: (target, defects) => stage(run, target, defects),
    discard: (target) => discard(run, target),
    missing: (target) => missing(run, target),
    markGone: (target, ids) => markGone(run, target, ids),
    markOutsideWindow: (target, ids) => markOutsideWindow(run, target, ids),
    complete: (_target, outcome, statements) => completeTarget(run, outcome, statements),
    finish: async () => {
      const summary = await finishRun(run);
      await leave();
      return summary;
    },
  };
}

async function countAttempt(run: RunState, source: string): Promise<void> {
  await writeInRun(run, 'try a source', (session) =>
    session.rows(`update audit_run_sources set attempts = attempts + 1 where run_id = :run and source = :source`, {
      run: run.id,
      source,
    }),
  );
}

async function recordSource(
  run: RunState,
  source: string,
  identity: SourceIdentity,
  reading: SourceReading,
): Promise<void> {
  const keep = (session: Session) =>
    session.rows(
      `insert into audit_run_sources (run_id, source, identity, reading)
       values (:run, :source, cast(:identity as json), cast(:reading as json))
       on conflict (run_id, source) do update set identity = excluded.identity, reading = excluded.reading`,
      { run: run.id, source, identity: storedJson(identity), reading: storedJson(reading) },
    );
  await writeInRun(run, 'keep a source', keep, 'with the next');
}
