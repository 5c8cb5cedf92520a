import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { CalendarDate } from '@erp-audit/core';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countsOf, DEPARTMENTS, workbookModel } from '../../fixtures/models.ts';
import type { WorkbookLine, WorkbookModel } from '../model.ts';
import { writeWorkbook } from '../workbook/write-workbook.ts';
import { readWorkbook, type TokenKnowledge } from './read-workbook.ts';

const reportsDirectory = fileURLToPath(new URL('../../../../reports', import.meta.url));
const DUE = '2026-12-07' as CalendarDate;
const TOKENS: TokenKnowledge = {
  isOurs: (token) => /^[0-9a-f]{64}[.]\d+[.]A{22}$/.test(token),
  dueDates: async (tokens) => new Map(tokens.map((token) => [token, DUE])),
};
const OPTIONS = { departments: DEPARTMENTS, tokens: TOKENS, timeoutMs: 30_000, maxMemoryMb: 256 };
let directory: string;
let sent: string;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'returned-'));
  sent = path.join(directory, 'sent.xlsx');
  await writeWorkbook(workbookModel('en'), sent, { reportsDirectory });
});
afterAll(() => rm(directory, { recursive: true, force: true }));

type Cells = Readonly<Record<string, ExcelJS.CellValue>>;

function columnOf(sheet: ExcelJS.Worksheet, heading: string): number {
  let found = 0;
  sheet.getRow(1).eachCell((cell, column) => {
    if (cell.value === heading) found = column;
  });
  if (found === 0) throw new Error(`No column ${heading}`);
  return found;
}

/** Fills cells of the sent workbook by row and heading, then changes whatever else a person might. */
async function returned(
  name: string,
  answers: Readonly<Record<number, Cells>>,
  change: (book: ExcelJS.Workbook, sheet: ExcelJS.Worksheet) => void = () => {},
): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(sent);
  const sheet = book.getWorksheet('Findings');
  if (sheet === undefined) throw new Error('No findings sheet');
  for (const [row, values] of Object.entries(answers)) {
    for (const [heading, value] of Object.entries(values)) {
      sheet.getCell(Number(row), columnOf(sheet, heading)).value = value;
    }
  }
  change(book, sheet);
  const file = path.join(directory, `${name}.xlsx`);
  await book.xlsx.writeFile(file);
  return file;
}

async function answer(name: string, cells: Cells) {
  const { lines, problems } = await readWorkbook(await returned(name, { 2: cells }), OPTIONS);
  return lines[0]?.response ?? problems[0]?.reason;
}

async function firstLine({ lines }: WorkbookModel): Promise<WorkbookLine> {
  for await (const [line] of lines) if (line !== undefined) return line;
  throw new Error('No line');
}

/** As many open findings as asked for, each with its own token. */
async function largeWorkbook(name: string, count: number): Promise<string> {
  const model = workbookModel('en');
  const template = await firstLine(model);
  async function* lines(): AsyncGenerator<readonly WorkbookLine[]> {
    for (let first = 0; first < count; first += 500)
      yield Array.from({ length: Math.min(500, count - first) }, (_, index) => ({
        ...template,
        token: `${String(first + index).padStart(64, '0')}.1.${'A'.repeat(22)}`,
      }));
  }
  const file = path.join(directory, `${name}.xlsx`);
  await writeWorkbook({ ...model, ...countsOf(count), lines: lines() }, file, { reportsDirectory });
  return file;
}

describe('A returned workbook', () => {
  it('of 30,000 lines is read in the memory of a small one', async () => {
    const file = await largeWorkbook('large', 30_000);
    const { unanswered } = await readWorkbook(file, { ...OPTIONS, maxMemoryMb: 48 });
    expect(unanswered).toBe(30_000);
  });

  it('gives the answers by token and counts what was left blank', async () => {
    const file = await returned('good', {
      2: { Response: 'Fixed', Comment: 'merged into 000417' },
      3: {
        Response: 'Will fix by date',
        'Planned date': new Date('2026-11-25T00:00:00Z'),
        'Root cause': 'Rule unknown (training)',
      },
      4: { Response: 'Not ours', 'Department that should act': 'Sales' },
    });
    const { lines, problems, unanswered } = await readWorkbook(file, OPTIONS);
    expect(problems).toEqual([]);
    expect(unanswered).toBe(2);
    expect(lines.map(({ line, response }) => [line, response.kind])).toEqual([
      [2, 'fixed'],
      [3, 'will_fix'],
      [4, 'not_ours'],
    ]);
    expect(lines[0]?.token).toMatch(/^[0-9a-f]{64}\.1\.A{22}$/);
    expect(lines[0]?.response.comment).toBe('merged into 000417');
    expect(lines[1]?.response).toMatchObject({ plannedDate: '2026-11-25', rootCause: 'rule_unknown' });
    expect(lines[2]?.response.otherDepartment).toBe('sales');
  });

  it('says nothing when nobody answered', async () => {
    expect(await readWorkbook(sent, OPTIONS)).toEqual({
      ...{ locale: 'en', lines: [], requests: [], proposals: [], problems: [] },
      unanswered: 5,
    });
  });

  it('may be sorted, shortened, renamed and given helper columns', async () => {
    const file = await returned(
      'moved',
      { 2: { Response: 'Fixed' }, 5: { Response: 'False positive', Comment: 'one company, two plants' } },
      (_, sheet) => {
        const [first, last] = [sheet.getRow(2).values, sheet.getRow(5).values];
        sheet.getRow(2).values = last as ExcelJS.CellValue[];
        sheet.getRow(5).values = first as ExcelJS.CellValue[];
        sheet.spliceRows(3, 1);
        sheet.spliceColumns(3, 0, ['My notes', 'ask Li', 'x', 'y']);
        sheet.name = '采购 (2)';
      },
    );
    const { lines, problems, unanswered } = await readWorkbook(file, OPTIONS);
    expect(lines.map(({ sheet, line, response }) => [sheet, line, response.kind])).toEqual([
      ['采购 (2)', 2, 'false_positive'],
      ['采购 (2)', 4, 'fixed'],
    ]);
    expect([problems.length, unanswered]).toEqual([0, 2]);
  });

  it('takes the answer of merged cells for the first row only', async () => {
    const file = await returned('merged', { 2: { Response: 'Fixed' } }, (_, sheet) => {
      const column = columnOf(sheet, 'Response');
      sheet.mergeCells(2, column, 4, column);
    });
    const { lines, problems, unanswered } = await readWorkbook(file, OPTIONS);
    expect(lines.map(({ line }) => line)).toEqual([2]);
    expect(problems.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'merged_cells'],
      [4, 'merged_cells'],
    ]);
    expect(unanswered).toBe(2);
  });

  it.each(['已改', '已整改', 'done', ' FIXED ', 'Fixed.', 'ｆｉｘｅｄ'])('understands %s as fixed', async (word) => {
    expect(await answer(`word-${[...word].map((c) => c.codePointAt(0)).join('-')}`, { Response: word })).toMatchObject({
      kind: 'fixed',
    });
  });

  it.each([
    ['2026.11.25', '2026-11-25'],
    ['2026/11/25', '2026-11-25'],
    ['2026-11-25', '2026-11-25'],
    ['2026年11月25日', '2026-11-25'],
    ['11月25日', '2026-11-25'],
    ['11/25', '2026-11-25'],
    ['20261125', '2026-11-25'],
    ['25.11.2026', '2026-11-25'],
    ['25 Nov 2026', '2026-11-25'],
    ['November 25th, 2026', '2026-11-25'],
    ['25-Nov', '2026-11-25'],
    ['2026-11-25 00:00:00', '2026-11-25'],
    ['2026年11月25号', '2026-11-25'],
    ['46351', '2026-11-25'],
    ['２０２６．１１．２５', '2026-11-25'],
    [46_351, '2026-11-25'],
    [20_261_125, '2026-11-25'],
  ])('reads the date %s', async (written, date) => {
    const name = `date-${String(written).replaceAll(/\W/g, (c) => String(c.codePointAt(0)))}`;
    expect(await answer(name, { Response: 'will fix', 'Planned date': written })).toMatchObject({ plannedDate: date });
  });

  it.each<[string, Cells, string]>([
    ['unknown-word', { Response: 'maybe' }, 'unknown_response'],
    ['no-response', { Comment: 'we looked at it' }, 'missing_response'],
    ['could-be-either', { Response: 'correct' }, 'unknown_response'],
    ['day-passed', { Response: 'Will fix by date', 'Planned date': '1月5日' }, 'date_without_year'],
    ['two-days', { Response: 'Will fix by date', 'Planned date': '5/6' }, 'invalid_date'],
    ['two-days-of-year', { Response: 'Will fix by date', 'Planned date': '05.06.2027' }, 'invalid_date'],
    ['short-year', { Response: 'Will fix by date', 'Planned date': '26.11.25' }, 'invalid_date'],
    ['no-why', { Response: 'False positive' }, 'missing_reason'],
    ['bad-date', { Response: 'Will fix by date', 'Planned date': 'next week' }, 'invalid_date'],
    ['no-such-day', { Response: 'Will fix by date', 'Planned date': '2026-02-30' }, 'invalid_date'],
    ['no-date', { Response: 'Will fix by date' }, 'missing_date'],
    ['no-department', { Response: 'Not ours' }, 'missing_department'],
    ['bad-department', { Response: 'Not ours', 'Department that should act': 'Marketing' }, 'unknown_department'],
    ['bad-cause', { Response: 'Fixed', 'Root cause': 'bad luck' }, 'unknown_root_cause'],
    ['formula', { Response: { formula: '"Fi"&"xed"', result: 'Fixed' } }, 'formula'],
    ['formula-comment', { Response: 'Fixed', Comment: { formula: 'A1', result: 'x' } }, 'formula'],
    ['long', { Response: 'Fixed', Comment: 'x'.repeat(2_001) }, 'too_long'],
    ['no-token', { Response: 'Fixed', 'Row token (do not change)': null }, 'unknown_token'],
  ])('refuses a line: %s', async (name, cells, reason) => {
    expect(await answer(name, cells)).toBe(reason);
  });

  it('comes back the same through LibreOffice', { timeout: 120_000 }, async (context) => {
    const run = promisify(execFile);
    const office = await run('soffice', ['--version']).catch(() => undefined);
    if (office === undefined) context.skip('LibreOffice is not installed');
    const file = await returned('office', {
      2: { Response: '已整改' },
      3: { Response: 'Will fix by date', 'Planned date': new Date('2026-11-25T00:00:00Z') },
    });
    const out = path.join(directory, 'office-out');
    const profile = `-env:UserInstallation=file://${path.join(directory, 'office-profile')}`;
    await run('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, file]);
    const { lines, problems, unanswered } = await readWorkbook(path.join(out, 'office.xlsx'), OPTIONS);
    expect(problems).toEqual([]);
    expect(lines.map(({ response }) => [response.kind, response.plannedDate])).toEqual([
      ['fixed', null],
      ['will_fix', '2026-11-25'],
    ]);
    expect(unanswered).toBe(3);
  });
});

describe('A file that is no workbook of ours', () => {
  async function reason(name: string, content: Buffer): Promise<string> {
    const file = path.join(directory, name);
    await writeFile(file, content);
    return readWorkbook(file, OPTIONS).then(
      () => 'accepted',
      (error: Error) => error.message,
    );
  }

  it('is refused with one sentence', async () => {
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    expect(await reason('empty.xlsx', Buffer.alloc(0))).toBe(
      'empty.xlsx: the file is empty (0 bytes); send the workbook again.',
    );
    expect(await reason('old.xlsx', old)).toContain('old .xls or .et format');
    expect(await reason('locked.xlsx', Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]))).toContain(
      'encrypted',
    );
    expect(await reason('text.xlsx', Buffer.from('a,b\n1,2\n'))).toContain('headings of a findings sheet');
    expect(await reason('cut.xlsx', Buffer.from('PK\u0003\u0004 and nothing more'))).toContain('damaged');
  });

  it('is refused when it is another workbook', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Budget').addRow(['Response', 'Amount']);
    const file = path.join(directory, 'budget.xlsx');
    await book.xlsx.writeFile(file);
    await expect(readWorkbook(file, OPTIONS)).rejects.toMatchObject({ code: 'WORKBOOK_REJECTED' });
  });

  it('is refused when a part unpacks to far more than its size', async () => {
    const file = await returned('bomb', { 2: { Comment: 'x'.repeat(30_000) } }, (book) => {
      const bomb = book.addWorksheet('bomb');
      for (let row = 1; row <= 700; row += 1) bomb.addRow(['A'.repeat(31_000 + row)]);
    });
    await expect(readWorkbook(file, OPTIONS)).rejects.toThrow(/unpacks to more than 200 times its size/);
  });

  it('is read all the same when a drop-down covers a whole sheet', async () => {
    const file = await returned('wide', { 2: { Response: 'Fixed' } }, (_, sheet) => {
      const rules = (sheet as unknown as { dataValidations: { add(range: string, rule: object): void } })
        .dataValidations;
      rules.add('A1:I1048576', { type: 'list', formulae: ['"a,b"'] });
    });
    expect((await readWorkbook(file, OPTIONS)).lines).toHaveLength(1);
  });

  it('is refused when reading takes too long, and the reader is killed', async () => {
    await expect(readWorkbook(sent, { ...OPTIONS, timeoutMs: 1 })).rejects.toThrow(/took too long/);
  });
});
