import { on } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { LOCALES, SEVERITIES, weightedOpen } from '@erp-audit/core';
import ExcelJS from 'exceljs';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as yauzl from 'yauzl';
import { AGENDA, decision, FROZEN } from '../../fixtures/agenda.ts';
import { committeeModel } from '../../fixtures/models.ts';
import { readWorkbook } from '../reading/read-workbook.ts';
import { writeCommitteeWorkbook } from './write-committee-workbook.ts';
import { minutesDocument } from './write-minutes-document.ts';

const options = { reportsDirectory: fileURLToPath(new URL('../../../../reports', import.meta.url)) };
const TOKENS = { of: ({ number }: { number: number }) => `D.${number}`, ofMeeting: (week: string) => `C.${week}` };

function rowsOf(sheet: ExcelJS.Worksheet | undefined): readonly (readonly ExcelJS.CellValue[])[] {
  const rows: ExcelJS.CellValue[][] = [];
  sheet?.eachRow((row) => rows.push((row.values as ExcelJS.CellValue[]).slice(1)));
  return rows;
}

describe.each(LOCALES)("The committee's workbook in %s", (locale) => {
  const model = committeeModel(locale, { ...AGENDA, standing: FROZEN });
  const book = new ExcelJS.Workbook();
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'committee-book-'));
    await writeCommitteeWorkbook(model, path.join(folder, 'committee.xlsx'), TOKENS, options);
    await book.xlsx.readFile(path.join(folder, 'committee.xlsx'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('holds the numbers of the model as numbers', () => {
    const departments = rowsOf(book.worksheets[2]);
    expect(departments.at(-1)?.slice(1)).toEqual([
      ...[1294, -56, 107, 0, 141, -22, 208, 640],
      ...SEVERITIES.map((severity) => model.openBySeverity[severity]),
    ]);
    expect(departments).toHaveLength(2 + model.departments.length + 1);
    const rules = rowsOf(book.worksheets[3]);
    expect(rules.slice(2).map((row) => row[5])).toEqual(
      model.rules
        .toSorted((a, b) => (b.weightedOpen ?? 0) - (a.weightedOpen ?? 0))
        .map(({ sinceLastRun }) => sinceLastRun.openAfter),
    );
    expect(weightedOpen({ critical: 0, high: 407, medium: 0, low: 0 })).toBe(rules[2]?.[4]);
    const weeks = rowsOf(book.worksheets[4]).flat();
    expect(weeks).toContain(31.6);
    const all = book.worksheets.flatMap((sheet) => rowsOf(sheet).flat());
    expect(all.filter((value) => typeof value === 'string' && /[{}]|undefined|NaN|\[object/.test(value))).toEqual([]);
    expect(all.some((value) => typeof value === 'object' && value !== null && 'formula' in value)).toBe(false);
  });

  it('takes back what became of decisions and what the meeting decides', async () => {
    const sheet = book.worksheets[1] as ExcelJS.Worksheet;
    const done = { en: 'Done', 'zh-CN': '已完成' }[locale];
    expect(sheet.getRow(2).getCell(2).value).toBe('合并 12 组重复供应商 <script>');
    sheet.getRow(2).getCell(5).value = done;
    sheet.getRow(2).getCell(6).value = '12 merged';
    const fresh = sheet.getRow(5);
    fresh.getCell(2).value = 'Block the 14 suppliers, see dup-001 ';
    fresh.getCell(3).value = '李娜';
    fresh.getCell(4).value = '2026.12.4';
    fresh.getCell(7).value = 'DUP-001, INC-001';
    sheet.getRow(6).getCell(2).value = 'Nobody owns this';
    sheet.getRow(7).getCell(2).value = 'Strange state';
    sheet.getRow(7).getCell(3).value = 'IT';
    sheet.getRow(7).getCell(5).value = 'perhaps';
    const file = path.join(folder, 'returned.xlsx');
    await book.xlsx.writeFile(file);
    const tokens = { isOurs: (token: string) => /^[DC][.]/.test(token), dueDates: async () => new Map() };
    const read = await readWorkbook(file, { departments: [], tokens, timeoutMs: 60_000, maxMemoryMb: 200 });
    expect(read).toMatchObject({ locale, lines: [], requests: [], proposals: [], unanswered: 0 });
    expect(read.decisions.map(({ token, state, due }) => [token, state, due])).toEqual([
      ['D.3', 'done', '2026-11-18'],
      ['D.4', 'open', '2026-11-27'],
      ['D.2', 'done', '2026-11-27'],
      ['C.2026-W47', 'open', '2026-12-04'],
    ]);
    expect(read.decisions[0]).toMatchObject({ outcome: '12 merged', rules: ['DUP-001'] });
    expect(read.decisions[3]).toMatchObject({ owner: '李娜', rules: ['DUP-001', 'INC-001'], outcome: null });
    expect(read.problems.map(({ line, reason, found }) => [line, reason, found])).toEqual([
      [6, 'missing_decision', ''],
      [7, 'unknown_decision_state', 'perhaps'],
    ]);
  });
});

describe('The minutes as a document', () => {
  it('are well-formed, in the parts a word processor looks for, with every text as text', async () => {
    const made = [decision(7, { text: '合并 <b>&amp; "x"</b> \u0007\uD800 {{t.title}} =1+1', rules: ['DUP-001'] })];
    const model = { locale: 'zh-CN', organisation: '华东 <精密>', week: '2026-W47', asOf: null, made } as const;
    const parts = await partsOf(await minutesDocument({ ...model, earlier: [decision(3)] }, options));
    expect([...parts.keys()]).toEqual(
      expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml']),
    );
    const text = textOf(parts.get('word/document.xml') ?? '');
    expect(text).toContain('合并 <b>&amp; "x"</b> \uFFFD {{t.title}} =1+1');
    expect(text).toContain('涉及 DUP-001');
    expect(text).toContain('华东 <精密>');
    expect(text).toMatch(/D-3\n.*Decision 3/);
  });
});

/** The XML parts of a package; each is parsed, so that one that is not well-formed fails. */
async function partsOf(document: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  const zip = await promisify<Buffer, yauzl.Options, yauzl.ZipFile>(yauzl.fromBuffer)(Buffer.from(document), {
    lazyEntries: true,
  });
  zip.readEntry();
  for await (const [entry] of on(zip, 'entry', { close: ['end'] }) as AsyncIterable<[yauzl.Entry]>) {
    if (entry.fileName.endsWith('/')) {
      zip.readEntry();
      continue;
    }
    const chunks: Buffer[] = [];
    const stream = await promisify(
      zip.openReadStream.bind(zip) as (
        entry: yauzl.Entry,
        done: (error: Error | null, stream: Readable) => void,
      ) => void,
    )(entry);
    for await (const chunk of stream as Readable) chunks.push(chunk as Buffer);
    const xml = Buffer.concat(chunks).toString('utf8');
    textOf(xml);
    parts.set(entry.fileName, xml);
    zip.readEntry();
  }
  return parts;
}

/** What stands in the paragraphs of a part, one a line. */
function textOf(xml: string): string {
  let text = '';
  const parser = new SaxesParser();
  parser.on('text', (part) => {
    text += part;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:p') text += '\n';
  });
  parser.write(xml).close();
  return text;
}
