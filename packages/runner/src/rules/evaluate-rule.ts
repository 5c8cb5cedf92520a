import { type CalendarDate, daysBetween, type RuleStatus, wilsonLowerBound } from '@erp-audit/core';
import type { Rule } from '@erp-audit/engine';
import type { RuleFacts, Store } from '@erp-audit/store';

/** What a pilot must show before it is adopted. */
export const PILOT_CRITERIA = ['runs', 'judged', 'precision', 'time', 'suspect'] as const;
export type PilotCriterion = (typeof PILOT_CRITERIA)[number];

/** Least days between the first and the last run of a pilot. */
export const PILOT_DAYS = 7;
/** Findings that must have been judged; all where there are fewer. */
export const JUDGED_FINDINGS = 30;
/** What the share of real defects must be at least, in the lower bound of its 95 % interval. */
export const LEAST_PRECISION = 0.8;
/** A rule that takes longer is for the night only, and its adopter knows so. */
export const MOST_SECONDS = 60;
/** What one finding costs a department, where nobody says otherwise. */
export const MINUTES_PER_FINDING = 10;

/** Findings that a person looked at, and how many of them were no defects. */
export interface JudgedSample {
  readonly judged: number;
  readonly wrong: number;
}

/** How many of the judged findings were real. */
interface Precision extends JudgedSample {
  /** `sample`: told with the command. `answers`: from answers and approved waivers "no defect". */
  readonly basis: 'sample' | 'answers';
  readonly share: number;
  /** Of the 95 % interval after Wilson; the share itself where every finding was judged. */
  readonly lowerBound: number;
  /** Judged findings of all. */
  readonly answerRate: number;
}

/** Hours of one department. */
interface DepartmentWork {
  readonly department: string;
  readonly open: number;
  readonly backlogHours: number;
  /** Null while the runs do not yet span a week. */
  readonly weeklyFindings: number | null;
  readonly weeklyHours: number | null;
}

/** What is known about a rule, and whether a pilot has shown what it must. */
export interface RuleEvaluation {
  readonly facts: RuleFacts;
  readonly observedDays: number;
  readonly minutesPerFinding: number;
  readonly precision: Precision | null;
  readonly departments: readonly DepartmentWork[];
  readonly unmet: readonly PilotCriterion[];
}

export interface EvaluationOptions {
  readonly sample: JudgedSample | undefined;
  readonly minutesPerFinding: number;
}

/** A rule as runs and people know it now. */
export async function evaluateRule(
  store: Pick<Store, 'ruleLife'>,
  { code }: Pick<Rule, 'code'>,
  { sample, minutesPerFinding }: EvaluationOptions,
): Promise<RuleEvaluation> {
  const facts = await store.ruleLife.facts(code);
  const observedDays = daysObserved(facts.firstAsOf, facts.lastAsOf);
  const precision = precisionOf(facts, sample);
  const departments = workOf(facts, observedDays, minutesPerFinding);
  return {
    facts,
    observedDays,
    minutesPerFinding,
    precision,
    departments,
    unmet: unmetBy(facts, observedDays, precision),
  };
}

/** Steps that need an approver: what reaches departments and scores, or no longer does. */
export function needsApprover(from: RuleStatus, to: RuleStatus): boolean {
  return to === 'active' || from === 'active';
}

function daysObserved(first: CalendarDate | null, last: CalendarDate | null): number {
  return first === null || last === null ? 0 : daysBetween(first, last);
}

/** Whoever answers that a finding will be or is fixed, or asks for an exception, says that it is real. */
const CONFIRMING = ['fixed', 'will_fix', 'exception_requested'];

function precisionOf(facts: RuleFacts, sample: JudgedSample | undefined): Precision | null {
  const confirmed = CONFIRMING.reduce((sum, kind) => sum + (facts.answers[kind] ?? 0), 0);
  const answered = { judged: confirmed + facts.falsePositives, wrong: facts.falsePositives };
  const { judged, wrong } = sample ?? answered;
  if (judged === 0) return null;
  const share = (judged - wrong) / judged;
  const isAll = judged >= facts.findings;
  return {
    basis: sample === undefined ? 'answers' : 'sample',
    ...{ judged, wrong, share },
    lowerBound: isAll ? share : (wilsonLowerBound(judged - wrong, judged) ?? 0),
    answerRate: facts.findings === 0 ? 0 : Math.min(1, judged / facts.findings),
  };
}

function workOf(facts: RuleFacts, observedDays: number, minutes: number): readonly DepartmentWork[] {
  const weeks = Math.min(observedDays, 28) / 7;
  const hours = (findings: number) => (findings * minutes) / 60;
  const names = [...new Set([...Object.keys(facts.openBy), ...Object.keys(facts.arrivedBy)])];
  return names
    .map((department) => {
      const open = facts.openBy[department] ?? 0;
      const weekly = observedDays < PILOT_DAYS ? null : (facts.arrivedBy[department] ?? 0) / weeks;
      const weeklyHours = weekly === null ? null : hours(weekly);
      return { department, open, backlogHours: hours(open), weeklyFindings: weekly, weeklyHours };
    })
    .toSorted((a, b) => b.open - a.open);
}

function unmetBy(facts: RuleFacts, observedDays: number, precision: Precision | null): readonly PilotCriterion[] {
  const wanted = Math.min(JUDGED_FINDINGS, facts.findings);
  const isMet: Readonly<Record<PilotCriterion, boolean>> = {
    runs: facts.runs >= 2 && observedDays >= PILOT_DAYS,
    judged: (precision?.judged ?? 0) >= wanted,
    precision: precision === null ? facts.findings === 0 : precision.lowerBound >= LEAST_PRECISION,
    time: (facts.slowestSeconds ?? 0) <= MOST_SECONDS,
    suspect: !facts.suspect,
  };
  return PILOT_CRITERIA.filter((criterion) => !isMet[criterion]);
}
