import { AuditError, type DatedResult, isoWeek, isoWeekStart } from '@erp-audit/core';
import { type BalanceLine, checkBalance, type RunRecord, type Store } from '@erp-audit/store';

/** The run a report is about, and how the numbers moved until then. */
export interface ReportPeriod {
  readonly run: RunRecord;
  /** The newest result of every rule, on the day it is from; a run of some rules replaces only theirs. */
  readonly results: readonly DatedResult[];
  readonly week: string;
  readonly previousRun: RunRecord | undefined;
  /** Last completed run before this run's ISO week; undefined in the first week. */
  readonly weekStart: RunRecord | undefined;
  readonly sinceLastRun: readonly BalanceLine[];
  readonly thisWeek: readonly BalanceLine[];
}

/**
 * The last completed run that changed states, with its balances proven.
 * @param week - ISO week the caller expects the run to lie in; undefined takes whatever it is.
 * @throws AuditError `NOT_FOUND` before the first run, `ARGUMENT_INVALID` for another week, `REPORT_BALANCE`.
 */
export async function reportPeriod(store: Store, week: string | undefined): Promise<ReportPeriod> {
  const run = await lastCompletedRun(store);
  const runWeek = isoWeek(run.asOf);
  if (week !== undefined && week !== runWeek) throw wrongWeek(week, runWeek);
  const previous = await store.previousRun(run.id, 'run');
  const weekStart = await store.previousRun(run.id, 'week');
  const sinceLastRun = await store.balance(previous?.id, run.id);
  const thisWeek = await store.balance(weekStart?.id, run.id);
  checkBalance(sinceLastRun, run.id);
  checkBalance(thisWeek, run.id);
  return {
    run,
    results: await store.latestResults(run.id),
    week: runWeek,
    previousRun: previous === undefined ? undefined : await store.run(previous.id),
    weekStart: weekStart === undefined ? undefined : await store.run(weekStart.id),
    sinceLastRun,
    thisWeek,
  };
}

async function lastCompletedRun(store: Store): Promise<RunRecord> {
  for (const summary of await store.runs(1000)) {
    if (summary.status !== 'complete' || !summary.changesState) continue;
    const run = await store.run(summary.id);
    if (run !== undefined) return run;
  }
  throw new AuditError('NOT_FOUND', 'There is no completed run yet: start one with "erp-audit run".', {
    command: 'runs',
  });
}

function wrongWeek(week: string, runWeek: string): AuditError {
  const message =
    isoWeekStart(week) === undefined
      ? `"${week}" is not an ISO week: write it like ${runWeek}.`
      : `Reports are made from the last run, which is of week ${runWeek}; week ${week} cannot be made again.`;
  return new AuditError('ARGUMENT_INVALID', message, { command: 'report' });
}
