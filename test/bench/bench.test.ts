import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { REPOSITORY } from '@erp-audit/testkit';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { type Figures, ratiosOf } from './figures.ts';
import { median } from './statistics.ts';
import { cannotMeasure } from './workload-place.ts';

const COMMAND = fileURLToPath(new URL('./run-bench.ts', import.meta.url));
const serverUrl = inject('postgresUrl');
const reason = cannotMeasure(serverUrl);
const folder = mkdtempSync(join(tmpdir(), 'erp-audit-bench-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function bench(...args: string[]) {
  const tsx = ['--import', 'tsx', '-C', '@erp-audit/source', COMMAND, ...args];
  return spawnSync(process.execPath, tsx, { cwd: REPOSITORY, encoding: 'utf8' });
}

test('the median of an even number of values is between the two in the middle', () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2])]).toEqual([2, 2.5]);
});

test('what cannot be measured is said in a sentence, before anything is made', () => {
  const wrong = bench('--scale', 'big');
  expect([wrong.status, wrong.stderr]).toEqual([2, '--scale cannot be "big".\n']);
});

describe.skipIf(reason !== undefined)(`the bench${reason === undefined ? '' : ` (skipped: ${reason})`}`, () => {
  test('measures every part, finds the keys of every check and writes figures and page', { timeout: 600_000 }, () => {
    const args = [
      '--scale',
      '0.001',
      '--rounds',
      '1',
      '--rules',
      '5',
      '--starts',
      '1',
      '--output',
      folder,
      '--server',
      serverUrl ?? '',
    ];
    const { status, stdout, stderr } = bench(...args);
    expect(stderr.split('\n').filter((line) => line.startsWith('WRONG'))).toEqual([]);
    expect([status, stdout.includes('counts and keys of 40 of 40 checks exactly right in every round')]).toEqual([
      0,
      true,
    ]);
    const figures = JSON.parse(readFileSync(join(folder, 'bench-0.001.json'), 'utf8')) as Figures;
    const statements = new Map(figures.parts.map(({ id, source }) => [id, source.statements]));
    expect(statements.get('keys-separate')).toBe(40);
    expect(statements.get('rows-combined')).toBe(1);
    const audit = figures.parts.find(({ id }) => id === 'erp-audit');
    expect(audit?.median.storeCpu).toBeGreaterThan(0);
    expect(audit?.median.serverCpu).toBeGreaterThan(audit?.median.storeCpu ?? 0);
    expect(audit?.store.statements).toBeGreaterThan(40);
    expect(ratiosOf(figures.parts)[0]?.wall).toBe(figures.ratios[0]?.wall);
    const page = readFileSync(join(folder, 'bench-0.001.html'), 'utf8');
    expect(page.match(/<svg/g)).toHaveLength(8);
    expect(page).not.toMatch(/https?:/);
  });
});
