import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readWorkbook, type WorkbookModel, writeFindingsCsv, writeWorkbook } from '@erp-audit/reporter';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { batches, countsOf, finding, RULES, token, workbookModel } from '../../packages/reporter/fixtures/models.ts';
import { HOSTILE_TEXTS } from '../hostile-texts.ts';
import { libreOfficeMissing } from '../roundtrip/libreoffice.ts';
import { packageParts } from './package-parts.ts';
import { schemaFaults } from './spreadsheet-schema.ts';

const reportsDirectory = fileURLToPath(new URL('../../reports', import.meta.url));
const reason = libreOfficeMissing();
const MOST = 32_767;
const NAME = 'Name';
const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

let directory: string;
let book: string;
let table: string;

/** Without what no file of ours can hold. */
function legal(text: string): string {
  return (
    text
      .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are left out
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
  );
}

/** What a reader of a workbook sees: line ends as XML has them. */
function shown(text: string): string {
  return legal(text).replaceAll(/\r\n?/g, '\n');
}

/** A hostile text is the name, the key, the evidence and, for some, the address of a finding. */
function hostileModel(): WorkbookModel {
  const lines = HOSTILE_TEXTS.map((text, index) => {
    const evidence = { supplier: text, members: [text] };
    const item = finding(RULES.overdue, ['1', `K${index}`, text], { label: text, evidence, recordUrl: text });
    return { finding: item, token: token(item), lastResponse: undefined };
  });
  const model = workbookModel('en', { lines: batches(lines), ...countsOf(lines.length) });
  const hostile = { en: '=1+1</script>{{x}}&P', 'zh-CN': '=1+1</script>{{x}}&P' };
  return { ...model, organisation: '../../&D=1+1', department: { ...model.department, name: hostile } };
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'erp-audit-hostile-'));
  book = join(directory, 'book.xlsx');
  table = join(directory, 'table.csv');
  await writeWorkbook(hostileModel(), book, { reportsDirectory });
  await writeFindingsCsv(hostileModel(), table, { reportsDirectory });
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** Fields of a CSV file: RFC 4180, read by our own few lines, because a library might forgive what a spreadsheet does not. */
function csvFields(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

describe('Hostile texts', () => {
  test('are each different and at least 200', () => {
    expect(new Set(HOSTILE_TEXTS).size).toBe(HOSTILE_TEXTS.length);
    expect(HOSTILE_TEXTS.length).toBeGreaterThanOrEqual(200);
  });

  test('leave a workbook well formed, without formulas and without links to anything but the web', async () => {
    const parts = await packageParts(book);
    for (const [name, xml] of parts) expect(schemaFaults(xml), name).toEqual([]);
    expect([...parts.values()].join('')).not.toMatch(/<f[ >]/);
    const targets = [...(parts.get('xl/worksheets/_rels/sheet3.xml.rels') ?? '').matchAll(/Target="([^"]*)"/g)];
    expect(targets.filter(([, target]) => !target?.startsWith('http'))).toEqual([]);
  });

  test('are read by exceljs as they were', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(book, { ignoreNodes: ['dataValidations'] });
    const sheet = workbook.getWorksheet('Findings');
    const column = ((sheet?.getRow(1).values ?? []) as string[]).indexOf(NAME);
    HOSTILE_TEXTS.forEach((text, index) => {
      // This reader leaves escapes of Excel as they are and resolves names of characters twice.
      const value = String(sheet?.getCell(index + 2, column).value ?? '').replaceAll('_x005F_', '_');
      const expected = shown(text).replaceAll(/&(amp|lt|gt);/g, (_, name: string) => CHARACTERS[name] ?? '');
      if (expected.length > MOST / 7) expect(value.slice(0, 1_000), `text ${index}`).toBe(expected.slice(0, 1_000));
      else expect(value, `text ${index}`).toBe(expected);
    });
  });

  test('do not keep an answer from coming back, from the workbook or from the CSV', async () => {
    const model = hostileModel();
    const tokens = { isOurs: () => true, dueDates: () => Promise.resolve(new Map()) };
    const options = { departments: model.departments, tokens, timeoutMs: 60_000, maxMemoryMb: 200 };
    for (const file of [book, table]) {
      const read = await readWorkbook(file, options);
      expect([read.unanswered, read.problems], file).toEqual([HOSTILE_TEXTS.length, []]);
    }
  });

  test('stand in the CSV as text that no spreadsheet takes for a formula', async () => {
    const text = await readFile(table, 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [headings = [], ...rows] = csvFields(text.slice(1));
    const column = headings.indexOf(NAME);
    expect(rows).toHaveLength(HOSTILE_TEXTS.length);
    rows.forEach((row, index) => {
      const original = legal(HOSTILE_TEXTS[index] ?? '');
      expect([original, `'${original}`]).toContain(row[column]);
      for (const field of row) expect(field).not.toMatch(/^[\s\u00A0\uFEFF]*[=+\-@＝＋－＠]/);
    });
  });

  test.skipIf(reason !== undefined)(
    `are read by LibreOffice as they were${reason === undefined ? '' : ` (skipped: ${reason})`}`,
    async () => {
      const profile = `-env:UserInstallation=file://${join(directory, 'profile')}`;
      const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,3';
      const args = ['--headless', '--norestore', profile, '--convert-to', filter, '--outdir', directory, book];
      await promisify(execFile)('soffice', args, { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
      const file = (await readdir(directory)).find((name) => name.startsWith('book') && name.endsWith('.csv'));
      const [headings = [], ...rows] = csvFields(
        (await readFile(join(directory, file ?? ''), 'utf8')).replaceAll(/\r?\n/g, '\r\n'),
      );
      const column = headings.indexOf(NAME);
      expect(rows).toHaveLength(HOSTILE_TEXTS.length);
      const seen = rows.map((row) => row[column]?.replaceAll('\r\n', '\n'));
      HOSTILE_TEXTS.forEach((text, index) => {
        expect(seen[index]?.slice(0, 1_000), `text ${index}`).toBe(shown(text).slice(0, 1_000));
      });
    },
  );
});
