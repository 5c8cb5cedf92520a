import { defectsPerThousand, share } from '@erp-audit/core';
import type { RuleRow } from '../model.ts';
import { changes } from './change.ts';
import { percent } from './rates.ts';
import { ruleNames, type ViewContext } from './view-context.ts';

const SHOWN = 10;

/** Open findings weighted by severity; weeks frozen before that was kept go by the number alone. */
export const weightOf = ({ weightedOpen, sinceLastRun }: RuleRow) => weightedOpen ?? sinceLastRun.openAfter;

/** Rules with open findings, the heaviest first. */
export function ranked({ rules }: { readonly rules: readonly RuleRow[] }): readonly RuleRow[] {
  return rules
    .filter(({ sinceLastRun }) => sinceLastRun.openAfter > 0)
    .toSorted((a, b) => weightOf(b) - weightOf(a) || b.sinceLastRun.openAfter - a.sinceLastRun.openAfter);
}

/** Rules with the most weighted open findings. */
export function topRules(context: ViewContext) {
  return {
    caption: context.texts('rules.caption', { count: SHOWN }),
    rows: ranked(context.model)
      .slice(0, SHOWN)
      .map((row) => ruleRow(row, context)),
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
    weighted: number(weightOf(row)),
    open: number(sinceLastRun.openAfter),
    ...changes(row, context),
    overdue: number(overdue),
    resultOf: resultOf(row, context),
    inScope: number(result.inScope),
    perThousand: defectsPerThousand(row.defective ?? result.found, result.inScope)?.toFixed(1) ?? '–',
    share: percent(share(result.found, result.inScope)),
    suspect: result.suspect,
  };
}
