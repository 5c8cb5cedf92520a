import type { RuleRow } from '../model.ts';
import { changes } from './change.ts';
import { ruleNames, type ViewContext } from './view-context.ts';

const SHOWN = 10;

/** Rules with the most open findings. */
export function topRules(context: ViewContext) {
  const ranked = context.model.rules
    .filter(({ sinceLastRun }) => sinceLastRun.openAfter > 0)
    .toSorted((a, b) => b.sinceLastRun.openAfter - a.sinceLastRun.openAfter)
    .slice(0, SHOWN);
  return {
    caption: context.texts('rules.caption', { count: SHOWN }),
    rows: ranked.map((row) => ruleRow(row, context)),
  };
}

/** Rules whose number of findings is not plausible. */
export function suspects(context: ViewContext) {
  return context.model.rules.filter(({ result }) => result.suspect).map((row) => ruleRow(row, context));
}

/** Says the day of a result that the last run did not make. */
export function resultOf({ resultAsOf }: RuleRow, { texts }: ViewContext): string {
  return resultAsOf === undefined ? '' : texts('rules.result_of', { date: resultAsOf });
}

function ruleRow(row: RuleRow, context: ViewContext) {
  const { result, sinceLastRun, overdue } = row;
  const { number } = context;
  return {
    ...ruleNames(row, context),
    open: number(sinceLastRun.openAfter),
    ...changes(row, context),
    overdue: number(overdue),
    resultOf: resultOf(row, context),
    inScope: number(result.inScope),
    share: result.inScope === 0 ? '' : `${((result.found / result.inScope) * 100).toFixed(1)} %`,
    suspect: result.suspect,
  };
}
