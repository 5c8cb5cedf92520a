import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { connector } from '@erp-audit/connector-postgres';
import { formatIssue, type Source, silentLog } from '@erp-audit/core';
import { caseText, trialMatching } from '@erp-audit/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadRules } from './load-rules.ts';
import { testRule } from './test-rule.ts';

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

test('every shipped rule loads', () => {
  expect(loaded.issues.map((issue) => formatIssue(issue, 'en'))).toEqual([]);
  expect(loaded.rules.length).toBeGreaterThan(0);
});

test.each(loaded.rules.map((rule) => [rule.id, rule] as const))(
  'the cases of %s pass, and give in full what was reviewed',
  async (_, rule) => {
    const results = await testRule(rule, source, { matching });
    expect(results.flatMap(({ name, differences }) => differences.map((line) => `${name}: ${line}`))).toEqual([]);
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
