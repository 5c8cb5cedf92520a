import { type Department, type Locale, OPEN_STATES, sumBalances } from '@erp-audit/core';
import type { WorkbookLine, WorkbookModel } from '@erp-audit/reporter';
import { REMIND_DAYS } from '../escalation/reminders.ts';
import { writeRowToken } from '../row-token.ts';
import { noCounts } from './open-totals.ts';
import { type ReportContext, ruleOf } from './report-context.ts';
import { shownFindings } from './shown-findings.ts';

/** One department's workbook in numbers and lines; the lines are read while the workbook is written. */
export function workbookModel(
  context: ReportContext,
  department: Department,
  locale: Locale,
  key: Uint8Array,
): WorkbookModel {
  const { project, period, totals } = context;
  const counts = totals.byDepartment.get(department.id) ?? noCounts();
  const byRule = [...(totals.byDepartmentRule.get(department.id) ?? [])];
  return {
    locale,
    organisation: project.config.organisation.name,
    department,
    departments: context.departments,
    week: period.week,
    runId: period.run.id,
    asOf: period.run.asOf,
    dueSoonUntil: project.config.workingCalendar.addWorkingDays(period.run.asOf, REMIND_DAYS),
    singleMachineStore: context.store.kind === 'single-machine',
    balance: sumBalances(
      period.thisWeek.filter((line) => line.department === department.id).map((line) => line.balance),
    ),
    overdue: counts.overdue,
    bySeverity: counts.bySeverity,
    rules: byRule
      .map(([code, { open, overdue }]) => ({ rule: ruleOf(context, code), open, overdue }))
      .toSorted((a, b) => b.open - a.open || (a.rule.code < b.rule.code ? -1 : 1)),
    lines: workbookLines(context, department, key),
  };
}

async function* workbookLines(
  { store, rules }: ReportContext,
  department: Department,
  key: Uint8Array,
): AsyncGenerator<readonly WorkbookLine[]> {
  for await (const findings of shownFindings(store, rules, { states: OPEN_STATES, department: department.id })) {
    const responses = await store.lastResponse(findings.map((finding) => finding.id));
    yield findings.map((finding) => ({
      finding,
      token: writeRowToken({ findingId: finding.id, revision: finding.revision }, key),
      lastResponse: responses.get(finding.id),
    }));
  }
}
