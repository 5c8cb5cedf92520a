import { addDays, type CommitteeDecision, closureRate, medianDaysToResolution, sumBalances } from '@erp-audit/core';
import type { AgendaSections, ScoreFigures } from '@erp-audit/reporter';
import { scoreOf } from '../weeks/week-score.ts';
import type { ReportContext } from './report-context.ts';
import { isShown } from './shown-findings.ts';

const SCORE_WEEKS = 12;
const DAYS_OF_A_FIRST_WEEK = 7;

/** What the committee's agenda asks for beside the numbers of the findings. */
export async function agendaSections(
  context: ReportContext,
): Promise<AgendaSections & { readonly score: ScoreFigures }> {
  return {
    register: await register(context),
    score: await scoreFigures(context),
    ...(await reruns(context)),
  };
}

/** What is still to be done, and what was done or dropped since the last official page. */
async function register({ store, period }: ReportContext): Promise<readonly CommitteeDecision[]> {
  const since = period.frozenBefore?.frozenAt ?? '';
  const decisions = await store.decisions.list();
  return decisions.filter(({ closedAt }) => closedAt === null || closedAt > since);
}

async function scoreFigures({ store, rules, period }: ReportContext): Promise<ScoreFigures> {
  const { run, week, weekStart } = period;
  const since = weekStart?.asOf ?? addDays(run.asOf, -DAYS_OF_A_FIRST_WEEK);
  const figures = (await store.weeks.figures(run.asOf, since)).filter((each) => isShown(each, rules));
  const score = scoreOf(rules, period.results, figures, run.id);
  const earlier = (await store.weeks.list()).filter((frozen) => frozen.week < week).slice(0, SCORE_WEEKS - 1);
  const sum = (name: 'fellDue' | 'resolvedInTime' | 'cohort' | 'cohortReopened') =>
    figures.reduce((all, each) => all + each[name], 0);
  return {
    week: score,
    line: [...earlier.toReversed(), { week, score }].map(
      ({ week: name, score: { score: value, criticalOverdue } }) => ({
        week: name,
        score: value,
        red: criticalOverdue > 0,
      }),
    ),
    closureRate: closureRate(sumBalances(period.thisWeek.map(({ balance }) => balance))),
    fellDue: sum('fellDue'),
    resolvedInTime: sum('resolvedInTime'),
    cohort: sum('cohort'),
    cohortReopened: sum('cohortReopened'),
    medianDays: medianDaysToResolution(figures.flatMap(({ durations }) => durations)),
  };
}

async function reruns({ store, period }: ReportContext): Promise<Pick<AgendaSections, 'reruns'>> {
  if (period.frozenBefore === undefined) return {};
  const { week } = period.frozenBefore;
  const runs = await store.weeks.rerunsAfter(week);
  return { reruns: { week, runs: runs.map(({ id, asOf }) => ({ id, asOf })) } };
}
