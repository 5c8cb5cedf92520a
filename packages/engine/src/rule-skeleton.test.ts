import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { connector } from '@erp-audit/connector-postgres';
import { formatIssue, type Source, silentLog } from '@erp-audit/core';
import { trialMatching } from '@erp-audit/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KINDS } from './kinds/index.generated.ts';
import { loadRules } from './load-rules.ts';
import { ruleSkeleton, skeletonEntities } from './rule-skeleton.ts';
import { testRule } from './test-rule.ts';

const shipped = fileURLToPath(new URL('../../../rules', import.meta.url));
const { rules: examples } = loadRules({ folders: [{ directory: shipped, name: '' }], include: ['**'] });
const kinds = [...KINDS.keys()];
const folder = mkdtempSync(path.join(tmpdir(), 'erp-audit-skeleton-'));
let source: Source;
const matching = trialMatching();

beforeAll(async () => {
  const settings = { name: 'cases', schema: undefined, connections: 1, statementTimeoutSeconds: 60, log: silentLog };
  source = await connector.open('pglite', { memory: true }, settings);
});
afterAll(async () => {
  await source.close();
  rmSync(folder, { recursive: true, force: true });
});

test('every kind has an example for at least one kind of record', () => {
  expect(kinds.filter((kind) => skeletonEntities(kind, examples).length === 0)).toEqual([]);
});

test.each(kinds)(
  'a new rule of kind %s loads as a draft, for each record it has an example for; of its cases that of the author alone fails',
  async (kind) => {
    for (const entity of skeletonEntities(kind, examples)) {
      const id = `${kind}-on-${entity.replaceAll('_', '-')}`;
      const keyParts = entity.endsWith('_line') ? 2 : 1;
      const made = ruleSkeleton({
        id,
        code: 'MY-001',
        kind,
        entity,
        keyParts,
        department: 'sales',
        locale: 'en',
        examples,
      });
      if (made === undefined) throw new Error(`${kind} has an example for ${entity}`);
      writeFileSync(path.join(folder, `${id}.yaml`), made.rule);
      writeFileSync(path.join(folder, `${id}.test.yaml`), made.test);
      for (const file of made.beside) copyFileSync(file, path.join(folder, path.basename(file)));
      const { rules, issues } = loadRules({ folders: [{ directory: folder, name: 'my-rules' }], include: [id] });
      expect(issues.map((issue) => formatIssue(issue, 'en'))).toEqual([]);
      const [rule] = rules;
      if (rule === undefined) throw new Error(`${id} loads`);
      const results = await testRule(rule, source, { matching });
      expect(rule.status).toBe('draft');
      const failures = results.map(({ differences }) => differences.map((line) => `${id}: ${line}`));
      expect(failures.slice(0, 2)).toEqual([[], []]);
      expect(results).toHaveLength(3);
      expect(results[2]?.name).toContain('Write the defect you look for');
      expect(failures[2]?.join(), 'a sound record is not found').toContain('expected');
    }
  },
);
