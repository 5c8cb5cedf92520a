import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CalendarDate, LOCALES } from '@erp-audit/core';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import yauzl from 'yauzl';
import { balance, batches, countsOf, finding, RULES, token, workbookModel } from '../../fixtures/models.ts';
import type { WorkbookLine } from '../model.ts';
import { cellText } from './cell-text.ts';
import { writeWorkbook } from './write-workbook.ts';

const reportsDirectory = fileURLToPath(new URL('../../../../reports', import.meta.url));
const ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter'.split(
    ' ',
  );
let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'workbook-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

async function parts(file: string): Promise<ReadonlyMap<string, string>> {
  const zip = await yauzl.openPromise(file);
  const found = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    found.set(entry.fileName, Buffer.concat(chunks).toString());
  }
  return found;
}

function elementOrder(xml: string): readonly string[] {
  const withoutRows = xml.replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>');
  const names: string[] = [];
  let depth = 0;
  for (const [tag, slash, name, selfClosing] of withoutRows.matchAll(/<(\/?)([A-Za-z:]+)[^>]*?(\/?)>/g)) {
    if (tag.startsWith('<?')) continue;
    if (slash === '' && depth === 1 && name !== undefined) names.push(name);
    if (slash === '/') depth -= 1;
    else if (selfClosing === '') depth += 1;
  }
  return names;
}

/** Every cell as text, with its link where it has one: what a reader sees. */
async function cells(file: string): Promise<Record<string, unknown[]>> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const show = (value: ExcelJS.CellValue) => {
    if (value instanceof Date) return { date: value.toISOString().slice(0, 10) };
    return value;
  };
  return Object.fromEntries(
    book.worksheets.map((sheet) => {
      const rows: unknown[] = [];
      sheet.eachRow((row) => rows.push((row.values as ExcelJS.CellValue[]).slice(1).map(show)));
      return [sheet.name, rows];
    }),
  );
}

describe.each(LOCALES)('A workbook in %s', (locale) => {
  it('holds these cells', async () => {
    const file = path.join(directory, `cells-${locale}.xlsx`);
    await writeWorkbook(workbookModel(locale), file, { reportsDirectory });
    const golden = new URL(`../../fixtures/workbook.${locale}.json`, import.meta.url);
    await expect(`${JSON.stringify(await cells(file), undefined, 1)}\n`).toMatchFileSnapshot(fileURLToPath(golden));
  });

  it('keeps the order of elements that Excel requires, in every sheet', async () => {
    const file = path.join(directory, `order-${locale}.xlsx`);
    await writeWorkbook(workbookModel(locale), file, { reportsDirectory });
    const sheets = [...(await parts(file))].filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(7);
    for (const [name, xml] of sheets) {
      const order = elementOrder(xml).map((element) => ORDER.indexOf(element));
      expect(order, `${name}: ${elementOrder(xml)}`).toEqual(order.toSorted((a, b) => a - b));
      expect(order).not.toContain(-1);
    }
    expect(elementOrder(sheets[2]?.[1] ?? '')).toEqual(
      expect.arrayContaining(['sheetProtection', 'autoFilter', 'dataValidations', 'hyperlinks']),
    );
  });
});

describe('A findings sheet', () => {
  it('holds no formula, whatever the data says', async () => {
    const file = path.join(directory, 'injection.xlsx');
    await writeWorkbook(workbookModel('en'), file, { reportsDirectory });
    const xml = (await parts(file)).get('xl/worksheets/sheet3.xml');
    expect(xml).toContain('=HYPERLINK(&quot;http://evil.example&quot;,&quot;click&quot;)');
    expect(xml).not.toContain('<f>');
  });

  it('locks only its heading row, so that Excel can sort and filter the rest', async () => {
    const file = path.join(directory, 'locks.xlsx');
    await writeWorkbook(workbookModel('en'), file, { reportsDirectory });
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    const sheet = book.getWorksheet('Findings');
    expect(sheet?.getCell('A1').protection?.locked ?? true).toBe(true);
    for (const column of sheet?.columns ?? []) {
      for (let row = 2; row <= 6; row += 1) {
        expect(sheet?.getCell(row, column.number ?? 1).protection?.locked).toBe(false);
      }
    }
  });

  it('locks everything but the answers where strict protection is asked for', async () => {
    const file = path.join(directory, 'strict.xlsx');
    await writeWorkbook({ ...workbookModel('en'), protect: 'strict' }, file, { reportsDirectory });
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    const sheet = book.getWorksheet('Findings');
    const locked = (heading: string) => {
      const column = ((sheet?.getRow(1).values ?? []) as string[]).indexOf(heading);
      return sheet?.getCell(2, column).protection?.locked ?? true;
    };
    expect([
      locked('Severity'),
      locked('Row token (do not change)'),
      locked('Response'),
      locked('Planned date'),
    ]).toEqual([true, true, false, false]);
  });

  it('is continued on a second sheet when it is full', async () => {
    const copy = path.join(directory, 'small-sheets');
    const { cp, writeFile } = await import('node:fs/promises');
    await cp(path.join(reportsDirectory, 'workbook'), path.join(copy, 'workbook'), { recursive: true });
    const layout = await readFile(path.join(copy, 'workbook/layout.yaml'), 'utf8');
    await writeFile(path.join(copy, 'workbook/layout.yaml'), layout.replace('rowsPerSheet: 100000', 'rowsPerSheet: 2'));
    const file = path.join(directory, 'split.xlsx');
    await writeWorkbook(workbookModel('en'), file, { reportsDirectory: copy });
    const sheets = await cells(file);
    expect(Object.keys(sheets).filter((name) => name.startsWith('Findings'))).toEqual([
      'Findings',
      'Findings 2',
      'Findings 3',
    ]);
    expect(sheets['Findings 3']).toHaveLength(2);
  });
});

describe('Writing a workbook', () => {
  it('refuses numbers that do not add up and leaves no file', async () => {
    const file = path.join(directory, 'wrong.xlsx');
    const wrong = { ...balance({ openBefore: 4, new: 1 }), openAfter: 6 };
    await expect(
      writeWorkbook(workbookModel('en', { balance: wrong }), file, { reportsDirectory }),
    ).rejects.toMatchObject({ code: 'REPORT_BALANCE' });
    await expect(readFile(file)).rejects.toThrow();
  });

  it('refuses when lines are missing and leaves no file', async () => {
    const file = path.join(directory, 'lost.xlsx');
    await expect(
      writeWorkbook(workbookModel('en', { lines: batches([]) }), file, { reportsDirectory }),
    ).rejects.toMatchObject({ code: 'REPORT_BALANCE' });
    await expect(readFile(file)).rejects.toThrow();
    await expect(readFile(`${file}.partial`)).rejects.toThrow();
  });

  it('says which folder could not be written', async () => {
    const file = path.join(directory, 'no-such-folder', 'x.xlsx');
    await expect(writeWorkbook(workbookModel('en'), file, { reportsDirectory })).rejects.toMatchObject({
      code: 'REPORT_FAILED',
    });
  });

  it('says so when the disk is full, while rows are still being written', async () => {
    async function* many(): AsyncIterable<readonly WorkbookLine[]> {
      for (let batch = 0; batch < 40; batch += 1) {
        yield Array.from({ length: 500 }, (_, index) => {
          const item = finding(RULES.overdue, ['1', `P${batch}`, randomUUID()], { label: randomUUID() });
          return { finding: item, token: `${index} ${randomUUID()}`, lastResponse: undefined };
        });
      }
    }
    const file = path.join(directory, 'full.xlsx');
    await symlink('/dev/full', `${file}.partial`);
    const model = workbookModel('zh-CN', { lines: many(), ...countsOf(20_000) });
    await expect(writeWorkbook(model, file, { reportsDirectory })).rejects.toMatchObject({ code: 'REPORT_FAILED' });
    expect(existsSync(file)).toBe(false);
  });

  it('needs no more memory for 100,000 findings than for a few', async () => {
    async function* many(): AsyncIterable<readonly WorkbookLine[]> {
      for (let batch = 0; batch < 200; batch += 1) {
        yield Array.from({ length: 500 }, (_, index) => {
          const item = finding(RULES.overdue, ['1', `P${batch}`, String(index)], {
            dueAt: '2026-12-01' as CalendarDate,
            recordUrl: `https://erp.example.com/${batch}/${index}`,
            evidence: { qty_open: '80', due_date: '2026-06-30', supplier: `S${index}` },
          });
          return { finding: item, token: token(item), lastResponse: undefined };
        });
      }
    }
    const model = workbookModel('zh-CN', { lines: many(), ...countsOf(100_000) });
    const before = process.memoryUsage();
    const peak = { rss: 0, arrayBuffers: 0 };
    const watch = setInterval(() => {
      const now = process.memoryUsage();
      peak.rss = Math.max(peak.rss, now.rss - before.rss);
      peak.arrayBuffers = Math.max(peak.arrayBuffers, now.arrayBuffers - before.arrayBuffers);
    }, 20);
    const file = path.join(directory, 'many.xlsx');
    await writeWorkbook(model, file, { reportsDirectory });
    clearInterval(watch);
    const megabytes = (bytes: number) => bytes / 1024 / 1024;
    // Rows on their way to the disk; all of them together are over 120 MB.
    expect(megabytes(peak.arrayBuffers)).toBeLessThan(40);
    expect(megabytes(peak.rss)).toBeLessThan(250);
  });
});

describe('Cell text', () => {
  it('keeps only what XML and Excel can hold', () => {
    expect(cellText('a\u0000b\uFFFEc\u000Bd')).toBe('abcd');
    expect(cellText('\uD800')).toBe('\uFFFD');
    expect(cellText('_x0041_')).toBe('_x005F_x0041_');
    expect(cellText('好'.repeat(40_000))).toHaveLength(32_767);
  });
});

it.each(LOCALES)(
  'says of a suspect rule in %s that nothing is corrected before somebody looked at it',
  async (locale) => {
    const file = path.join(directory, `suspect-${locale}.xlsx`);
    const model = workbookModel(locale);
    const rules = model.rules.map((line, index) => ({ ...line, suspect: index === 0 }));
    await writeWorkbook({ ...model, rules }, file, { reportsDirectory });
    const text = JSON.stringify(await cells(file));
    const doubt = locale === 'en' ? '– doubtful: nearly every record' : '（可疑：几乎所有记录';
    expect(text.split(doubt)).toHaveLength(3);
  },
);
