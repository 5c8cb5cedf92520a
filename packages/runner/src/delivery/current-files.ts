import { join } from 'node:path';
import { AuditError, type Department, isoWeek, type Locale, type Notice } from '@erp-audit/core';
import { unknownDepartmentText } from '../config/check-references.ts';
import type { Config } from '../config/load-config.ts';
import { isUnchanged, readContents, type WrittenFile } from '../reports/report-contents.ts';
import { readersFolder, reportsFolder } from '../reports/report-folders.ts';
import type { WriteReportsOptions } from '../reports/report-options.ts';
import { writeReports } from '../reports/write-reports.ts';
import { personFor } from './places.ts';
import { reportNotice, workbookNotice } from './report-notices.ts';

/** What reports are found or written with. */
export type ReportSending = Pick<
  WriteReportsOptions,
  'project' | 'store' | 'key' | 'reportsDirectory' | 'department' | 'week' | 'browser' | 'onNote'
>;

/**
 * Notices of the workbooks of the last completed run. A workbook that lies in the output folder, was made from that run
 * and was not changed since is sent as it is; all others are written first.
 * @throws AuditError as `writeReports` does; `NOT_FOUND` before the first run.
 */
export async function workbookNotices(options: ReportSending): Promise<readonly Notice[]> {
  const { config } = options.project;
  const run = await lastRun(options);
  const week = options.week ?? isoWeek(run.asOf);
  const written = new Set<string>();
  const notices: Notice[] = [];
  for (const department of chosenDepartments(options)) {
    const directory = folderOf(config, week, department);
    const find = () => currentWorkbook(directory, department, languageOf(config, department), run.id);
    const file = (await find()) ?? (await writeOnce(options, department, week, written).then(find));
    if (file !== undefined) notices.push(workbookNotice(config, department, file, { directory, week }));
  }
  return notices;
}

function chosenDepartments({ project, department }: ReportSending): readonly Department[] {
  const { departments } = project.config;
  if (department === undefined) return departments;
  const unknown = unknownDepartmentText(departments, department);
  if (unknown !== undefined) throw new AuditError('ARGUMENT_INVALID', unknown, { command: 'send' });
  return departments.filter(({ id }) => id === department);
}

/** What is in the organisation's language is written together: the counts of all are read once. */
async function writeOnce(
  options: ReportSending,
  department: Department,
  week: string,
  written: Set<string>,
): Promise<void> {
  const { config } = options.project;
  const locale = languageOf(config, department);
  const isTogether = options.department === undefined && locale === config.organisation.locale;
  const batch = isTogether ? '' : department.id;
  if (written.has(batch)) return;
  written.add(batch);
  const whose = isTogether ? undefined : department.id;
  await writeReports({ ...options, reports: ['workbooks'], department: whose, week, out: undefined, locale });
}

/** The notice of the committee's report of a week: the frozen one where there is one. */
export async function committeeNotices(options: ReportSending): Promise<readonly Notice[]> {
  const { project, store } = options;
  const { config } = project;
  const { locale } = config.organisation;
  const run = await lastRun(options);
  const week = options.week ?? isoWeek(run.asOf);
  const directory = join(reportsFolder(config), week);
  const frozen = (await store.weeks.list()).find((each) => each.week === week);
  const expected = frozen ?? { runId: run.id, version: 0 };
  const find = () => currentReport(directory, locale, expected);
  const found = await find();
  if (found.length === 0)
    await writeReports({ ...options, reports: ['committee'], week: options.week, out: undefined, locale });
  const notice = reportNotice(found.length === 0 ? await find() : found, { directory, week });
  return notice === undefined ? [] : [notice];
}

async function lastRun({ store }: ReportSending) {
  const run = await store.weeks.freezable();
  if (run !== undefined) return run;
  const message = {
    en: 'There is no completed run yet: start one with "erp-audit run".',
    'zh-CN': '还没有完成的运行：请用 "erp-audit run" 启动一次。',
  };
  throw new AuditError('NOT_FOUND', message, { command: 'runs' });
}

/** The owner's language; else the organisation's. */
function languageOf(config: Config, { id }: Department): Locale {
  return personFor(config, { role: 'department', department: id })?.language ?? config.organisation.locale;
}

function folderOf(config: Config, week: string, department: Department): string {
  return readersFolder(join(reportsFolder(config), week), department);
}

async function currentWorkbook(
  directory: string,
  { id }: Department,
  locale: Locale,
  run: string,
): Promise<WrittenFile | undefined> {
  const file = (await readContents(directory)).find(
    (each) =>
      each.report === 'workbooks' &&
      each.format === 'xlsx' &&
      each.part !== true &&
      each.department === id &&
      each.locale === locale &&
      each.run === run,
  );
  return file !== undefined && (await isUnchanged(directory, file)) ? file : undefined;
}

async function currentReport(
  directory: string,
  locale: Locale,
  { runId, version }: { readonly runId: string; readonly version: number },
): Promise<readonly WrittenFile[]> {
  const files = (await readContents(directory)).filter(
    (each) =>
      each.report === 'committee' &&
      (each.locale === locale || each.format === 'json') &&
      each.run === runId &&
      each.week?.version === version,
  );
  const states = await Promise.all(files.map((file) => isUnchanged(directory, file)));
  return states.every(Boolean) ? files : [];
}
