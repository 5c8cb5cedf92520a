import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUGS = join(ROOT, 'test/gates/store-bugs');
const postgresUrl = inject('postgresUrl');
const SEEDS = [7, 8, 9];
const HISTORIES = 60;

interface Verdict {
  readonly model: string | null;
  readonly laws: readonly string[];
}

/**
 * The proof that the laws can fail: each patch plants one bug in a copy of the store, and the same small share of random
 * histories must find it, by the reference model or by the statements over the event log.
 */
describe.skipIf(postgresUrl === undefined)('seeded bugs in the store', () => {
  let folder: string;
  let copies = 0;
  const caughtBy: Record<string, string> = {};
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'erp-audit-store-bugs-'));
    mkdirSync(join(folder, 'packages'));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    process.stdout.write(`${JSON.stringify(caughtBy)}\n`);
  });

  async function copyWith(patch: string | undefined): Promise<string> {
    copies += 1;
    const copy = join(folder, 'packages', `store${copies}`);
    for (const name of ['src', 'fixtures', 'package.json']) {
      cpSync(join(ROOT, 'packages/store', name), join(copy, name), { recursive: true });
    }
    symlinkSync(join(ROOT, 'packages/store/node_modules'), join(copy, 'node_modules'));
    if (patch !== undefined) await run('git', ['apply', '--recount', join(BUGS, patch)], { cwd: copy });
    return copy;
  }

  async function liveIn(copy: string, seed: number): Promise<Verdict> {
    const url = await freshDatabase(postgresUrl as string);
    const script = join(copy, 'fixtures/live-process.ts');
    const flags = ['--import', 'tsx', '-C', '@erp-audit/source', script];
    const { stdout } = await run(process.execPath, [...flags, url, String(seed), String(HISTORIES)], {
      cwd: ROOT,
      maxBuffer: 2 ** 26,
    });
    await execute(postgresUrl as string, `drop database "${new URL(url).pathname.slice(1)}"`);
    return JSON.parse(stdout) as Verdict;
  }

  test('the store as it is passes', { timeout: 180_000 }, async () => {
    const copy = await copyWith(undefined);
    for (const seed of SEEDS) expect(await liveIn(copy, seed)).toEqual({ model: null, laws: [] });
  });

  const patches = readdirSync(BUGS).filter((name) => name.endsWith('.patch'));
  test('there are at least twenty', () => {
    expect(patches.length).toBeGreaterThanOrEqual(20);
  });

  test.each(patches)('%s is caught', { timeout: 180_000 }, async (patch) => {
    const copy = await copyWith(patch);
    let verdict: Verdict = { model: null, laws: [] };
    for (const seed of SEEDS) {
      verdict = await liveIn(copy, seed);
      if (verdict.model !== null || verdict.laws.length > 0) break;
    }
    const by = [...(verdict.model === null ? [] : ['model']), ...(verdict.laws.length === 0 ? [] : ['log'])];
    expect(by, 'nothing found it').not.toEqual([]);
    // A bug is a store that works and is wrong, not one that cannot ask its database.
    expect(verdict.model ?? 'the laws say').toContain('the laws say');
    caughtBy[patch] = by.join(' and ');
  });
});
