import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { includePattern } from './include-pattern.ts';

const root = mkdtempSync(join(tmpdir(), 'erp-audit-include-'));
const file = join(root, 'erp-audit.yaml');
afterAll(() => rmSync(root, { recursive: true, force: true }));

const LISTS: readonly (readonly [name: string, before: string, after: string])[] = [
  [
    'on one line',
    'rules:\n  include: ["**"]  # all\nreports: {}\n',
    'rules:\n  include: ["**", "./my-rules/**"]  # all\nreports: {}\n',
  ],
  [
    'on lines of its own',
    'rules:\n  include:\n    - "ownership/**"   # first\n    - stale/**  # last\n  # set: {}\n',
    'rules:\n  include:\n    - "ownership/**"   # first\n    - stale/**  # last\n    - "./my-rules/**"\n  # set: {}\n',
  ],
  [
    'whose last item ends with its line',
    'rules:\n  include:\n    - ownership/**\n  # why\n  set: {}\n',
    'rules:\n  include:\n    - ownership/**\n    - "./my-rules/**"\n  # why\n  set: {}\n',
  ],
  ['at the end of the file', 'rules:\n  include:\n  - "**"', 'rules:\n  include:\n  - "**"\n  - "./my-rules/**"'],
  ['inside another', 'rules: { include: ["**"], set: {} }\n', 'rules: { include: ["**", "./my-rules/**"], set: {} }\n'],
];

test.each(LISTS)('a pattern joins a list %s, and nothing else changes', async (_name, before, after) => {
  writeFileSync(file, before);
  expect(await includePattern(file, './my-rules/**')).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe(after);
});

test('a configuration without such a list is left alone', async () => {
  writeFileSync(file, 'version: 1\n');
  expect(await includePattern(file, './my-rules/**')).toBe(false);
  expect(readFileSync(file, 'utf8')).toBe('version: 1\n');
});
