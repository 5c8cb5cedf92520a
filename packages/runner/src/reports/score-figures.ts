import { addDays, closureRate, medianDaysToResolution, sumBalances } from '@erp-audit/core';
import type { ScoreFigures } from '@erp-audit/reporter';
import { scoreOf } from '../weeks/week-score.ts';
import type { ReportContext } from './report-context.ts';
import { isShown } from './shown-findings.ts';

const SCORE_WEEKS = 12;
const DAYS_OF_A_FIRST_WEEK = 7;

/** The score of the week and the rates beside it; pilot rules are in none of them. */
export async function scoreFigures({ store, rules, period }: ReportContext): Promise<ScoreFigures> {
  const { run, week, weekStart } = period;
  const since = weekStart?.asOf ?? addDays(run.asOf, -DAYS_OF_A_FIRST_WEEK);
  const figures = (await store.weeks.figures(run.asOf, since)).filter((each) => isShown(each, rules));
  const score = scoreOf(rules, period.results, figures, run.asOf);
  const earlier = (await store.weeks.list()).filter((frozen) => frozen.week < week).slice(0, SCORE_WEEKS - 1);
  const sum = (name: 'fellDue' | 'resolvedInTime' | 'cohort' | 'cohortReopened') =>
    figures.reduce((all, each) => all + each[name], 0);
  return {
    week: score,
    line: [...earlier.toReversed(), { week, score }].map((point) => ({
      week: point.week,
      score: point.score.score,
      red: point.score.criticalOverdue > 0,
    })),
    closureRate: closureRate(sumBalances(period.thisWeek.map(({ balance }) => balance))),
    fellDue: sum('fellDue'),
    resolvedInTime: sum('resolvedInTime'),
    cohort: sum('cohort'),
    cohortReopened: sum('cohortReopened'),
    medianDays: medianDaysToResolution(figures.flatMap(({ durations }) => durations)),
  };
}
