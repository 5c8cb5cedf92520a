import { expect, test } from 'vitest';
import type { ExportedResult } from './exported-run.ts';
import { hasTestCase } from './openmetadata.ts';

const place = { platform: 'postgres', server: 'db:5432', database: 'erp', schema: 'public', table: 'orders' };
const result = { state: 'checked', dataset: place } as ExportedResult;
const of = (changes: Partial<ExportedResult['dataset']>) =>
  hasTestCase({ ...result, dataset: { ...place, ...changes } });

test('a link leads to a table with a name that the published form of links can hold', () => {
  expect(of({})).toBe(true);
  expect(of({ table: '订单:2026 “a.b”', schema: null })).toBe(true);
  for (const table of ['a|b', 'a<b', 'a>b', 'a::b', null]) expect(of({ table }), String(table)).toBe(false);
  expect(of({ database: 'x|y' })).toBe(false);
});
