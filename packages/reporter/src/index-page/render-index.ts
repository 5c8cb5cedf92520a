import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadHandlebars } from '../load-handlebars.ts';
import { loadTexts, numberFormat, type Texts } from '../load-texts.ts';
import { readStyle } from '../read-style.ts';
import type { ReportOptions } from '../workbook/write-workbook.ts';
import type { IndexDepartment, IndexFile, IndexModel, IndexWeek } from './index-model.ts';

/** The page that leads to everything in the output folder, in the style of the committee's page. */
export async function renderIndex(
  model: IndexModel,
  { reportsDirectory }: Pick<ReportOptions, 'reportsDirectory'>,
): Promise<string> {
  const { locale, organisation, other, weeks } = model;
  const directory = path.join(reportsDirectory, 'index');
  const texts = await loadTexts(path.join(directory, 'texts.yaml'), locale);
  const handlebars = await loadHandlebars();
  const render = handlebars.compile(await readFile(path.join(directory, 'page.hbs'), 'utf8'), {
    strict: true,
    knownHelpersOnly: true,
  });
  return render({
    ...{ locale, organisation, other, t: texts.all, note: texts('note', { organisation }) },
    css: await readStyle(reportsDirectory, 'committee', 'index'),
    weeks: weeks.map((week) => weekView(week, texts)),
  });
}

function weekView({ week, asOf, committee, departments }: IndexWeek, texts: Texts) {
  return {
    id: week,
    title: texts('week', { week }),
    asOf: texts('asOf', { date: asOf }),
    committee: committee.map((file) => fileView(week, file, texts)),
    departments: departments.map((department) => departmentView(week, department, texts)),
  };
}

function departmentView(week: string, { name, open, overdue, files, parts }: IndexDepartment, texts: Texts) {
  const number = numberFormat(texts.locale);
  return {
    ...{ name: name[texts.locale], open: number(open), overdue: number(overdue), late: overdue > 0 },
    files: files.map((file) => fileView(week, file, texts)),
    parts: parts === 0 ? '' : texts('parts', { count: parts }),
  };
}

/** A form that has no name of its own is called by its file. */
function fileView(week: string, { file, format, locale }: IndexFile, texts: Texts) {
  const key = `file.${format}`;
  const language = texts(`language.${locale}`);
  return {
    href: [week, ...file.split('/')].map(encodeURIComponent).join('/'),
    label: key in texts.all ? texts(key, { language }) : file,
  };
}
