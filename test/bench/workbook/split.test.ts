import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { writeFindingsCsv, writeWorkbook } from '@erp-audit/reporter';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import yauzl from 'yauzl';
import { benchModel } from './lines.ts';

const SIZE = process.env['ERP_AUDIT_TEST_SPLIT'];
const FINDINGS = Number(SIZE ?? 0);
const ROWS_PER_SHEET = 100_000;
const reportsDirectory = fileURLToPath(new URL('../../../reports', import.meta.url));
const COMMAND =
  'ERP_AUDIT_TEST_SPLIT=250000 npx vitest run --config test/vitest.config.ts test/bench/workbook/split.test.ts';

/** Rows of each sheet of findings, its heading among them, and the text of the first sheet. */
async function readSheets(file: string): Promise<{ readonly rows: readonly number[]; readonly cover: string }> {
  const rows: number[] = [];
  let cover = '';
  const zip = await yauzl.openPromise(file);
  for await (const { entry, text } of sheetsOf(zip)) {
    if (entry === 'xl/worksheets/sheet1.xml') cover = text;
    const count = text.split('<row ').length - 1;
    if (count > ROWS_PER_SHEET / 2) rows.push(count);
  }
  return { rows, cover };
}

async function* sheetsOf(zip: yauzl.ZipFile) {
  for await (const entry of zip.eachEntry()) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(entry.fileName)) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    yield { entry: entry.fileName, text: Buffer.concat(chunks).toString('utf8') };
  }
}

/** Run once on a machine that has the time; its figures are kept. */
describe.skipIf(SIZE === undefined)('a department with more findings than a sheet holds', { timeout: 900_000 }, () => {
  let folder: string;
  const figures: Record<string, unknown> = {};
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'erp-audit-split-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    const file = process.env['ERP_AUDIT_TEST_EVIDENCE'];
    const made = { command: COMMAND, date: new Date().toISOString().slice(0, 10) };
    const machine = { cores: cpus().length, node: process.version };
    const claim = 'Findings beyond 100,000 go on in further sheets, and as one CSV: none is lost, none comes twice';
    if (file !== undefined)
      writeFileSync(file, `${JSON.stringify({ claim, ...made, machine, ...figures }, null, 2)}\n`);
  });

  test('has them in several sheets, and the first page says so', async () => {
    const file = join(folder, 'split.xlsx');
    await writeWorkbook(benchModel('d0', FINDINGS), file, { reportsDirectory });
    const { rows, cover } = await readSheets(file);
    const full = Math.floor(FINDINGS / ROWS_PER_SHEET);
    const rest = FINDINGS % ROWS_PER_SHEET;
    expect(rows).toEqual([...Array.from({ length: full }, () => ROWS_PER_SHEET + 1), ...(rest > 0 ? [rest + 1] : [])]);
    expect(cover).toContain(ROWS_PER_SHEET.toLocaleString('zh-CN'));
    Object.assign(figures, { findings: FINDINGS, rowsOfSheets: rows });
  });

  test('has them in one CSV that another reader reads in full', async () => {
    const file = join(folder, 'all.csv');
    await writeFindingsCsv(benchModel('d0', FINDINGS), file, { reportsDirectory });
    expect([...readFileSync(file).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const connection = await (await DuckDBInstance.create()).connect();
    const read = await connection.runAndReadAll(
      `select count(*)::int as records, count(distinct "问题编号")::int as ids, count(distinct "记录主键")::int as keys,
         count(*) filter (where regexp_matches("名称" || "问题字段与当前值", '^[=+@-]'))::int as formulas
       from read_csv('${file}', all_varchar = true, header = true, strict_mode = true)`,
    );
    const [counted] = read.getRowObjects();
    expect(counted).toEqual({ records: FINDINGS, ids: FINDINGS, keys: FINDINGS, formulas: 0 });
    Object.assign(figures, { csv: counted });
  });
});
