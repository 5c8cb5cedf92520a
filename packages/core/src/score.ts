import type { Balance } from './balance.ts';
import { SEVERITY_WEIGHTS, type Severity } from './severity.ts';

/** Share of defective records at which a rule still scores 80. */
export const TOLERATED_RATES: Readonly<Record<Severity, number>> = {
  critical: 0.001,
  high: 0.01,
  medium: 0.03,
  low: 0.05,
};
/** Below so many records a rule that is not critical shows counts and no score. */
export const SMALLEST_POPULATION = 30;
/** Below this share of the weighted rules no score is stated. */
export const COVERAGE_NEEDED = 0.9;
/** Days in which what was closed on time speaks against the penalty for what is overdue. */
export const CLOSED_ON_TIME_DAYS = 28;
const MOST_PENALTY = 20;
const SCORE_AT_TOLERANCE = 0.8;

/** What the score of one rule is made from; records are counted once however many findings they have. */
export interface RuleFigures {
  readonly code: string;
  readonly severity: Severity;
  /** Share of the rule that was checked: 1 whole, 0.5 in part, 0 not at all. */
  readonly checked: 0 | 0.5 | 1;
  readonly inScope: number;
  /** Records with an open defect, legacy included. */
  readonly defective: number;
  /** Of them, those past their due date. */
  readonly overdue: number;
  /** The same two with waived defects counted as defects. */
  readonly defectiveGross: number;
  readonly overdueGross: number;
}

/** Weights (10, 5, 2, 1 by severity) of findings that can become overdue, legacy and waived ones left out. */
export interface DueWeights {
  readonly overdue: number;
  readonly notOverdue: number;
  /** Resolved by their due date in the last {@link CLOSED_ON_TIME_DAYS} days. */
  readonly closedOnTime: number;
}

export interface RuleScore extends RuleFigures {
  /** 0 to 100; null where the rule was not checked, has no records, or fewer than {@link SMALLEST_POPULATION}. */
  readonly score: number | null;
  readonly gross: number | null;
}

/** The score of a week with everything it was made from. */
export interface WeekScore {
  /** 0 to 100, waived defects left out; null where less than {@link COVERAGE_NEEDED} was checked. */
  readonly score: number | null;
  /** The same with waived defects counted as defects. */
  readonly gross: number | null;
  /** 0 to 20, already taken off both. */
  readonly penalty: number;
  /** 0 to 1. */
  readonly coverage: number;
  /** Open critical findings past their due date; any turns the gate red. */
  readonly criticalOverdue: number;
  readonly rules: readonly RuleScore[];
}

/**
 * The score of one rule. Critical rules are judged by what was left lying: 100 without a defect, else 50 while none is
 * overdue, down to 0 when all are. The others fall by a fifth with every tolerated rate: 80 at the tolerance, 33 at
 * five times it, never 0.
 */
export function ruleScore(severity: Severity, inScope: number, defective: number, overdue: number): number | null {
  if (inScope === 0 && defective === 0) return null;
  if (severity === 'critical') return defective === 0 ? 100 : (50 * (defective - overdue)) / defective;
  if (inScope < SMALLEST_POPULATION) return null;
  return 100 * SCORE_AT_TOLERANCE ** (defective / inScope / TOLERATED_RATES[severity]);
}

/** 0 to 20 points: the overdue share of the weight that was due or done; closing early never raises it. 0 for nothing. */
export function overduePenalty({ overdue, notOverdue, closedOnTime }: DueWeights): number {
  const all = overdue + notOverdue + closedOnTime;
  return all === 0 ? 0 : (MOST_PENALTY * overdue) / all;
}

/** Share of the weighted rules that was checked, a rule in part as half; 0 without rules. */
export function coverage(rules: readonly Pick<RuleFigures, 'severity' | 'checked'>[]): number {
  const all = sum(rules, ({ severity }) => SEVERITY_WEIGHTS[severity]);
  return all === 0 ? 0 : sum(rules, ({ severity, checked }) => SEVERITY_WEIGHTS[severity] * checked) / all;
}

/** Mean of the scores there are, weighted by severity; null without one. */
export function weightedMean(
  scores: readonly { readonly severity: Severity; readonly score: number | null }[],
): number | null {
  const scored = scores.filter(({ score }) => score !== null);
  const weight = sum(scored, ({ severity }) => SEVERITY_WEIGHTS[severity]);
  return weight === 0 ? null : sum(scored, ({ severity, score }) => SEVERITY_WEIGHTS[severity] * (score ?? 0)) / weight;
}

/** The score of a week from the figures of its active rules, checked or not. */
export function weekScore(figures: readonly RuleFigures[], due: DueWeights, criticalOverdue: number): WeekScore {
  const rules = figures.map((rule): RuleScore => {
    const judge = (defective: number, overdue: number) =>
      rule.checked === 0 ? null : ruleScore(rule.severity, rule.inScope, defective, overdue);
    return {
      ...rule,
      score: judge(rule.defective, rule.overdue),
      gross: judge(rule.defectiveGross, rule.overdueGross),
    };
  });
  const covered = coverage(rules);
  const penalty = overduePenalty(due);
  const stated = (mean: number | null) =>
    mean === null || covered < COVERAGE_NEEDED ? null : Math.max(0, mean - penalty);
  return {
    score: stated(weightedMean(rules)),
    gross: stated(weightedMean(rules.map(({ severity, gross }) => ({ severity, score: gross })))),
    penalty,
    coverage: covered,
    criticalOverdue,
    rules,
  };
}

/** Resolved of what could be resolved in a period, 0 to 1; null where there was nothing. Legacy counts, a record that is gone does not. */
export function closureRate(balance: Balance): number | null {
  const { openBefore, reopened, waiversEnded, transferredIn, transferredOut, resolved } = balance;
  return share(resolved, openBefore + balance.new + reopened + waiversEnded + transferredIn - transferredOut);
}

/** 0 to 1; null where the whole is not above 0. */
export function share(part: number, whole: number): number | null {
  return whole <= 0 ? null : part / whole;
}

/** How many findings ended so many days after they were first seen; `censored` were still open, or ended without a fix. */
export interface Duration {
  readonly days: number;
  readonly resolved: number;
  readonly censored: number;
}

/** Products of shares are not exact: 3/4 of 2/3 is a half. */
const HALF = 0.5 + 1e-9;

/**
 * Kaplan–Meier median of the days from first detection to resolution: the first day on which at most half are still
 * unresolved. Null where half was never reached.
 */
export function medianDaysToResolution(durations: readonly Duration[]): number | null {
  let atRisk = sum(durations, ({ resolved, censored }) => resolved + censored);
  let unresolved = 1;
  for (const { days, resolved, censored } of durations.toSorted((a, b) => a.days - b.days)) {
    if (resolved > 0) unresolved *= 1 - resolved / atRisk;
    if (resolved > 0 && unresolved <= HALF) return days;
    atRisk -= resolved + censored;
  }
  return null;
}

const NORMAL_95 = 1.959_963_984_540_054;

/** Lower bound of the 95 % interval of a share after Wilson; null for no trials. */
export function wilsonLowerBound(successes: number, trials: number): number | null {
  if (trials === 0) return null;
  const p = successes / trials;
  const z2 = NORMAL_95 ** 2;
  const middle = p + z2 / (2 * trials);
  const spread = NORMAL_95 * Math.sqrt((p * (1 - p)) / trials + z2 / (4 * trials ** 2));
  return (middle - spread) / (1 + z2 / trials);
}

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((all, item) => all + count(item), 0);
}
