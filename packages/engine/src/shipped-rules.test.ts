import { fileURLToPath } from 'node:url';
import { connector } from '@erp-audit/connector-postgres';
import { formatIssue, type Source, silentLog } from '@erp-audit/core';
import { freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { loadRules } from './load-rules.ts';
import { testRule } from './test-rule.ts';

const directory = fileURLToPath(new URL('../../../rules', import.meta.url));
const loaded = loadRules({ folders: [{ directory, name: '' }], include: ['**'] });
let source: Source;

beforeAll(async () => {
  const settings = { name: 'cases', schema: undefined, connections: 1, statementTimeoutSeconds: 60, log: silentLog };
  source = await connector.open('postgres', await freshDatabase(inject('postgresUrl') ?? ''), settings);
});
afterAll(() => source.close());

test('every shipped rule loads', () => {
  expect(loaded.issues.map(formatIssue)).toEqual([]);
  expect(loaded.rules.length).toBeGreaterThan(0);
});

test.each(loaded.rules.map((rule) => [rule.id, rule] as const))('the cases of %s pass', async (_, rule) => {
  const results = await testRule(rule, source);
  expect(results.flatMap(({ name, differences }) => differences.map((line) => `${name}: ${line}`))).toEqual([]);
});
