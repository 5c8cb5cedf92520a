import { isoWeek, type RunSummary, sumBalances } from '@erp-audit/core';
import type { CommitteeModel, TrendPoint } from '@erp-audit/reporter';
import type { BalanceLine } from '@erp-audit/store';
import { shownDepartment } from './confidential-departments.ts';
import type { ReportContext } from './report-context.ts';
import { isShown } from './shown-findings.ts';

const TREND_WEEKS = 12;
const CLAIM_WEEKS = 4;

/** What the page tells of earlier weeks. */
export async function weeklyHistory(context: ReportContext): Promise<Pick<CommitteeModel, 'trend' | 'claims'>> {
  const runs = await weeklyRuns(context);
  return { trend: await weeklyTrend(context, runs), claims: await recentClaims(context, runs) };
}

/** The last twelve weeks that have a completed run, oldest first; this run stands for its own. */
async function weeklyTrend(context: ReportContext, runs: readonly RunSummary[]): Promise<CommitteeModel['trend']> {
  const shown = runs.slice(-TREND_WEEKS);
  const points: TrendPoint[] = [];
  for (const [index, run] of shown.entries()) {
    const before = runs[runs.length - shown.length + index - 1];
    const end = run.id === context.period.run.id ? 'now' : run.id;
    const lines = shownLines(context, await context.store.balance(before?.id, end));
    const balance = sumBalances(lines.map((line) => line.balance));
    const moved = before && { came: balance.new + balance.reopened, resolved: balance.resolved };
    points.push({ asOf: run.asOf, open: balance.openAfter, moved, openByDepartment: openByDepartment(context, lines) });
  }
  return points;
}

/** Reports of "fixed" of the last four weeks by department. */
async function recentClaims(context: ReportContext, runs: readonly RunSummary[]): Promise<CommitteeModel['claims']> {
  const { store, period, rules, departments } = context;
  const since = runs.at(-1 - CLAIM_WEEKS);
  const lines = (await store.claims(since?.id, period.run.id)).filter((line) => isShown(line, rules));
  const rows = departments.map((department) => {
    const own = lines.filter((line) => line.department === department.id);
    const sum = (count: (line: (typeof own)[number]) => number) => own.reduce((all, line) => all + count(line), 0);
    const [claimed, confirmed, refuted] = [
      sum((line) => line.claimed),
      sum((line) => line.confirmed),
      sum((line) => line.refuted),
    ];
    return { department, claimed, confirmed, refuted };
  });
  const spoken = rows.filter(({ claimed, confirmed, refuted }) => claimed + confirmed + refuted > 0);
  return { since: since?.asOf, rows: spoken.toSorted((a, b) => b.claimed - a.claimed) };
}

/** The run of each ISO week up to the one of the report, oldest first: the one that froze it, else its last completed one. */
async function weeklyRuns({ store, period }: ReportContext): Promise<readonly RunSummary[]> {
  const byWeek = new Map<string, RunSummary>();
  const runs = await store.runs(1000);
  for (const run of runs) {
    const isOne = run.status === 'complete' && run.changesState && run.asOf <= period.run.asOf;
    if (isOne && !byWeek.has(isoWeek(run.asOf))) byWeek.set(isoWeek(run.asOf), run);
  }
  const summaries = new Map(runs.map((run) => [run.id, run]));
  for (const { week, runId } of await store.weeks.list()) {
    const frozen = week < period.week ? summaries.get(runId) : undefined;
    if (frozen !== undefined) byWeek.set(week, frozen);
  }
  byWeek.set(period.week, period.run);
  return [...byWeek.values()].toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1));
}

function shownLines({ rules }: ReportContext, lines: readonly BalanceLine[]): readonly BalanceLine[] {
  return lines.filter((line) => isShown(line, rules));
}

function openByDepartment({ departments }: ReportContext, lines: readonly BalanceLine[]) {
  const open: Record<string, number> = {};
  for (const { department, balance } of lines) {
    const id = shownDepartment(departments, department);
    open[id] = (open[id] ?? 0) + balance.openAfter;
  }
  return open;
}
