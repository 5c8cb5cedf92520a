import { join } from 'node:path';
import { mayRead, silentLog } from '@erp-audit/core';
import { writeBrowser } from '@erp-audit/reporter';
import { findingStatements } from '../rules/finding-statements.ts';
import { type BrowserReader, type BrowserSources, browserModel } from './browser-model.ts';
import type { ReportContext } from './report-context.ts';
import { readersFolder } from './report-folders.ts';
import type { WriteReportsOptions, WrittenReport } from './report-options.ts';
import { writeFileAtomically } from './write-file-atomically.ts';
import { chooseDepartments } from './write-workbooks.ts';

/**
 * Writes a findings browser for one department or for each, and one of all for the auditor. What is confidential lies in
 * a folder of its own; the auditor's has it, there, where the account that writes may read all of it.
 */
export async function writeBrowsers(
  options: WriteReportsOptions,
  context: ReportContext,
  directory: string,
): Promise<readonly WrittenReport[]> {
  const { project, key, log = silentLog, layOutSql } = options;
  const statements = findingStatements(project, key, context.period.run.asOf, log);
  const sources = { statements, layOut: layOutSql ?? (async (sql: string) => sql) };
  try {
    const written: WrittenReport[] = [];
    for (const { folder, ...reader } of await readersOf(options, context))
      written.push(await writeOne(options, context, { reader, directory: join(directory, folder), sources }));
    for (const [source, fault] of statements.unreachable())
      options.onNote?.({
        en: `The pages hold no SQL of source "${source}": ${fault.messageIn('en')}`,
        'zh-CN': `页面中没有数据源 "${source}" 的 SQL：${fault.messageIn('zh-CN')}`,
      });
    return written;
  } finally {
    await statements.close();
  }
}

interface Page extends BrowserReader {
  /** Below the week's. */
  readonly folder: string;
}

async function readersOf(
  { department, osUser }: WriteReportsOptions,
  context: ReportContext,
): Promise<readonly Page[]> {
  const chosen = await chooseDepartments(context, department);
  const pages = chosen.map((each) => ({ department: each, isTrusted: false, folder: readersFolder('', each) }));
  if (department !== undefined) return pages;
  const secret = context.departments.filter(({ confidential }) => confidential === true);
  const mayReadAll = osUser !== undefined && secret.every((each) => mayRead({ osUser }, each));
  return [
    ...pages,
    { department: null, isTrusted: false, folder: '' },
    ...(secret.length > 0 && mayReadAll
      ? [{ department: null, isTrusted: true, folder: readersFolder('', { confidential: true }) }]
      : []),
  ];
}

async function writeOne(
  { project, locale, reportsDirectory }: WriteReportsOptions,
  context: ReportContext,
  { reader, directory, sources }: { reader: BrowserReader; directory: string; sources: BrowserSources },
): Promise<WrittenReport> {
  const suffix = locale === project.config.organisation.locale ? '' : `.${locale}`;
  const { department } = reader;
  const file = join(directory, `findings${department === null ? '' : `.${department.id}`}${suffix}.html`);
  const model = browserModel(context, reader, locale, sources);
  await writeFileAtomically(file, (draft) => writeBrowser(model, draft, { reportsDirectory }));
  const of = department === null ? {} : { department: department.id };
  return { report: 'browser', format: 'html', file, openFindings: model.open, ...of };
}
