import { type CalendarDate, type DatedResult, type Department, sumBalances, weightedOpen } from '@erp-audit/core';
import type { CommitteeFigures, DepartmentRow, RuleRow, ScoreFigures } from '@erp-audit/reporter';
import type { BalanceLine, RunRecord, TargetFigures } from '@erp-audit/store';
import { agendaSections } from './agenda-sections.ts';
import { CONFIDENTIAL } from './confidential-departments.ts';
import { decisionsNeeded } from './decisions-needed.ts';
import { newCriticals } from './new-criticals.ts';
import { noCounts, type OpenCounts, targetKey } from './open-totals.ts';
import { type ReportContext, ruleOf } from './report-context.ts';
import { shownFigures } from './score-figures.ts';
import { weeklyHistory } from './weekly-history.ts';

/** The committee's page in numbers, in no language. */
export async function committeeFigures(
  context: ReportContext,
): Promise<CommitteeFigures & { readonly score: ScoreFigures }> {
  const { project, period, totals } = context;
  const { run } = period;
  const figures = await shownFigures(context);
  return {
    organisation: project.config.organisation.name,
    week: period.week,
    run: {
      id: run.id,
      asOf: run.asOf,
      startedAt: run.startedAt,
      finishedAt: run.finishedAt ?? run.startedAt,
      rulesHash: run.rulesHash,
      sources: run.sources.map(({ name, asOf, reading }) => ({ name, asOf, ...(reading && { read: reading.read }) })),
    },
    previousRun: idAndDate(period.previousRun),
    weekStart: idAndDate(period.weekStart),
    singleMachineStore: context.store.kind === 'single-machine',
    sinceLastRun: sumLines(period.sinceLastRun),
    thisWeek: sumLines(period.thisWeek),
    openBySeverity: totals.all.bySeverity,
    overdue: totals.all.overdue,
    withDueDate: totals.all.withDueDate,
    baselineOpen: totals.all.baseline,
    ageing: totals.ageing,
    lateness: totals.lateness,
    ...(await weeklyHistory(context)),
    departments: departmentRows(context),
    rules: period.results.map((result) => ruleRow(context, result, figures)),
    newCritical: await newCriticals(context),
    decisions: await decisionsNeeded(context),
    ...(await agendaSections(context, figures)),
  };
}

function idAndDate(run: RunRecord | undefined): { readonly id: string; readonly asOf: CalendarDate } | undefined {
  return run === undefined ? undefined : { id: run.id, asOf: run.asOf };
}

function sumLines(lines: readonly BalanceLine[]) {
  return sumBalances(lines.map((line) => line.balance));
}

/** One row a department; the confidential ones are one row together. */
function departmentRows(context: ReportContext): readonly DepartmentRow[] {
  const secret = context.departments.filter(({ confidential }) => confidential === true);
  const others = context.departments.filter(({ confidential }) => confidential !== true);
  return [
    ...others.map((department) => departmentRow(context, department, [department.id])),
    ...(secret.length === 0
      ? []
      : [
          departmentRow(
            context,
            CONFIDENTIAL,
            secret.map(({ id }) => id),
          ),
        ]),
  ];
}

function departmentRow(
  { period, totals }: ReportContext,
  department: Department,
  ids: readonly string[],
): DepartmentRow {
  const isOwn = (line: BalanceLine) => ids.includes(line.department);
  const counts = ids.map((id) => totals.byDepartment.get(id) ?? noCounts());
  const sum = (count: (each: OpenCounts) => number) => counts.reduce((all, each) => all + count(each), 0);
  return {
    department,
    sinceLastRun: sumLines(period.sinceLastRun.filter(isOwn)),
    thisWeek: sumLines(period.thisWeek.filter(isOwn)),
    overdue: sum(({ overdue }) => overdue),
    baselineOpen: sum(({ baseline }) => baseline),
    bySeverity: {
      critical: sum(({ bySeverity }) => bySeverity.critical),
      high: sum(({ bySeverity }) => bySeverity.high),
      medium: sum(({ bySeverity }) => bySeverity.medium),
      low: sum(({ bySeverity }) => bySeverity.low),
    },
  };
}

function ruleRow(
  context: ReportContext,
  { run: _run, asOf, ...result }: DatedResult,
  figures: readonly TargetFigures[],
): RuleRow {
  const key = targetKey(result);
  const counts = context.totals.byTarget.get(key) ?? noCounts();
  const isOwn = (line: BalanceLine) => targetKey(line) === key;
  return {
    rule: ruleOf(context, result.code),
    result,
    resultAsOf: asOf === context.period.run.asOf ? undefined : asOf,
    sinceLastRun: sumLines(context.period.sinceLastRun.filter(isOwn)),
    thisWeek: sumLines(context.period.thisWeek.filter(isOwn)),
    overdue: counts.overdue,
    weightedOpen: weightedOpen(counts.bySeverity),
    defective: figures.find((each) => targetKey(each) === key)?.defective ?? 0,
  };
}
