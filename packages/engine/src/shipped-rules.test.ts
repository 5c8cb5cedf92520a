import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { connector } from '@erp-audit/connector-postgres';
import { formatIssue, type Source, silentLog } from '@erp-audit/core';
import { caseText, trialMatching } from '@erp-audit/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadRules } from './load-rules.ts';
import type { Rule } from './rule.ts';
import { suggestedValue } from './suggest/suggested-value.ts';
import { type CaseResult, testRule } from './test-rule.ts';

const directory = fileURLToPath(new URL('../../../rules', import.meta.url));
const loaded = loadRules({ folders: [{ directory, name: '' }], include: ['**'] });
// Written anew after a change that was meant: npx vitest run --config test/vitest.config.ts packages/engine/src/shipped-rules.test.ts -u
const REVIEWED = fileURLToPath(new URL('../fixtures/cases', import.meta.url));
let source: Source;
const matching = trialMatching();

beforeAll(async () => {
  const settings = { name: 'cases', schema: undefined, connections: 1, statementTimeoutSeconds: 60, log: silentLog };
  source = await connector.open('pglite', { memory: true }, settings);
});
afterAll(() => source.close());

/** Whether a finding of the cases has a value that follows with certainty. */
function suggests({ suggest }: Rule, results: readonly CaseResult[]): boolean {
  if (suggest === undefined) return false;
  const defects = results.flatMap(({ checks }) => checks.flatMap((check) => check.defects));
  return defects.some(({ evidence }) => suggestedValue(suggest, evidence) !== undefined);
}

test('every shipped rule loads', () => {
  expect(loaded.issues.map((issue) => formatIssue(issue, 'en'))).toEqual([]);
  expect(loaded.rules.length).toBeGreaterThan(0);
});

test.each(loaded.rules.map((rule) => [rule.id, rule] as const))(
  'the cases of %s pass, and give in full what was reviewed',
  async (_, rule) => {
    const results = await testRule(rule, source, { matching });
    expect(results.flatMap(({ name, differences }) => differences.map((line) => `${name}: ${line}`))).toEqual([]);
    expect(suggests(rule, results)).toBe(rule.suggest !== undefined);
    const text = [`# ${rule.code} ${rule.title.en}\n`, ...results.map(caseText)].join('\n');
    await expect(text).toMatchFileSnapshot(path.join(REVIEWED, `${rule.code}.md`));
  },
);

test('nothing is reviewed of a rule that is gone', () => {
  const codes = readdirSync(REVIEWED).map((file) => file.replace(/\.md$/, ''));
  expect(codes.filter((code) => !loaded.rules.some((rule) => rule.code === code))).toEqual([]);
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
  const failed = (await testRule(graver, source, { until: ({ passed }) => !passed })).filter(({ passed }) => !passed);
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
  const failed = (await testRule({ ...rule, testFile }, source)).filter(({ passed }) => !passed);
  rmSync(folder, { recursive: true });
  expect(failed.map(({ differences }) => differences)).toEqual([
    [
      'customer: expected ["1","finance"] with share_percent 21, it is 20',
      'customer: expected ["1","finance"] with surplus 2, it is not there',
    ],
  ]);
});
