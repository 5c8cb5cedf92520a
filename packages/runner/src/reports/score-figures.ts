import { addDays, closureRate, medianDaysToResolution, sumBalances } from '@erp-audit/core';
import type { ScoreFigures, ScorePoint } from '@erp-audit/reporter';
import type { TargetFigures } from '@erp-audit/store';
import { scoreOf } from '../weeks/week-score.ts';
import type { ReportContext } from './report-context.ts';
import { isShown } from './shown-findings.ts';

const SCORE_WEEKS = 12;
const DAYS_OF_A_FIRST_WEEK = 7;

/** What the store counts for scores and rates, of the rules that reports show. */
export async function shownFigures({ store, rules, period }: ReportContext): Promise<readonly TargetFigures[]> {
  const { run, weekStart } = period;
  const since = weekStart?.asOf ?? addDays(run.asOf, -DAYS_OF_A_FIRST_WEEK);
  return (await store.weeks.figures(run.asOf, since)).filter((each) => isShown(each, rules));
}

/** The score of the week and the rates beside it; pilot rules are in none of them. */
export async function scoreFigures(context: ReportContext, figures: readonly TargetFigures[]): Promise<ScoreFigures> {
  const { rules, period } = context;
  const score = scoreOf(rules, period.results, figures, period.run.asOf);
  const sum = (name: 'fellDue' | 'resolvedInTime' | 'cohort' | 'cohortReopened') =>
    figures.reduce((all, each) => all + each[name], 0);
  return {
    week: score,
    line: await scoreLine(context, score),
    closureRate: closureRate(sumBalances(period.thisWeek.map(({ balance }) => balance))),
    fellDue: sum('fellDue'),
    resolvedInTime: sum('resolvedInTime'),
    cohort: sum('cohort'),
    cohortReopened: sum('cohortReopened'),
    medianDays: medianDaysToResolution(figures.flatMap(({ durations }) => durations)),
  };
}

/** The official weeks and this one, each with how many rules were changed since the one before: scores across it differ. */
async function scoreLine(
  { store, rules, period }: ReportContext,
  now: ScoreFigures['week'],
): Promise<readonly ScorePoint[]> {
  const { run, week } = period;
  const frozen = (await store.weeks.list()).filter((each) => each.week < week).slice(0, SCORE_WEEKS - 1);
  const points = [...frozen.toReversed(), { week, score: now, runId: run.id }];
  const line: ScorePoint[] = [];
  for (const [index, { week: name, score, runId }] of points.entries()) {
    const before = points[index - 1];
    const changes = before === undefined ? [] : await store.ruleChanges.between(before.runId, runId);
    const changed = new Set(changes.filter((change) => isShown(change, rules)).map(({ code }) => code));
    const { score: net, gross, criticalOverdue } = score;
    line.push({ week: name, score: net, gross, red: criticalOverdue > 0, rulesChanged: changed.size });
  }
  return line;
}
