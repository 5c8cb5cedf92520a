import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connector } from '@erp-audit/connector-files';
import { raw, type Source } from '@erp-audit/core';
import { openOptions } from '@erp-audit/testkit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { libreOfficeMissing } from '../roundtrip/libreoffice.ts';
import { writeOrderLines } from './large-text.ts';

const SHEET_ROWS = 300_000;
/** Comma, double quote, UTF-8, from line 1; text, text, number, date, text. */
const IMPORT = 'CSV:44,34,76,1,1/2/2/2/3/1/4/5/5/2';
const PARQUET = fileURLToPath(new URL('fixtures/pyarrow.parquet', import.meta.url));
const noOffice = libreOfficeMissing();

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'real-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

async function withSource<Result>(settings: object, use: (source: Source) => Promise<Result>): Promise<Result> {
  const source = await connector.open('files', { directory, ...settings }, openOptions());
  try {
    return await use(source);
  } finally {
    await source.close();
  }
}

describe('extracts that other programs wrote', () => {
  test('a GB18030 text is recognised, whatever stands in its first lines', async () => {
    const ascii = Array.from({ length: 20_000 }, (_, n) => `${n};plain text;1`).join('\n');
    const text = execFileSync('iconv', ['-f', 'UTF-8', '-t', 'GB18030'], {
      input: `号;名称;数量\n${ascii}\n1;张三㐀𠀀;2\n`,
      maxBuffer: 1e8,
    });
    writeFileSync(join(directory, 'customers.csv'), text);
    await withSource({}, async (source) => {
      expect(source.extracts?.tables[0]).toMatchObject({ rows: 20_001, rejected: 0 });
      expect(source.extracts?.tables[0]?.files[0]?.readAs.en).toContain('gb18030, delimiter ;, heading in line 1');
      const found = await source.rows(raw('select "名称" as name from customers where "数量" = \'2\''), { label: 'r' });
      expect(found).toEqual([{ name: '张三㐀𠀀' }]);
    });
  });

  test('a Parquet file of Apache Arrow keeps its types, 38 digits and dates', async () => {
    copyFileSync(PARQUET, join(directory, 'EKPO.parquet'));
    await withSource({}, async (source) => {
      const [table] = await source.catalogue();
      expect(table?.columns.map(({ name, type, holds }) => [name, type, holds])).toEqual([
        ['EBELN', 'VARCHAR', 'text'],
        ['物料', 'VARCHAR', 'text'],
        ['MENGE', 'DECIMAL(15,3)', 'number'],
        ['WIDE', 'DECIMAL(38,0)', 'number'],
        ['BEDAT', 'DATE', 'date'],
        ['AEDAT', 'TIMESTAMP WITH TIME ZONE', 'date'],
        ['BIG', 'BIGINT', 'number'],
        ['LOEKZ', 'BOOLEAN', 'boolean'],
      ]);
      const found = await source.rows(raw("select * from EKPO where EBELN = '4500000499'"), { label: 'r' });
      expect(found).toEqual([
        {
          EBELN: '4500000499',
          物料: '钢板 499',
          MENGE: '124.750',
          WIDE: '12345678901234567890123456789012345678',
          BEDAT: '2026-01-24',
          AEDAT: '2026-05-01 23:30:19+00',
          BIG: '9007199254741492',
          LOEKZ: false,
        },
      ]);
      expect(await source.rows(raw('select count(*) as n, count("物料") as m from EKPO'), { label: 'r' })).toEqual([
        { n: '500', m: '428' },
      ]);
    });
  });

  test.skipIf(noOffice !== undefined)(
    `a workbook of 300,000 rows by LibreOffice keeps codes, numbers and dates${noOffice === undefined ? '' : `: ${noOffice}`}`,
    { timeout: 600_000 },
    async () => {
      const csv = join(directory, 'EKPO.csv');
      await writeOrderLines(csv, SHEET_ROWS);
      const profile = mkdtempSync(join(tmpdir(), 'office-'));
      const how = [`-env:UserInstallation=file://${profile}`, `--infilter=${IMPORT}`, '--convert-to', 'xlsx'];
      execFileSync('soffice', ['--headless', ...how, '--outdir', directory, csv], { stdio: 'pipe' });
      rmSync(profile, { recursive: true, force: true });
      rmSync(csv);
      const before = process.memoryUsage().rss;
      await withSource({}, async (source) => {
        expect(source.extracts?.tables).toMatchObject([{ table: 'EKPO', rows: SHEET_ROWS, rejected: 0 }]);
        expect(process.memoryUsage().rss - before).toBeLessThan(250_000_000);
        const [table] = await source.catalogue();
        expect(table?.columns.map(({ name, type }) => [name, type])).toEqual([
          ['EBELN', 'VARCHAR'],
          ['TXZ01', 'VARCHAR'],
          ['MENGE', 'DECIMAL(7,2)'],
          ['BEDAT', 'DATE'],
          ['WERKS', 'VARCHAR'],
        ]);
        const sums = raw('select count(distinct TXZ01) as texts, sum(MENGE) as total, max(BEDAT) as last from EKPO');
        expect(await source.rows(sums, { label: 'r' })).toEqual([
          { texts: '300000', total: '11249962500.00', last: '2026-09-28' },
        ]);
        const one = raw("select TXZ01, MENGE, WERKS from EKPO where EBELN = '4500299999'");
        expect(await source.rows(one, { label: 'r' })).toEqual([
          { TXZ01: '钢板 299999 型, "A"', MENGE: '74999.75', WERKS: '0029' },
        ]);
      });
    },
  );

  test('a million lines of text are read in bounded memory', { timeout: 300_000 }, async () => {
    await writeOrderLines(join(directory, 'EKPO.csv'), 1_000_000);
    const settings = { tables: { EKPO: { types: { MENGE: 'number', BEDAT: 'date' } } } };
    const before = process.memoryUsage().rss;
    await withSource(settings, async (source) => {
      expect(process.memoryUsage().rss - before).toBeLessThan(250_000_000);
      const sums = raw('select count(*) as n, sum(MENGE) as total from EKPO');
      expect(await source.rows(sums, { label: 'r' })).toEqual([{ n: '1000000', total: '124999875000.00' }]);
    });
  });
});
