import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makePrivateFolder } from './private-folder.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'private-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

function leave(name: string, owner: string): string {
  const path = join(parent, name);
  mkdirSync(path);
  writeFileSync(join(path, 'owner.json'), owner);
  return path;
}

test('only its owner may enter the folder, and it goes with all it holds', async () => {
  const folder = await makePrivateFolder(parent);
  expect(statSync(folder.path).mode & 0o777).toBe(0o700);
  writeFileSync(join(folder.path, 'extracts.duckdb'), 'x');
  await folder.remove();
  expect(existsSync(folder.path)).toBe(false);
});

test('what a process that is gone left behind is removed, what belongs to a living one or to others stays', async () => {
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  const abandoned = leave('erp-audit-files-gone', JSON.stringify({ pid: gone, started: '1' }));
  const reused = leave('erp-audit-files-reused', JSON.stringify({ pid: process.pid, started: '1' }));
  const making = leave('erp-audit-files-making', '');
  const other = leave('something-else', JSON.stringify({ pid: gone, started: '1' }));
  const own = await makePrivateFolder(parent);
  const next = await makePrivateFolder(parent);
  expect([abandoned, making, other, own.path, next.path].map((path) => existsSync(path))).toEqual([
    false,
    true,
    true,
    true,
    true,
  ]);
  // A number of a process comes back; only where the machine tells when it began, that is seen.
  expect(existsSync(reused)).toBe(process.platform !== 'linux');
});
