import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder } from './folder-lock.ts';
import { processStart } from './process-start.ts';

let directory: string;
let file: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'erp-audit-lock-'));
  file = join(directory, 'lock');
});
afterEach(() => rmSync(directory, { recursive: true }));

function writeLock(changes: object): void {
  const mine = lockFolder(file);
  const holder = JSON.parse(readFileSync(file, 'utf8'));
  mine.release();
  writeFileSync(file, JSON.stringify({ ...holder, token: 'other', ...changes }));
}

test('one holder at a time, and release gives it back', () => {
  const first = lockFolder(file);
  expect(() => lockFolder(file)).toThrow(`held by process ${process.pid}`);
  first.release();
  lockFolder(file).release();
  expect(existsSync(file)).toBe(false);
});

test('a living process is told by its start, not by its number alone', () => {
  writeLock({ start: 'another boot 1' });
  const lock = lockFolder(file);
  expect(lock.isHeld()).toBe(true);
});

test('a dead process does not hold', () => {
  writeLock({ pid: 2 ** 22 + 1 });
  expect(lockFolder(file).isHeld()).toBe(true);
});

test('a lock of another host is never taken over', () => {
  writeLock({ host: 'another-host', pid: 2 ** 22 + 1 });
  expect(() => lockFolder(file)).toThrow('another-host');
});

test('an unfinished lock file is respected while it may still be written, and taken over later', () => {
  writeFileSync(file, '{"pid":');
  expect(() => lockFolder(file)).toThrow('is being written');
  utimesSync(file, new Date(0), new Date(0));
  expect(lockFolder(file).isHeld()).toBe(true);
});

test('a holder whose file was replaced knows it and does not remove the other', () => {
  const lock = lockFolder(file);
  writeFileSync(file, '{"token":"other"}');
  expect(lock.isHeld()).toBe(false);
  lock.release();
  expect(existsSync(file)).toBe(true);
});

test('the start of a process is stable and unknown for a dead one', () => {
  expect(processStart(process.pid)).toBe(processStart(process.pid));
  expect(processStart(2 ** 22 + 1)).toBeUndefined();
});
