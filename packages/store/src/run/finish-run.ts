import type { RunSummary } from '@erp-audit/core';
import { only, type Session } from '../database/database.ts';
import { escalate } from '../escalation/escalate.ts';
import { logRun } from '../log/run-proof.ts';
import { RUN_COLUMNS, type RunRow, summaryOf } from '../reading/run-records.ts';
import { LIVING, OPEN } from '../states.ts';
import { closeTransfers } from '../transfers/close-transfers.ts';
import { endEmptyWaivers, endExpired, leaveWaivers } from '../waivers/end-waivers.ts';
import { interruptedResult, keepResult } from './complete-target.ts';
import { dropLeases } from './leases.ts';
import { type RunState, writeInRun } from './run-state.ts';
import { clearStaging } from './staging.ts';

/** Ends a run: what no rule of its sources looks at any more becomes inactive, and open findings are counted. */
export async function finishRun(run: RunState): Promise<RunSummary> {
  // What targets that nobody completed had staged is not wanted any more.
  await run.loader.abort();
  const isServer = run.database.kind === 'server';
  const [summary] = await Promise.all([closeRun(run), ...(isServer ? [analyze(run)] : [])]);
  if (!isServer) await vacuum(run);
  return summary;
}

function closeRun(run: RunState): Promise<RunSummary> {
  return writeInRun(run, 'finish the run', async (session) => {
    for (const target of run.targets.values()) {
      if (target.complete) continue;
      await keepResult(session, run, target, interruptedResult(target));
      target.complete = true;
    }
    if (run.changesState && !run.partial) await makeInactive(session, run);
    if (run.changesState) await endExceptions(session, run);
    if (run.changesState) await escalate(session, run);
    await session.rows(COUNT_OPEN, { run: run.id });
    const summary = await close(session, run);
    await dropLeases(session, run.token);
    await clearStaging(session);
    await logRun(session, run.id, run.database.clock.now());
    return summary;
  });
}

/** Waivers end by themselves, also where no rule looked; what has ended needs neither waiver nor answer. */
async function endExceptions(session: Session, run: RunState): Promise<void> {
  const at = run.database.clock.now();
  await endExpired(session, { run: run.id, asOf: run.asOf, at, calendar: run.database.calendar });
  await leaveWaivers(session, { target: null, asOf: run.asOf });
  await endEmptyWaivers(session);
  await closeTransfers(session, { target: null, at });
}

const COUNT_OPEN = `insert into audit_open_counts (run_id, target_id, department, open)
  select :run, target_id, department, count(*) from audit_findings where state in (${OPEN}) group by target_id, department`;

async function makeInactive(session: Session, run: RunState): Promise<void> {
  await session.rows(MAKE_INACTIVE, { run: run.id, asOf: run.asOf, at: run.database.clock.now() });
}

const MAKE_INACTIVE = `
with retired as materialized (
  select f.id, f.target_id, f.state, f.department, t.last_checked_as_of
  from audit_findings f join audit_targets t on t.id = f.target_id
    join audit_run_sources s on s.run_id = :run and s.source = t.source join audit_runs r on r.id = s.run_id
  where f.state in (${LIVING}) and coalesce(s.changes_state, r.changes_state)
    and not exists (select 1 from audit_run_targets p where p.run_id = :run and p.target_id = t.id)
), updated as (
  update audit_findings f set state = 'inactive', revision = f.revision + 1, last_seen = coalesce(f.last_seen, r.last_checked_as_of)
  from retired r where f.id = r.id
)
insert into audit_events (at, as_of, run_id, finding_id, target_id, type, from_state, to_state, department, details)
select cast(:at as timestamptz), cast(:asOf as date), cast(:run as text), id, target_id, 'inactive', state, 'inactive', department, json_build_object()
from retired order by id`;

async function close(session: Session, run: RunState): Promise<RunSummary> {
  const row = only(
    await session.rows<RunRow>(
      `update audit_runs r set status = 'complete', finished_at = :now,
         finished_seq = (select coalesce(max(finished_seq), 0) + 1 from audit_runs),
         last_event = audit_last_event() where id = :run returning ${RUN_COLUMNS}`,
      { now: run.database.clock.now(), run: run.id },
    ),
  );
  return summaryOf(row);
}

const TIDIED = 'audit_findings, audit_events, audit_openings, audit_targets';

/**
 * The server's own analyze comes too late for a report right after the run. It goes on beside the end of the run, which
 * adds next to nothing to what the rules have left.
 */
function analyze(run: RunState): Promise<void> {
  return tidy(run, [`analyze ${TIDIED}`]);
}

/** An embedded server has one session, and no autovacuum; what `analyze` wrote down before is 24 KB a night, for ever. */
function vacuum(run: RunState): Promise<void> {
  return tidy(run, [`vacuum (analyze) ${TIDIED}`, 'vacuum pg_catalog.pg_statistic']);
}

/** The run is complete whether or not this succeeds. */
async function tidy(run: RunState, statements: readonly string[]): Promise<void> {
  try {
    for (const statement of statements) await run.database.rows(statement);
  } catch (cause) {
    run.database.log.write('warn', 'store.vacuum_failed', { reason: String(cause) });
  }
}
