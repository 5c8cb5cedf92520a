import type { AgendaSections, RuleTrial } from '@erp-audit/reporter';
import { evaluateRule, MINUTES_PER_FINDING } from '../rules/evaluate-rule.ts';
import type { ReportContext } from './report-context.ts';

/** Proposals and pilots with what is known of them, and the steps that rules took since the page before. */
export async function ruleLife({
  store,
  project,
  period,
}: ReportContext): Promise<Pick<AgendaSections, 'trials' | 'ruleSteps'>> {
  const trials: RuleTrial[] = [];
  for (const rule of project.rules) {
    const { code, title, status } = rule;
    if (status !== 'draft' && status !== 'pilot') continue;
    const evaluation = await evaluateRule(store, rule, { sample: undefined, minutesPerFinding: MINUTES_PER_FINDING });
    const { facts, observedDays, precision, departments, unmet } = evaluation;
    const hours = departments.map(({ weeklyHours }) => weeklyHours);
    trials.push({
      ...{ code, title, status, observedDays, unmet },
      runs: facts.runs,
      open: facts.open,
      judged: precision?.judged ?? 0,
      wrong: precision?.wrong ?? 0,
      lowerBound: precision?.lowerBound ?? null,
      weeklyHours: hours.includes(null) ? null : hours.reduce<number>((sum, each) => sum + (each ?? 0), 0),
    });
  }
  const since = period.frozenBefore?.frozenAt ?? '';
  const steps = (await store.ruleLife.list()).filter(({ decidedAt }) => decidedAt > since);
  return {
    trials: trials.toSorted((a, b) =>
      a.status === b.status ? (a.code < b.code ? -1 : 1) : a.status === 'pilot' ? -1 : 1,
    ),
    ruleSteps: steps.map(({ number, code, from, to, reason }) => ({ number, code, from, to, reason })),
  };
}
