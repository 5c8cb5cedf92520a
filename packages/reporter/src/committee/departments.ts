import { type Balance, SEVERITIES, SEVERITY_TEXTS, type Severity } from '@erp-audit/core';
import { changes, growth, signed } from './change.ts';
import type { ViewContext } from './view-context.ts';

interface Counts {
  readonly sinceLastRun: Balance;
  readonly thisWeek: Balance;
  readonly overdue: number;
  readonly baselineOpen: number;
}

/** Rows of the department table, most open first. */
export function departments(context: ViewContext) {
  const { model, texts } = context;
  return model.departments
    .toSorted((a, b) => b.sinceLastRun.openAfter - a.sinceLastRun.openAfter)
    .map((row) => ({
      name: row.department.name[texts.locale],
      ...counts(row, context),
      severities: severities(row.bySeverity, context),
    }));
}

/** The last row: all departments. */
export function total(context: ViewContext) {
  const { model } = context;
  return { ...counts(model, context), severities: severities(model.openBySeverity, context) };
}

/** New + legacy found − resolved ± other is the change of the week, so that a row adds up. */
function counts(row: Counts, context: ViewContext) {
  const { number } = context;
  const { thisWeek } = row;
  const arrived = thisWeek.new + thisWeek.reopened;
  const other = growth(thisWeek) - arrived - thisWeek.baseline + thisWeek.resolved;
  return {
    open: number(row.sinceLastRun.openAfter),
    legacy: number(row.baselineOpen),
    ...changes(row, context),
    new: number(arrived),
    legacyFound: number(thisWeek.baseline),
    resolved: number(thisWeek.resolved),
    other: signed(other, context),
    overdue: number(row.overdue),
  };
}

/** All severities for the bar; those with findings also in words. */
function severities(counts: Readonly<Record<Severity, number>>, { texts, number }: ViewContext) {
  const total = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
  return SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => ({
    severity,
    label: SEVERITY_TEXTS[severity][texts.locale],
    count: number(counts[severity]),
    width: ((counts[severity] / total) * 100).toFixed(2),
  }));
}
