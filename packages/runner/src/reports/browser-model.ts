import { addDays, type CalendarDate, type Department, type Finding, type Locale, OPEN_STATES } from '@erp-audit/core';
import type { BrowserLine, BrowserModel } from '@erp-audit/reporter';
import { REMIND_DAYS } from '../escalation/reminders.ts';
import type { FindingStatements } from '../rules/finding-statements.ts';
import { isConfidential } from './confidential-departments.ts';
import { noCounts } from './open-totals.ts';
import type { ReportContext } from './report-context.ts';
import { shownFindings } from './shown-findings.ts';
import { responsibleOf } from './workbook-model.ts';

/** What ended stays on the page as long as the committee's trend reaches back. */
const CLOSED_DAYS = 12 * 7;

/** Whose findings a page holds, and what its readers may know. */
export interface BrowserReader {
  /** Null for the auditor, who sees all departments, and who decided what. */
  readonly department: Department | null;
  /** Findings of confidential departments are on the page of the auditor only where this is set. */
  readonly isTrusted: boolean;
}

export interface BrowserSources {
  readonly statements: FindingStatements;
  readonly layOut: BrowserModel['layOut'];
}

/** One page of findings; its lines are read while it is written. */
export function browserModel(
  context: ReportContext,
  reader: BrowserReader,
  locale: Locale,
  { statements, layOut }: BrowserSources,
): BrowserModel {
  const { project, period, totals, departments } = context;
  const { asOf } = period.run;
  const openOf = ({ id }: Department) => (totals.byDepartment.get(id) ?? noCounts()).open;
  const sum = (of: readonly Department[]) => of.reduce((all, department) => all + openOf(department), 0);
  const hidden = departments.filter((department) => !isOn(context, reader, department.id));
  const closedSince = addDays(asOf, -CLOSED_DAYS);
  return {
    ...{ locale, asOf, closedSince, layOut, departments },
    organisation: project.config.organisation.name,
    department: reader.department,
    week: period.week,
    runId: period.run.id,
    dueSoonUntil: project.config.workingCalendar.addWorkingDays(asOf, REMIND_DAYS),
    singleMachineStore: context.store.kind === 'single-machine',
    open: sum(departments) - sum(hidden),
    hidden: reader.department === null ? sum(hidden) : 0,
    rules: context.rules,
    suspects: new Set(period.results.filter(({ suspect }) => suspect).map(({ code }) => code)),
    lines: browserLines(context, reader, closedSince, statements),
  };
}

function isOn({ departments }: ReportContext, { department, isTrusted }: BrowserReader, id: string): boolean {
  if (department !== null) return department.id === id;
  return isTrusted || !isConfidential(departments, id);
}

async function* browserLines(
  context: ReportContext,
  reader: BrowserReader,
  closedSince: CalendarDate,
  statements: FindingStatements,
): AsyncGenerator<readonly BrowserLine[]> {
  const { store, rules } = context;
  const filter = reader.department === null ? {} : { department: reader.department.id };
  const isWanted = ({ state, lastSeen, department }: Finding) =>
    (OPEN_STATES.some((open) => open === state) || lastSeen >= closedSince) && isOn(context, reader, department);
  for await (const batch of shownFindings(store, rules, filter)) {
    const findings = batch.filter(isWanted);
    const ids = findings.map(({ id }) => id);
    const [responses, histories, subjects] = [
      await store.lastResponse(ids),
      await store.histories(ids),
      await store.subjectsById(ids),
    ];
    const lines: BrowserLine[] = [];
    for (const finding of findings)
      lines.push({
        finding,
        responsible: responsibleOf(responses.get(finding.id)),
        events: (histories.get(finding.id) ?? []).map(({ asOf, type, to, actor, details }) => ({
          ...{ asOf, type, to, details },
          // Who decided is for whoever reads the store.
          actor: reader.department === null ? actor : null,
        })),
        statement: await statements.of(finding, subjects.get(finding.id) ?? []),
      });
    yield lines;
  }
}
