import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LOCALES, type Locale } from '@erp-audit/core';
import { writeWorkbook } from '@erp-audit/reporter';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workbookModel } from '../../packages/reporter/fixtures/models.ts';
import { packageParts } from './package-parts.ts';
import { packageFaults, schemaFaults } from './spreadsheet-schema.ts';

const reportsDirectory = fileURLToPath(new URL('../../reports', import.meta.url));
/** Third sheet of the book. */
const FINDINGS = 'xl/worksheets/sheet3.xml';

let directory: string;
const books = new Map<Locale, ReadonlyMap<string, string>>();

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'erp-audit-structure-'));
  for (const locale of LOCALES) {
    const file = join(directory, `${locale}.xlsx`);
    await writeWorkbook(workbookModel(locale), file, { reportsDirectory });
    books.set(locale, await packageParts(file));
  }
});
afterAll(() => rm(directory, { recursive: true, force: true }));

describe.each(LOCALES)('The parts of a workbook in %s', (locale) => {
  const parts = () => books.get(locale) ?? new Map<string, string>();

  test('are well formed and in the order of ECMA-376', () => {
    const faults = [...parts()].flatMap(([name, xml]) => schemaFaults(xml).map((fault) => `${name}: ${fault}`));
    expect(parts().size).toBeGreaterThan(10);
    expect(faults).toEqual([]);
  });

  test('are all named, and every relationship leads somewhere', () => expect(packageFaults(parts())).toEqual([]));

  test('are these: the findings, a line for each element', async () => {
    const lines = (parts().get(FINDINGS) ?? '').replaceAll('><', '>\n<');
    await expect(`${lines}\n`).toMatchFileSnapshot(fileURLToPath(new URL(`findings.${locale}.xml`, import.meta.url)));
  });

  test('repeat the heading on every page, count the pages, and print to the last row', () => {
    const findings = parts().get(FINDINGS) ?? '';
    expect(parts().get('xl/workbook.xml')).toMatch(/Print_Titles[^<]*\$1:\$1/);
    expect(parts().get('xl/workbook.xml')).toMatch(/Print_Area[^<]*\$6</);
    expect(findings).toContain('&amp;P');
    expect(findings).toMatch(/<pageSetup [^>]*orientation="landscape"/);
  });
});

test.each([
  ['<worksheet><sheetData/><cols/></worksheet>', 'comes after'],
  ['<row><x/></row>', 'has no place'],
  ['<c v="1"/>', 'has no v'],
  ['<a>&b;</a>', 'not well formed'],
  ['<a><b></a>', 'ends'],
  ['<a>', 'not ended'],
])('A fault is seen in %s', (xml, fault) => expect(schemaFaults(xml).join()).toContain(fault));
