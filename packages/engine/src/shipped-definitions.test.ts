import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadRules } from './load-rules.ts';

const directory = fileURLToPath(new URL('../../../rules', import.meta.url));
const { rules } = loadRules({ folders: [{ directory, name: '' }], include: ['**'] });
const PARTS = ['scope', 'predicate', 'nulls', 'key', 'evidence', 'routing', 'skipped'] as const;

test.each(rules.map((rule) => [rule.id, rule] as const))('%s says in words what it means', (_, rule) => {
  expect(PARTS.filter((part) => rule.definition?.[part] === undefined)).toEqual([]);
});
