import {
  type CalendarDate,
  type DatedResult,
  isInPart,
  type RuleDescription,
  type RuleFigures,
  SEVERITY_WEIGHTS,
  type Severity,
  type WeekScore,
  weekScore,
} from '@erp-audit/core';
import type { TargetFigures } from '@erp-audit/store';
import { targetKey } from '../reports/open-totals.ts';

/**
 * The score of a week from the results of its day and what the store counts. A rule over several entities or sources is
 * one rule: its records and defects are added up, and where only some of its parts were checked it counts as in part.
 */
export function scoreOf(
  rules: ReadonlyMap<string, RuleDescription>,
  results: readonly DatedResult[],
  figures: readonly TargetFigures[],
  asOf: CalendarDate,
): WeekScore {
  const counted = new Map(figures.map((each) => [targetKey(each), each]));
  const codes = [...new Set(results.map(({ code }) => code))].toSorted();
  const judged = codes.flatMap((code) => {
    const rule = rules.get(code);
    if (rule?.status !== 'active') return [];
    const own = results.filter((result) => result.code === code);
    const checked = own.filter((result) => result.state === 'checked' && result.asOf === asOf);
    return [ruleFigures(rule, own.length, checked, counted)];
  });
  const due = figures.filter(({ code }) => rules.get(code)?.status === 'active').flatMap((each) => each.due);
  const weight = (name: 'overdue' | 'notOverdue' | 'closedOnTime') =>
    due.reduce((sum, counts) => sum + SEVERITY_WEIGHTS[counts.severity] * counts[name], 0);
  const criticalOverdue = due.reduce((sum, { severity, overdue }) => sum + (severity === 'critical' ? overdue : 0), 0);
  const weights = {
    overdue: weight('overdue'),
    notOverdue: weight('notOverdue'),
    closedOnTime: weight('closedOnTime'),
  };
  return weekScore(judged, weights, criticalOverdue);
}

function ruleFigures(
  rule: RuleDescription,
  planned: number,
  checked: readonly DatedResult[],
  counted: ReadonlyMap<string, TargetFigures>,
): RuleFigures {
  const sum = (name: 'defective' | 'overdue' | 'defectiveGross' | 'overdueGross') =>
    checked.reduce((all, result) => all + (counted.get(targetKey(result))?.[name] ?? 0), 0);
  const isWhole = checked.length === planned && !checked.some(isInPart);
  return {
    code: rule.code,
    severity: scoredSeverity(rule),
    checked: checked.length === 0 ? 0 : isWhole ? 1 : 0.5,
    inScope: checked.reduce((all, { inScope }) => all + inScope, 0),
    defective: sum('defective'),
    overdue: sum('overdue'),
    defectiveGross: sum('defectiveGross'),
    overdueGross: sum('overdueGross'),
  };
}

/** One severity a rule: the lowest of its bands, which is its threshold; critical where the conflicting pair decides. */
function scoredSeverity({ severity }: RuleDescription): Severity {
  if (typeof severity !== 'string') return severity.toSorted((a, b) => a.over - b.over)[0]?.severity ?? 'low';
  return severity === 'fromPair' ? 'critical' : severity;
}
