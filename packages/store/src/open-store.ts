import type { SourceIdentity } from '@erp-audit/core';
import { importResponses, lastResponse } from './answers/import-responses.ts';
import { archiveOn } from './archive/archive-on.ts';
import { readBalance } from './balance/balance.ts';
import { readClaims } from './balance/claims.ts';
import { connect } from './database/connect.ts';
import type { Database } from './database/database.ts';
import { migrate } from './database/migrate.ts';
import { storedJson } from './database/stored-json.ts';
import { decisionsOn } from './decisions/decisions-on.ts';
import { escalationsOn } from './escalation/escalations-on.ts';
import { ruleChangesOn } from './evidence/read-rule-changes.ts';
import { logOn } from './log/log-on.ts';
import { plansOn } from './plans/plans-on.ts';
import { readFinding, readFindings, readHistory, readSubjects } from './reading/read-findings.ts';
import { latestResults, listRuns, previousRun, readRun } from './reading/run-records.ts';
import { recurrenceOn } from './recurrence/recurrence-on.ts';
import { retentionOn } from './retention/retention-on.ts';
import { beginRun } from './run/begin-run.ts';
import { completeTarget } from './run/complete-target.ts';
import { finishRun } from './run/finish-run.ts';
import { type RunLock, takeRunLock } from './run/run-lock.ts';
import { type RunState, sourceOf, targetOf, writeInRun } from './run/run-state.ts';
import { discard, markGone, markOutsideWindow, missing, stage } from './run/staging.ts';
import { recordEntity, usualRecords } from './run/usual-records.ts';
import type { OpenStoreOptions, Run, Store } from './store.ts';
import { transfersOn } from './transfers/transfers.ts';
import { waiversOn } from './waivers/waivers.ts';
import { weeksOn } from './weeks/weeks-on.ts';

/**
 * Opens the store and brings its tables to the version of this program.
 * @param options.url - `pglite:<directory>` (one process at a time) or `postgres://…` (several processes, one run at a time).
 * @throws AuditError `STORE_UNREACHABLE`, `STORE_LOCKED` (embedded folder in use), `STORE_VERSION`, `STORE_FAILED`.
 */
export async function openStore(options: OpenStoreOptions): Promise<Store> {
  const database = await connect(options);
  try {
    await migrate(database);
  } catch (cause) {
    await database.close();
    throw cause;
  }
  return storeOn(database);
}

/** The store on a database whose tables are there. */
export function storeOn(database: Database): Store {
  let held: RunLock | undefined;
  const releaseLock = async () => {
    const lock = held;
    held = undefined;
    await lock?.release();
  };
  return {
    kind: database.kind,
    ruleChanges: ruleChangesOn(database),
    beginRun: async (spec) => {
      held ??= await takeRunLock(database);
      try {
        return runOn(await beginRun(database, { release: releaseLock }, spec));
      } catch (cause) {
        await releaseLock();
        throw cause;
      }
    },
    runs: (limit) => listRuns(database, limit),
    run: (id) => readRun(database, id),
    latestResults: (id) => latestResults(database, id),
    findings: (filter) => readFindings(database, filter),
    finding: (id) => readFinding(database, id),
    subjects: (id) => readSubjects(database, id),
    history: (id) => readHistory(database, id),
    previousRun: (id, before) => previousRun(database, id, before),
    balance: (from, to) => readBalance(database, from, to),
    claims: (from, to) => readClaims(database, from, to),
    importResponses: (input) => importResponses(database, input),
    lastResponse: (ids) => lastResponse(database, ids),
    log: logOn(database),
    waivers: waiversOn(database),
    transfers: transfersOn(database),
    escalations: escalationsOn(database),
    plans: plansOn(database),
    recurrence: recurrenceOn(database),
    weeks: weeksOn(database),
    decisions: decisionsOn(database),
    archive: archiveOn(database),
    retention: retentionOn(database),
    close: async () => {
      await releaseLock();
      await database.close();
    },
  };
}

function runOn(run: RunState & { readonly resumed: boolean }): Run {
  return {
    id: run.id,
    resumed: run.resumed,
    changesState: run.changesState,
    changesStateOf: (source) => sourceOf(run, source).changesState,
    isComplete: (target) => targetOf(run, target).complete,
    recordSource: (source, identity) => recordSource(run, source, identity),
    recordEntity: (source, entity, records) => recordEntity(run, source, entity, records),
    usualRecords: (source) => usualRecords(run, source),
    stage: (target, defects) => stage(run, target, defects),
    discard: (target) => discard(run, target),
    missing: (target) => missing(run, target),
    markGone: (target, ids) => markGone(run, target, ids),
    markOutsideWindow: (target, ids) => markOutsideWindow(run, target, ids),
    complete: (_target, outcome, statements) => completeTarget(run, outcome, statements),
    finish: async () => {
      const summary = await finishRun(run);
      await run.lock.release();
      return summary;
    },
  };
}

async function recordSource(run: RunState, source: string, identity: SourceIdentity): Promise<void> {
  await writeInRun(run, 'keep a source', async (session) => {
    await session.rows(
      `insert into audit_run_sources (run_id, source, identity) values (:run, :source, cast(:identity as json))
       on conflict (run_id, source) do update set identity = excluded.identity`,
      { run: run.id, source, identity: storedJson(identity) },
    );
  });
}
