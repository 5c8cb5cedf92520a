import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type CommitteeModel, renderCommittee, writeCommitteeWorkbook } from '@erp-audit/reporter';
import { writeDecisionToken, writeMeetingToken } from '../returns/decision-token.ts';
import { printPdf } from './print-pdf.ts';
import type { WriteReportsOptions, WrittenReport } from './report-options.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

type Format = WrittenReport['format'];

/**
 * Writes the committee's report in every configured form from one model: the page, the workbook in which decisions are
 * entered, the figures as JSON, and the page as PDF where a browser is found; where none is, `onNote` is told.
 */
export async function writeCommittee(
  options: WriteReportsOptions,
  page: CommitteeModel,
  directory: string,
): Promise<readonly WrittenReport[]> {
  const { project, locale, key, pdf } = options;
  const { formats } = project.config.reports;
  const templates = templateOptions(options);
  const written: WrittenReport[] = [];
  const put = async (format: Format, file: string, write: (draft: string) => Promise<void>) => {
    await writeFileAtomically(file, write);
    written.push({ report: 'committee', format, file, openFindings: page.sinceLastRun.openAfter });
  };
  options.onCommittee?.(page);
  const wantsPdf = pdf === true || formats.includes('pdf');
  if (formats.includes('html') || wantsPdf) {
    const file = join(directory, `committee.${locale}.html`);
    const html = await renderCommittee(page, templates);
    await put('html', file, (draft) => writeFile(draft, html));
    if (wantsPdf) await putPdf(options, file, put);
  }
  if (formats.includes('xlsx'))
    await put('xlsx', join(directory, `committee.${locale}.xlsx`), (draft) =>
      writeCommitteeWorkbook(
        page,
        draft,
        { of: (decision) => writeDecisionToken(decision, key), ofMeeting: (week) => writeMeetingToken(week, key) },
        templates,
      ),
    );
  if (formats.includes('json')) {
    const { locale: _, ...figures } = page;
    await put('json', join(directory, 'committee.json'), (draft) =>
      writeFile(draft, `${JSON.stringify(figures, null, 2)}\n`),
    );
  }
  return written;
}

/** Where templates come from: the shipped ones, and what of them the organisation replaces. */
export function templateOptions({
  project: { config },
  reportsDirectory,
  shippedTemplates,
}: Pick<WriteReportsOptions, 'project' | 'reportsDirectory' | 'shippedTemplates'>) {
  const own = resolve(config.directory, config.reports.own);
  return { reportsDirectory, ownReports: shippedTemplates === true ? undefined : own };
}

async function putPdf(
  { browser, onNote }: WriteReportsOptions,
  page: string,
  put: (format: Format, file: string, write: (draft: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const pdf = await printPdf(page, browser);
  if (pdf === undefined) {
    onNote?.({
      en: 'No PDF was made: no Chromium, Chrome or Edge was found. Print the page from any browser, or name one in ERP_AUDIT_BROWSER.',
      'zh-CN': '未生成 PDF：未找到 Chromium、Chrome 或 Edge。请用浏览器打印页面，或在 ERP_AUDIT_BROWSER 中指定浏览器。',
    });
    return;
  }
  await put('pdf', page.replace(/\.html$/, '.pdf'), (draft) => writeFile(draft, pdf));
}
