import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AuditError, type Department, isoWeek, type Locale } from '@erp-audit/core';
import {
  type CommitteeFigures,
  type CommitteeModel,
  renderCommittee,
  type Standing,
  writeWorkbook,
} from '@erp-audit/reporter';
import type { Store, WeekSnapshot } from '@erp-audit/store';
import { NAMED, notOneOf } from '../config/check-references.ts';
import type { Project } from '../project.ts';
import { committeeFigures } from './committee-model.ts';
import { loadReportContext, type ReportContext } from './report-context.ts';
import { workbookModel } from './workbook-model.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

export type ReportName = 'workbooks' | 'committee';

export interface WriteReportsOptions {
  readonly project: Project;
  readonly store: Store;
  readonly key: Uint8Array;
  /** Folder with one folder for each report: templates, texts, layouts. */
  readonly reportsDirectory: string;
  readonly reports: readonly ReportName[];
  /** Only this department's workbook. */
  readonly department: string | undefined;
  /** ISO week: of the committee's page any frozen one, of workbooks the one the last run lies in. */
  readonly week: string | undefined;
  /** Folder to write to; undefined means the configured one. */
  readonly out: string | undefined;
  readonly locale: Locale;
}

export interface WrittenReport {
  readonly report: ReportName;
  readonly file: string;
  readonly department?: string;
  readonly openFindings: number;
}

/**
 * Writes reports into `<out>/<week>/`: workbooks from the last completed run (those of confidential departments into
 * `confidential` below it), the committee's page from the frozen snapshot of its week, or from the last run where the
 * week is not frozen yet. Nothing is written unless all balances hold.
 * @throws AuditError `REPORT_BALANCE`, `REPORT_FAILED`, `ARGUMENT_INVALID`, `NOT_FOUND`.
 */
export async function writeReports(options: WriteReportsOptions): Promise<readonly WrittenReport[]> {
  const { config } = options.project;
  const context = wantsWorkbooks(options) ? await loadContext(options) : undefined;
  const page = wantsCommittee(options) ? await committeePage(options, context) : undefined;
  const directory = resolve(options.out ?? resolve(config.directory, config.reports.directory));
  const written: WrittenReport[] = [];
  if (context !== undefined)
    for (const department of chooseDepartments(context, options.department))
      written.push(await writeDepartment(options, context, department, join(directory, context.period.week)));
  if (page !== undefined) written.push(await writeCommittee(options, page, join(directory, page.week)));
  return written;
}

function wantsWorkbooks({ reports, project }: WriteReportsOptions): boolean {
  return reports.includes('workbooks') && project.config.reports.formats.includes('xlsx');
}

function wantsCommittee({ reports, project }: WriteReportsOptions): boolean {
  return reports.includes('committee') && project.config.reports.formats.includes('html');
}

function loadContext({ project, store, week }: WriteReportsOptions): Promise<ReportContext> {
  return loadReportContext(project, store, week);
}

/** The frozen page of the week where there is one, else the numbers of the last run, marked as provisional. */
async function committeePage(options: WriteReportsOptions, loaded?: ReportContext): Promise<CommitteeModel> {
  const { store, locale } = options;
  const last = await store.weeks.freezable();
  const week = options.week ?? (last && isoWeek(last.asOf));
  const snapshot = week === undefined ? undefined : await store.weeks.find(week);
  if (snapshot !== undefined) return { ...snapshotFigures(snapshot), locale, standing: frozenStanding(snapshot) };
  const figures = await committeeFigures(loaded ?? (await loadContext(options)));
  return { ...figures, locale, standing: { state: 'provisional', anchor: await store.weeks.anchor() } };
}

/** Only {@link committeeFigures} writes snapshots, and the store has compared their hash with the log. */
function snapshotFigures({ model }: WeekSnapshot): CommitteeFigures {
  return model as CommitteeFigures;
}

function frozenStanding({ frozenAt, version, reason, anchor }: WeekSnapshot): Standing {
  return { state: 'frozen', at: frozenAt, version, reason, anchor };
}

/** Every department that has, or this week had, anything to answer. */
function chooseDepartments(context: ReportContext, only: string | undefined): readonly Department[] {
  if (only === undefined) {
    const concerned = new Set(context.period.thisWeek.map((line) => line.department));
    return context.departments.filter((department) => concerned.has(department.id));
  }
  const chosen = context.departments.filter((department) => department.id === only);
  if (chosen.length > 0) return chosen;
  const ids = context.departments.map((department) => department.id);
  throw new AuditError('ARGUMENT_INVALID', notOneOf(NAMED.department, only, ids), { command: 'report' });
}

async function writeDepartment(
  { project, key, locale, reportsDirectory }: WriteReportsOptions,
  context: ReportContext,
  department: Department,
  directory: string,
): Promise<WrittenReport> {
  const suffix = locale === project.config.organisation.locale ? '' : `.${locale}`;
  const folder = department.confidential === true ? join(directory, 'confidential') : directory;
  const file = join(folder, `${department.id}${suffix}.xlsx`);
  const model = await workbookModel(context, department, locale, key);
  await writeFileAtomically(file, (draft) => writeWorkbook(model, draft, { reportsDirectory }));
  const openFindings = context.totals.byDepartment.get(department.id)?.open ?? 0;
  return { report: 'workbooks', file, department: department.id, openFindings };
}

async function writeCommittee(
  { locale, reportsDirectory }: WriteReportsOptions,
  page: CommitteeModel,
  directory: string,
): Promise<WrittenReport> {
  const file = join(directory, `committee.${locale}.html`);
  const html = await renderCommittee(page, { reportsDirectory });
  await writeFileAtomically(file, (draft) => writeFile(draft, html));
  return { report: 'committee', file, openFindings: page.sinceLastRun.openAfter };
}
