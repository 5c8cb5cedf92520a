import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unpackEmptyDatabase } from './empty-database.ts';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'erp-audit-empty-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test('an empty database is unpacked where only its owner may enter, with the folders in which nothing is yet', async () => {
  const folder = join(directory, 'made');
  expect(await unpackEmptyDatabase(folder)).toBe(true);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(existsSync(join(folder, 'PG_VERSION'))).toBe(true);
  for (const name of ['pg_notify', 'pg_replslot', 'pg_tblspc']) expect(existsSync(join(folder, name))).toBe(true);
});

test('where none is kept, nothing is made', async () => {
  const folder = join(directory, 'absent');
  expect(await unpackEmptyDatabase(folder, join(directory, 'no.tgz'))).toBe(false);
  expect(existsSync(folder)).toBe(false);
});
