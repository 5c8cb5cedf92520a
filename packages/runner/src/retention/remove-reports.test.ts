import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CalendarDate } from '@erp-audit/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepContents } from '../reports/report-contents.ts';
import { removeReports } from './remove-reports.ts';

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'erp-audit-remove-'));
});
afterEach(() => rmSync(out, { recursive: true }));

async function write(folder: string, name: string): Promise<string> {
  const path = join(out, folder, name);
  mkdirSync(join(out, folder), { recursive: true });
  writeFileSync(path, 'as it was written');
  const shown = { report: 'committee', format: 'html', locale: 'en', run: 'r', open: 0, overdue: 0 } as const;
  const bySeverity = { critical: 0, high: 0, medium: 0, low: 0 };
  await keepContents([{ ...shown, asOf: '2026-01-01' as CalendarDate, bySeverity, path }]);
  return path;
}
const files = () => readdirSync(out, { recursive: true, encoding: 'utf8' }).toSorted();
/** Monday after 2026-W10. */
const BEFORE = new Date('2026-03-09T00:00:00Z');

test('reports of weeks that were over go with their folders, those of confidential departments too', async () => {
  await write('2026-W10', 'committee.html');
  await write('2026-W10/confidential', 'internal-audit.xlsx');
  await write('2026-W11', 'committee.html');
  const all = files();
  expect(await removeReports(out, BEFORE, true)).toBe(2);
  expect(files()).toEqual(all);
  expect(await removeReports(out, new Date(BEFORE.getTime() - 1), false)).toBe(0);
  expect(await removeReports(out, BEFORE, false)).toBe(2);
  expect(files()).toEqual(['2026-W11', '2026-W11/committee.html', '2026-W11/contents.json']);
  expect(await removeReports(out, BEFORE, false)).toBe(0);
});

test('what people changed or put there stays; what they took away hinders nothing', async () => {
  writeFileSync(await write('2026-W08', 'sales.xlsx'), 'filled in');
  await write('2026-W08', 'committee.html');
  await write('2026-W09', 'sales.xlsx');
  writeFileSync(join(out, '2026-W09', 'minutes.docx'), 'ours');
  rmSync(await write('2026-W10', 'sales.xlsx'));
  mkdirSync(join(out, 'archive'));
  expect(await removeReports(out, BEFORE, false)).toBe(2);
  expect(files()).toEqual([
    '2026-W08',
    '2026-W08/contents.json',
    '2026-W08/sales.xlsx',
    '2026-W09',
    '2026-W09/minutes.docx',
    'archive',
  ]);
  expect(existsSync(join(out, '2026-W10'))).toBe(false);
});

test('a folder that is not there holds nothing', async () => {
  expect(await removeReports(join(out, 'none'), BEFORE, false)).toBe(0);
});
