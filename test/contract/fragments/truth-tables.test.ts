import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connector as files } from '@erp-audit/connector-files';
import { connector as mysql } from '@erp-audit/connector-mysql';
import { connector } from '@erp-audit/connector-postgres';
import { freshDatabase, freshMariadb, openOptions, testFragments } from '@erp-audit/testkit';
import { afterAll, describe, inject } from 'vitest';

const url = inject('postgresUrl');

describe.skipIf(url === undefined)('on PostgreSQL', () => {
  testFragments(async () => connector.open('postgres', await freshDatabase(url as string), openOptions()));
});

describe('on an embedded database', () => {
  testFragments(() => connector.open('pglite', { memory: true }, openOptions()));
});

const mariadb = inject('mariadbUrl');

describe.skipIf(mariadb === undefined)('on MariaDB', () => {
  testFragments(async () => mysql.open('mariadb', await freshMariadb(mariadb as string), openOptions()));
});

describe('on extracts in DuckDB', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'erp-audit-fragments-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  testFragments(() => files.open('files', { directory }, openOptions()));
});
