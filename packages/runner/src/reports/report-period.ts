import { AuditError, type DatedResult, isoWeek, isoWeekStart } from '@erp-audit/core';
import { type BalanceLine, checkBalance, type FrozenWeek, type RunRecord, type Store } from '@erp-audit/store';

/** The run a report is about, and how the numbers moved until then. */
export interface ReportPeriod {
  readonly run: RunRecord;
  /** The newest result of every rule, on the day it is from; a run of some rules replaces only theirs. */
  readonly results: readonly DatedResult[];
  readonly week: string;
  readonly previousRun: RunRecord | undefined;
  /** The last week that was frozen before this one. */
  readonly frozenBefore: FrozenWeek | undefined;
  /**
   * Run the movements of the week are counted from: the one that froze the last official week, so that official weeks
   * join without a gap; else the last completed run before this run's ISO week. Undefined in the first week.
   */
  readonly weekStart: RunRecord | undefined;
  readonly sinceLastRun: readonly BalanceLine[];
  readonly thisWeek: readonly BalanceLine[];
}

/**
 * The last completed run that changed states, with its balances proven. What people decided after it counts, so that
 * the balances end with what is open now.
 * @param week - ISO week the caller expects the run to lie in; undefined takes whatever it is.
 * @throws AuditError `NOT_FOUND` before the first run, `ARGUMENT_INVALID` for another week, `REPORT_BALANCE`.
 */
export async function reportPeriod(store: Store, week: string | undefined): Promise<ReportPeriod> {
  const run = await lastCompletedRun(store);
  const runWeek = isoWeek(run.asOf);
  if (week !== undefined && week !== runWeek) throw wrongWeek(week, runWeek);
  const previous = await store.previousRun(run.id, 'run');
  const frozenBefore = await store.weeks.before(runWeek, run.id);
  const weekStart = frozenBefore?.runId ?? (await store.previousRun(run.id, 'week'))?.id;
  const sinceLastRun = await store.balance(previous?.id, 'now');
  const thisWeek = await store.balance(weekStart, 'now');
  checkBalance(sinceLastRun, run.id);
  checkBalance(thisWeek, run.id);
  return {
    run,
    results: await store.latestResults(run.id),
    week: runWeek,
    previousRun: previous === undefined ? undefined : await store.run(previous.id),
    frozenBefore,
    weekStart: weekStart === undefined ? undefined : await store.run(weekStart),
    sinceLastRun,
    thisWeek,
  };
}

async function lastCompletedRun(store: Store): Promise<RunRecord> {
  const last = await store.weeks.freezable();
  const run = last && (await store.run(last.id));
  if (run !== undefined) return run;
  const message = {
    en: 'There is no completed run yet: start one with "erp-audit run".',
    'zh-CN': '还没有完成的运行：请用 "erp-audit run" 启动一次。',
  };
  throw new AuditError('NOT_FOUND', message, { command: 'runs' });
}

function wrongWeek(week: string, runWeek: string): AuditError {
  const message =
    isoWeekStart(week) === undefined
      ? {
          en: `"${week}" is not an ISO week: write it like ${runWeek}.`,
          'zh-CN': `"${week}" 不是 ISO 周：请写成 ${runWeek} 的形式。`,
        }
      : {
          en: `Week ${week} was not frozen, so it cannot be made again: the last run is of week ${runWeek}.`,
          'zh-CN': `${week} 周未冻结，无法重新生成：最近一次运行属于 ${runWeek} 周。`,
        };
  return new AuditError('ARGUMENT_INVALID', message, { command: 'report' });
}
