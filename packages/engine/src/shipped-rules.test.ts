import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { connector } from '@erp-audit/connector-postgres';
import { formatIssue, type Source, silentLog } from '@erp-audit/core';
import { trialMatching } from '@erp-audit/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadRules } from './load-rules.ts';
import { testRule } from './test-rule.ts';

const directory = fileURLToPath(new URL('../../../rules', import.meta.url));
const loaded = loadRules({ folders: [{ directory, name: '' }], include: ['**'] });
let source: Source;
const matching = trialMatching();

beforeAll(async () => {
  const settings = { name: 'cases', schema: undefined, connections: 1, statementTimeoutSeconds: 60, log: silentLog };
  source = await connector.open('pglite', { memory: true }, settings);
});
afterAll(() => source.close());

test('every shipped rule loads', () => {
  expect(loaded.issues.map((issue) => formatIssue(issue, 'en'))).toEqual([]);
  expect(loaded.rules.length).toBeGreaterThan(0);
});

test.each(loaded.rules.map((rule) => [rule.id, rule] as const))('the cases of %s pass', async (_, rule) => {
  const results = await testRule(rule, source, { matching });
  expect(results.flatMap(({ name, differences }) => differences.map((line) => `${name}: ${line}`))).toEqual([]);
});

test('a rule that finds something else fails its cases and says which keys', async () => {
  const rule = loaded.rules.find(({ code }) => code === 'OPN-001');
  if (rule === undefined) throw new Error('OPN-001 is shipped');
  const slack = { ...rule, params: { ...(rule.params as object), maxAgeDays: 4000 } };
  const failed = (await testRule(slack, source)).filter(({ passed }) => !passed);
  expect(failed.length).toBeGreaterThan(0);
  expect(failed[0]?.differences[0]).toMatch(/^purchase_order_line: expected \[.*\], not found$/);
});

test('a finding that is graver or milder than its case says fails the case', async () => {
  const rule = loaded.rules.find(({ code }) => code === 'OPN-001');
  if (rule === undefined) throw new Error('OPN-001 is shipped');
  const graver = { ...rule, severity: [{ over: 30, severity: 'medium' as const }] };
  const failed = (await testRule(graver, source, { untilFailed: true })).filter(({ passed }) => !passed);
  expect(failed.map(({ differences }) => differences)).toEqual([
    [expect.stringMatching(/^purchase_order_line: expected \[.*\] as high, it is medium$/)],
  ]);
});

test('a finding that is shown with something else than its case says fails the case', async () => {
  const rule = loaded.rules.find(({ code }) => code === 'OWN-006');
  if (rule === undefined) throw new Error('OWN-006 is shipped');
  const folder = mkdtempSync(path.join(tmpdir(), 'erp-audit-cases-'));
  const testFile = path.join(folder, 'other.test.yaml');
  const text = readFileSync(rule.testFile, 'utf8');
  writeFileSync(testFile, text.replace('share_percent: 20, creations: 2', 'share_percent: 21, surplus: 2'));
  const failed = (await testRule({ ...rule, testFile }, source, { untilFailed: true })).filter(({ passed }) => !passed);
  rmSync(folder, { recursive: true });
  expect(failed.map(({ differences }) => differences)).toEqual([
    [
      'customer: expected ["1","finance"] with share_percent 21, it is 20',
      'customer: expected ["1","finance"] with surplus 2, it is not there',
    ],
  ]);
});
