import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { MatchRecord } from '@erp-audit/core';
import { afterAll, expect, test } from 'vitest';
import { lazyMatcher } from '../matching/lazy-matcher.ts';
import { forgetMatchedRecords } from './forget-matched-records.ts';

const folder = mkdtempSync(join(tmpdir(), 'erp-audit-matched-'));
afterAll(() => rmSync(folder, { recursive: true }));
const directory = join(folder, 'erp', 'DUP-002-customer', 'matcher');

const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨'];

/** One person twice, among others. */
async function* people(): AsyncGenerator<readonly MatchRecord[]> {
  const twice = { name: '欧阳若曦', phone: '+86 138 0013 8000', email: 'ruoxi@example.com', city: '杭州' };
  yield ['a', 'b'].map((id) => ({ id, values: twice }));
  yield SURNAMES.map((surname, nth) => ({
    id: surname,
    values: { name: `${surname}建国`, phone: `+86 139 ${20_000_000 + nth * 7919}`, city: '苏州' },
  }));
}

/** A night; ids of the groups it found. */
async function search(): Promise<readonly string[]> {
  const options = { subject: 'party', verdicts: [], memoryMegabytes: 256, directory } as const;
  const matching = await lazyMatcher({}).match(people(), options);
  const ids: string[] = [];
  for await (const groups of matching.groups()) ids.push(...groups.map(({ id }) => id));
  await matching.close();
  return ids;
}

test('what a search keeps of people goes, is counted before, and is for its owner only while it is there', async () => {
  const groups = await search();
  const files = ['night.bin', 'keys.bin', 'explained.bin', 'records.jsonl'].map((name) => join(directory, name));
  expect(groups).toHaveLength(1);
  if (process.platform !== 'win32') {
    for (const file of files) expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(directory).mode & 0o777).toBe(0o700);
  }
  expect(await forgetMatchedRecords(folder, true)).toBe(files.length);
  expect(files.every((file) => existsSync(file))).toBe(true);
  expect(await forgetMatchedRecords(folder, false)).toBe(files.length);
  expect(files.some((file) => existsSync(file))).toBe(false);
  expect(await search()).toEqual(groups);
});

test('what a killed search left goes too', async () => {
  const left = join(folder, 'another', 'killed', 'records.jsonl');
  mkdirSync(dirname(left), { recursive: true });
  writeFileSync(left, '{}');
  expect(await forgetMatchedRecords(join(folder, 'another'), false)).toBe(1);
  expect(existsSync(left)).toBe(false);
});

test('a project that never searched has nothing to forget', async () => {
  expect(await forgetMatchedRecords(join(folder, 'nowhere'), false)).toBe(0);
});
