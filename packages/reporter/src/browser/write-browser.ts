import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AuditError, OPEN_STATES } from '@erp-audit/core';
import { loadHandlebars } from '../load-handlebars.ts';
import { loadTexts, type Texts } from '../load-texts.ts';
import { readStyle } from '../read-style.ts';
import type { ReportOptions } from '../workbook/write-workbook.ts';
import type { BrowserLine, BrowserModel } from './browser-model.ts';
import { lineColumns, lineDetails, type PageWords, pageWords } from './line-columns.ts';
import { pageBlock } from './page-blocks.ts';
import { pageData } from './page-data.ts';
import { pageScript } from './page-script.ts';
import { StatementShapes } from './statement-shapes.ts';

/** Lines of a block: the page reads all lists, but of the details only the block of a finding that is opened. */
const LINES_PER_BLOCK = 500;
const DATA = '<!-- data -->';

/** What a page is written with. */
interface Writing {
  readonly model: BrowserModel;
  readonly words: PageWords;
  readonly shapes: StatementShapes;
  readonly texts: Texts;
  /** Words for fields of the evidence. */
  readonly fields: Texts;
  open: number;
}

/**
 * Writes the findings of a department, or of all, as one self-contained page in which they are searched, filtered and
 * read with their history and SQL. Nothing is loaded from elsewhere, and no script runs but the one of the page. Lines
 * are streamed: what is kept while writing are the words and the shapes of statements that lines share.
 * @throws AuditError `REPORT_BALANCE` where other than the counted open findings came as lines.
 */
export async function writeBrowser(model: BrowserModel, file: string, options: ReportOptions): Promise<void> {
  const directory = path.join(options.reportsDirectory, 'browser');
  const texts = await loadTexts(path.join(directory, 'texts.yaml'), model.locale);
  const fields = await loadTexts(path.join(options.reportsDirectory, 'workbook', 'texts.yaml'), model.locale);
  const [head = '', foot = ''] = (await frame(model, options, texts)).split(DATA);
  const writing: Writing = {
    ...{ model, texts, fields, open: 0 },
    words: pageWords(),
    shapes: new StatementShapes(model.layOut),
  };
  async function* parts(): AsyncGenerator<string> {
    yield head;
    yield* lineBlocks(writing);
    yield await pageBlock('page', pageData(model, writing.words, writing.shapes.all(), texts));
    yield foot;
  }
  await pipeline(Readable.from(parts()), createWriteStream(file, { mode: 0o600 }));
  refuseLost(model, writing.open);
}

/** The page without its data. */
async function frame(model: BrowserModel, { reportsDirectory }: ReportOptions, texts: Texts): Promise<string> {
  const directory = path.join(reportsDirectory, 'browser');
  const page = await readFile(path.join(directory, 'page.hbs'), 'utf8');
  const css = await readStyle(reportsDirectory, 'browser');
  const script = await pageScript(path.join(directory, 'script'));
  const { locale, organisation, department, week, asOf, open } = model;
  const title = department === null ? texts('title.all') : texts('title', { department: department.name[locale] });
  const handlebars = await loadHandlebars();
  const render = handlebars.compile(page, { strict: true, knownHelpersOnly: true });
  return render({
    ...{ locale, css, script, title, t: texts.all },
    ...{ styleHash: sha256(`\n${css}\n`), scriptHash: sha256(`\n${script}\n`) },
    eyebrow: texts('eyebrow', { organisation, week, asOf }),
    lead: leadOf(model, texts, open),
    isAuditor: department === null,
  });
}

function leadOf(
  { locale, closedSince, hidden, singleMachineStore }: BrowserModel,
  texts: Texts,
  open: number,
): string[] {
  return [
    [texts('lead.open', { count: open }), texts('lead.closed', { date: closedSince })].join(locale === 'en' ? ' ' : ''),
    ...(hidden === 0 ? [] : [texts('lead.hidden', { count: hidden })]),
    ...(singleMachineStore ? [texts('lead.single_machine')] : []),
  ];
}

function sha256(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

async function* lineBlocks(writing: Writing): AsyncGenerator<string> {
  for await (const batch of writing.model.lines)
    for (let from = 0; from < batch.length; from += LINES_PER_BLOCK)
      yield await blockOf(batch.slice(from, from + LINES_PER_BLOCK), writing);
}

async function blockOf(lines: readonly BrowserLine[], writing: Writing): Promise<string> {
  const { words, shapes, texts, fields } = writing;
  const details: unknown[] = [];
  for (const line of lines) {
    if (OPEN_STATES.some((state) => state === line.finding.state)) writing.open += 1;
    const statement = line.statement && (await shapes.add(line.statement));
    details.push(lineDetails(line, statement, texts));
  }
  return `${await pageBlock('lines', lineColumns(lines, words, fields))}${await pageBlock('details', details)}`;
}

function refuseLost({ department, open, runId }: BrowserModel, written: number): void {
  if (written === open) return;
  const [en, zh] =
    department === null
      ? ['All departments have', '所有部门共有']
      : [`Department ${department.id} has`, `部门 ${department.id} 有`];
  const message = {
    en: `${en} ${open} open findings, but ${written} came as lines.`,
    'zh-CN': `${zh}未结发现 ${open} 项，却读到 ${written} 行。`,
  };
  throw new AuditError('REPORT_BALANCE', message, { run: runId });
}
