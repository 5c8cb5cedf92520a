import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Department, isoWeekStart, LOCALES, type Locale } from '@erp-audit/core';
import { type IndexDepartment, type IndexFile, type IndexWeek, renderIndex } from '@erp-audit/reporter';
import type { Project } from '../project/project.ts';
import { readContents, type WrittenFile } from './report-contents.ts';
import { formerDepartment } from './report-context.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

interface WriteIndexOptions {
  readonly project: Project;
  readonly reportsDirectory: string;
}

/**
 * Writes `index.html` into the output folder, and the same page in the other language beside it: its weeks and what
 * lies in them, by what `contents.json` of each says. Folders of confidential departments are not looked into.
 */
export async function writeIndex(directory: string, { project, reportsDirectory }: WriteIndexOptions): Promise<void> {
  const { organisation, departments } = project.config;
  const names = await readdir(directory).catch((): string[] => []);
  const weeks: IndexWeek[] = [];
  for (const week of names
    .filter((name) => isoWeekStart(name) !== undefined)
    .toSorted()
    .toReversed())
    weeks.push(...indexWeek(week, await readContents(join(directory, week)), departments));
  const nameOf = (locale: Locale) => `index${locale === organisation.locale ? '' : `.${locale}`}.html`;
  for (const locale of LOCALES) {
    const other = LOCALES.find((each) => each !== locale) ?? locale;
    const model = { locale, organisation: organisation.name, other: { locale: other, href: nameOf(other) }, weeks };
    const page = await renderIndex(model, { reportsDirectory });
    await writeFileAtomically(join(directory, nameOf(locale)), (draft) => writeFile(draft, page));
  }
}

function indexWeek(week: string, files: readonly WrittenFile[], departments: readonly Department[]): IndexWeek[] {
  const newest = newestOf(files);
  if (newest === undefined) return [];
  const ids = [...new Set(files.flatMap(({ department }) => (department === undefined ? [] : [department])))];
  const known = departments.filter(({ id }) => ids.includes(id));
  const former = ids.filter((id) => !departments.some((each) => each.id === id)).map(formerDepartment);
  return [
    {
      week,
      asOf: newest.asOf,
      committee: inOrder(files.filter(({ department }) => department === undefined)),
      // A workbook that was written before its department became confidential is still no business of everybody.
      departments: [...known.filter(({ confidential }) => confidential !== true), ...former].map((department) =>
        indexDepartment(department, files),
      ),
    },
  ];
}

function newestOf(files: readonly WrittenFile[]): WrittenFile | undefined {
  return files.toSorted((a, b) => (a.asOf < b.asOf ? 1 : -1))[0];
}

function indexDepartment({ id, name }: Department, files: readonly WrittenFile[]): IndexDepartment {
  const own = files.filter(({ department }) => department === id);
  const whole = own.filter(({ part }) => part !== true);
  const newest = newestOf(whole);
  const parts = own.filter(({ part, format }) => part === true && format === 'xlsx').length;
  return { name, open: newest?.open ?? 0, overdue: newest?.overdue ?? 0, files: inOrder(whole), parts };
}

/** What is worked in comes first, a page to search in last. */
const ORDER = ['html', 'xlsx', 'csv', 'pdf', 'json', 'browser'];

function inOrder(files: readonly WrittenFile[]): readonly IndexFile[] {
  return files.map(indexFile).toSorted((a, b) => ORDER.indexOf(a.format) - ORDER.indexOf(b.format));
}

function indexFile({ report, file, format, locale }: WrittenFile): IndexFile {
  return { file, format: report === 'browser' ? 'browser' : format, locale };
}
