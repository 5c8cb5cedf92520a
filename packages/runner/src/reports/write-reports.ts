import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AuditError, type Department, type Locale } from '@erp-audit/core';
import { renderCommittee, writeWorkbook } from '@erp-audit/reporter';
import type { Store } from '@erp-audit/store';
import { NAMED, notOneOf } from '../config/check-references.ts';
import type { Project } from '../project.ts';
import { committeeModel } from './committee-model.ts';
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
  /** ISO week the last run is expected to lie in. */
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
 * Writes the reports of the last completed run into `<out>/<week>/`. Nothing is written unless all balances hold.
 * @throws AuditError `REPORT_BALANCE`, `REPORT_FAILED`, `ARGUMENT_INVALID`, `NOT_FOUND`.
 */
export async function writeReports(options: WriteReportsOptions): Promise<readonly WrittenReport[]> {
  const { config } = options.project;
  const context = await loadReportContext(options.project, options.store, options.week);
  const directory = join(options.out ?? resolve(config.directory, config.reports.directory), context.period.week);
  const written: WrittenReport[] = [];
  if (options.reports.includes('workbooks') && config.reports.formats.includes('xlsx'))
    for (const department of chooseDepartments(context, options.department))
      written.push(await writeDepartment(options, context, department, directory));
  if (options.reports.includes('committee') && config.reports.formats.includes('html'))
    written.push(await writeCommittee(options, context, directory));
  return written;
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
  const file = join(directory, `${department.id}${suffix}.xlsx`);
  const model = await workbookModel(context, department, locale, key);
  await writeFileAtomically(file, (draft) => writeWorkbook(model, draft, { reportsDirectory }));
  const openFindings = context.totals.byDepartment.get(department.id)?.open ?? 0;
  return { report: 'workbooks', file, department: department.id, openFindings };
}

async function writeCommittee(
  { locale, reportsDirectory }: WriteReportsOptions,
  context: ReportContext,
  directory: string,
): Promise<WrittenReport> {
  const file = join(directory, `committee.${locale}.html`);
  const html = await renderCommittee(await committeeModel(context, locale), { reportsDirectory });
  await writeFileAtomically(file, (draft) => writeFile(draft, html));
  return { report: 'committee', file, openFindings: context.totals.all.open };
}
