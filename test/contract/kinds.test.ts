import { fileURLToPath } from 'node:url';
import { formatIssue, type Source } from '@erp-audit/core';
import { loadRules, testRule } from '@erp-audit/engine';
import { trialMatching } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { allDatabases, titleOf } from './all-databases.ts';
import type { StartedDatabase } from './contract-database.ts';

const directory = fileURLToPath(new URL('../../rules', import.meta.url));
const loaded = loadRules({ folders: [{ directory, name: '' }], include: ['**'] });

const matching = trialMatching();

test('every shipped rule loads', () => {
  expect(loaded.issues.map((issue) => formatIssue(issue, 'en'))).toEqual([]);
  expect(loaded.rules.length).toBeGreaterThan(0);
});

for (const database of allDatabases(inject('mariadbUrl'))) {
  describe.skipIf(database.missing !== undefined)(`The cases of all rules on ${titleOf(database)}`, () => {
    let started: StartedDatabase;
    let source: Source;
    beforeAll(async () => {
      started = await database.start();
      source = await started.open();
    });
    afterAll(async () => {
      await source?.close();
      await started?.stop();
    });

    test.each(loaded.rules.map((rule) => [rule.code, rule] as const))('%s', async (_, rule) => {
      const results = await testRule(rule, source, { matching });
      expect(results.length).toBeGreaterThan(0);
      const differences = results.flatMap(({ name, differences: lines }) => lines.map((line) => `${name}: ${line}`));
      expect(differences).toEqual([]);
    });
  });
}
