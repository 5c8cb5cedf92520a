import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from 'erp-audit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { change, smallErp } from './small-erp.ts';

const folder = mkdtempSync(join(tmpdir(), 'erp-audit-duplicates-'));
beforeAll(() => smallErp(folder));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function cli(...args: readonly string[]) {
  let stdout = '';
  let stderr = '';
  const io = {
    stdout: (text: string) => {
      stdout += text;
    },
    stderr: (text: string) => {
      stderr += text;
    },
    ...{ isTerminal: false, columns: undefined, environment: { LANG: 'en_US.UTF-8' } },
    signal: new AbortController().signal,
  };
  const exit = await runCli([...args, '--config', join(folder, 'erp-audit.yaml')], io, '0.0.0');
  return { exit, stdout, stderr };
}

async function night(asOf: string) {
  const { stdout, stderr } = await cli('run', '--as-of', asOf, '--format', 'json');
  expect(stderr).toBe('');
  const { rules } = JSON.parse(stdout) as { readonly rules: readonly Record<string, unknown>[] };
  return rules.find(({ entity }) => entity === 'customer');
}

interface Group {
  readonly id: string;
  readonly members: readonly { readonly key: string; readonly values: Record<string, unknown>; readonly uses: object }[];
}

async function groups(): Promise<readonly Group[]> {
  const { stdout } = await cli('duplicates', 'review', '--format', 'json');
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Group);
}

const keysOf = (all: readonly Group[]) => all.map(({ members }) => members.map(({ key }) => key).join(' ')).toSorted();

describe('two nights with duplicates', () => {
  test('find them, keep what people said, and tell why a finding ended', async () => {
    const first = await night('2026-06-01');
    console.log(first, (await cli('duplicates', 'review')).stdout);
    expect(first).toMatchObject({ state: 'checked', inScope: 39, findings: 2, baseline: 2 });
    expect(keysOf(await groups())).toEqual(['A1 A2 A3', 'B1 B2']);
  });
});
