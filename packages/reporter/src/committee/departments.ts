import { type Balance, SEVERITIES, SEVERITY_TEXTS, type Severity } from '@erp-audit/core';
import { changes, growth, signed } from './change.ts';
import { periodNames } from './periods.ts';
import { spark } from './spark.ts';
import type { ViewContext } from './view-context.ts';

interface Counts {
  readonly sinceLastRun: Balance;
  readonly thisWeek: Balance;
  readonly overdue: number;
  readonly baselineOpen: number;
}

/** The table of departments, most open first, each with its open findings of the last weeks; the last row is the whole. */
export function departments(context: ViewContext) {
  const { model, texts } = context;
  const { weekExplained } = periodNames(context);
  const points = model.trend.filter((point) => point.openByDepartment !== undefined);
  const rows = model.departments
    .toSorted((a, b) => b.sinceLastRun.openAfter - a.sinceLastRun.openAfter)
    .map((row) => ({
      name: row.department.name[texts.locale],
      ...counts(row, context),
      severities: severities(row.bySeverity, context),
      spark: spark(
        points.map((point) => point.openByDepartment?.[row.department.id] ?? 0),
        context,
      ),
    }));
  return {
    caption: texts('departments.caption', { week: weekExplained }),
    /** Days of the small lines; empty while there is but one. */
    weeks: points.length < 2 ? [] : points.map(({ asOf }) => asOf.slice(5)),
    sparkHeading: texts('col.weeks', { count: points.length }),
    rows,
    total: {
      ...counts(model, context),
      severities: severities(model.openBySeverity, context),
      spark: spark(
        points.map(({ open }) => open),
        context,
      ),
    },
  };
}

/** New + legacy found − resolved ± other is the change of the week, so that a row adds up. */
export function weekNumbers(thisWeek: Balance) {
  const arrived = thisWeek.new + thisWeek.reopened;
  const change = growth(thisWeek);
  const other = change - arrived - thisWeek.baseline + thisWeek.resolved;
  return { change, arrived, legacyFound: thisWeek.baseline, resolved: thisWeek.resolved, other };
}

function counts(row: Counts, context: ViewContext) {
  const { number } = context;
  const { arrived, legacyFound, resolved, other } = weekNumbers(row.thisWeek);
  return {
    open: number(row.sinceLastRun.openAfter),
    legacy: number(row.baselineOpen),
    ...changes(row, context),
    new: number(arrived),
    legacyFound: number(legacyFound),
    resolved: number(resolved),
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
