import { type ChildProcess, execFile, fork } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Verdict } from '../../packages/store/fixtures/live-verdict.ts';
import type { Lived, Wanted } from './live-copies-process.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUGS = join(ROOT, 'test/gates/store-bugs');
const postgresUrl = inject('postgresUrl');
const SEEDS = [7, 8, 9];
const HISTORIES = 40;

/**
 * The proof that the laws can fail: each patch plants one bug in a copy of the store, and the same small share of random
 * histories must find it, by the reference model or by the statements over the event log.
 */
describe.skipIf(postgresUrl === undefined)('seeded bugs in the store', () => {
  let folder: string;
  let lives: ChildProcess;
  let wanted = 0;
  const caughtBy: Record<string, string> = {};
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'erp-audit-store-bugs-'));
    mkdirSync(join(folder, 'packages'));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    lives = fork(fileURLToPath(new URL('live-copies-process.ts', import.meta.url)), {
      cwd: ROOT,
      execArgv: ['--import', 'tsx', '-C', '@erp-audit/source'],
    });
    lives.setMaxListeners(0);
  });
  afterAll(() => {
    lives.kill();
    rmSync(folder, { recursive: true, force: true });
    process.stdout.write(`${JSON.stringify(caughtBy)}\n`);
  });

  async function copyWith(patch: string | undefined): Promise<string> {
    const copy = join(folder, 'packages', patch ?? 'unpatched');
    for (const name of ['src', 'fixtures', 'package.json']) {
      cpSync(join(ROOT, 'packages/store', name), join(copy, name), { recursive: true });
    }
    symlinkSync(join(ROOT, 'packages/store/node_modules'), join(copy, 'node_modules'));
    if (patch !== undefined) await run('git', ['apply', '--recount', join(BUGS, patch)], { cwd: copy });
    return copy;
  }

  async function liveIn(copy: string, seed: number): Promise<Verdict> {
    const url = await freshDatabase(postgresUrl as string);
    wanted += 1;
    const order: Wanted = { number: wanted, copy, url, seed, histories: HISTORIES };
    const verdict = await new Promise<Verdict>((resolve, reject) => {
      const onExit = (code: number | null) => reject(new Error(`the process of the copies ended with ${code}`));
      lives.once('exit', onExit);
      const onMessage = (lived: Lived) => {
        if (lived.number !== order.number) return;
        lives.off('message', onMessage).off('exit', onExit);
        resolve(lived.verdict);
      };
      lives.on('message', onMessage);
      lives.send(order);
    });
    await execute(postgresUrl as string, `drop database "${new URL(url).pathname.slice(1)}" with (force)`);
    return verdict;
  }

  test.concurrent('the store as it is passes', { timeout: 300_000 }, async () => {
    const copy = await copyWith(undefined);
    for (const seed of SEEDS) expect(await liveIn(copy, seed)).toEqual({ model: null, laws: [] });
  });

  const patches = readdirSync(BUGS).filter((name) => name.endsWith('.patch'));
  test('there are at least twenty', () => {
    expect(patches.length).toBeGreaterThanOrEqual(20);
  });

  test.concurrent.each(patches)('%s is caught', { timeout: 300_000 }, async (patch) => {
    const copy = await copyWith(patch);
    let verdict: Verdict = { model: null, laws: [] };
    for (const seed of SEEDS) {
      verdict = await liveIn(copy, seed);
      if (verdict.model !== null || verdict.laws.length > 0) break;
    }
    const by = [...(verdict.model === null ? [] : ['model']), ...(verdict.laws.length === 0 ? [] : ['log'])];
    expect(by, 'nothing found it').not.toEqual([]);
    // A bug is a store that works and is wrong, not one that cannot ask its database.
    if (verdict.model !== null) expect(verdict.model).toMatch(/the laws say|do not add up/);
    caughtBy[patch] = by.join(' and ');
  });
});
