import { join, resolve } from 'node:path';
import { isoWeek } from '@erp-audit/core';
import type { CommitteeFigures, CommitteeModel, Standing } from '@erp-audit/reporter';
import type { WeekSnapshot } from '@erp-audit/store';
import { committeeFigures } from './committee-model.ts';
import { describeFile } from './describe-file.ts';
import { keepContents } from './report-contents.ts';
import { loadReportContext, type ReportContext } from './report-context.ts';
import { reportsFolder } from './report-folders.ts';
import type { WriteReportsOptions, WrittenReport } from './report-options.ts';
import { writeBrowsers } from './write-browsers.ts';
import { writeCommittee } from './write-committee.ts';
import { writeIndex } from './write-index.ts';
import { writeWorkbooks } from './write-workbooks.ts';

/**
 * Writes reports into `<out>/<week>/`: workbooks from the last completed run (those of confidential departments into
 * `confidential` below it) and findings browsers, the committee's page from the frozen snapshot of its week, or from the
 * last run where the week is not frozen yet. Each folder says in `contents.json` what it holds, and `<out>/index.html`
 * leads to it. Nothing is written unless all balances hold.
 * @throws AuditError `REPORT_BALANCE`, `REPORT_FAILED`, `ARGUMENT_INVALID`, `NOT_FOUND`.
 */
export async function writeReports(options: WriteReportsOptions): Promise<readonly WrittenReport[]> {
  const { config } = options.project;
  const wantsBrowsers = options.reports.includes('browser');
  const context = wantsWorkbooks(options) || wantsBrowsers ? await loadContext(options) : undefined;
  const page = wantsCommittee(options) ? await committeePage(options, context) : undefined;
  const directory = resolve(options.out ?? reportsFolder(config));
  const written: WrittenReport[] = [];
  if (context !== undefined) {
    const folder = join(directory, context.period.week);
    if (wantsWorkbooks(options)) written.push(...(await writeWorkbooks(options, context, folder)));
    if (wantsBrowsers) written.push(...(await writeBrowsers(options, context, folder)));
  }
  if (page !== undefined) written.push(...(await writeCommittee(options, page, join(directory, page.week))));
  await keepContents(written.map((report) => describeFile(report, options.locale, context, page)));
  await writeIndex(directory, options);
  return written;
}

function wantsWorkbooks({ reports, project }: WriteReportsOptions): boolean {
  return reports.includes('workbooks') && project.config.reports.formats.includes('xlsx');
}

function wantsCommittee({ reports, project }: WriteReportsOptions): boolean {
  return reports.includes('committee') && project.config.reports.formats.length > 0;
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
