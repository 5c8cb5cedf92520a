import type { Balance } from '@erp-audit/core';
import { change, equation, growth } from './change.ts';
import { sinceRun } from './periods.ts';
import { ruleName, type ViewContext } from './view-context.ts';

const SHOWN_RULES = 10;

interface Moved {
  readonly sinceLastRun: Balance;
}

/** Departments and rules with more open findings than after the previous run, each with its sum. */
export function worse(context: ViewContext) {
  const { model, texts } = context;
  const item = (name: string, balance: Balance) => ({
    name,
    ...equation('', balance, context),
    night: change(growth(balance), context),
  });
  const isKnown = model.previousRun !== undefined;
  return {
    known: isKnown,
    heading: isKnown ? sinceRun('worse.heading_since', context) : texts('worse.heading'),
    none: sinceRun('worse.none', context),
    departments: grown(model.departments).map((row) => item(row.department.name[texts.locale], row.sinceLastRun)),
    rules: grown(model.rules)
      .slice(0, SHOWN_RULES)
      .map((row) => item(ruleName(row, context), row.sinceLastRun)),
  };
}

function grown<Row extends Moved>(rows: readonly Row[]): readonly Row[] {
  return rows
    .filter(({ sinceLastRun }) => growth(sinceLastRun) > 0)
    .toSorted((a, b) => growth(b.sinceLastRun) - growth(a.sinceLastRun));
}
