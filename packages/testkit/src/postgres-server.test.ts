import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import pg from 'pg';
import { describe, expect, inject, test } from 'vitest';
import { dumpsUnavailable, execute, freshDatabase, freshFromDump, loadDump, startPostgres } from './postgres-server.ts';

const url = inject('postgresUrl');

async function query(at: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: at });
  await client.connect();
  try {
    return (await client.query({ text, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

describe.skipIf(url === undefined)('the server of the test run', () => {
  test('two fresh databases do not see each other', async () => {
    const one = await freshDatabase(url as string);
    const two = await freshDatabase(url as string);
    await execute(one, 'create table only_in_one (id int)');
    expect(await query(two, "select to_regclass('only_in_one')::text")).toEqual([[null]]);
  });

  test('a fresh database from a template holds its rows', async () => {
    const template = await freshDatabase(url as string);
    await execute(template, 'create table t (id int); insert into t values (7)');
    const copy = await freshDatabase(url as string, { template: new URL(template).pathname.slice(1) });
    expect(await query(copy, 'select id from t')).toEqual([[7]]);
  });

  test.skipIf(dumpsUnavailable() !== undefined)('a gzipped dump with COPY loads, a broken one is refused', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'erp-audit-dump-'));
    const good = join(directory, 'good.sql.gz');
    const bad = join(directory, 'bad.sql');
    writeFileSync(good, gzipSync('create table t (id int, name text);\ncopy t from stdin;\n1\t东\n\\.\n'));
    writeFileSync(bad, 'select 1;\nselect no_such_column;\n');
    const database = await freshDatabase(url as string);
    await loadDump(database, good);
    expect(await query(database, 'select id, name from t')).toEqual([[1, '东']]);
    await expect(loadDump(database, bad)).rejects.toThrow('no_such_column');
    rmSync(directory, { recursive: true });
  });

  test.skipIf(dumpsUnavailable() !== undefined)('a dump that many ask for at once is loaded once', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'erp-audit-dump-'));
    const file = join(directory, 'slow.sql');
    writeFileSync(file, 'select pg_sleep(0.2);\ncreate table t as select clock_timestamp()::text as loaded_at;\n');
    const copies = await Promise.all([1, 2, 3].map(() => freshFromDump(url as string, file)));
    expect(new Set(copies).size).toBe(3);
    const loads = await Promise.all(copies.map((copy) => query(copy, 'select loaded_at from t')));
    expect(new Set(loads.flat(2)).size).toBe(1);
    await execute(copies[0] as string, 'drop table t');
    rmSync(directory, { recursive: true });
    expect(await query(await freshFromDump(url as string, file), 'select loaded_at from t')).toEqual(loads[0]);
  });

  test('a second server starts beside it and is gone after stop', async () => {
    const server = await startPostgres();
    const created = await server?.createDatabase('审计');
    expect(await query(created as string, 'select current_database()')).toEqual([['审计']]);
    await server?.stop();
    await expect(query(created as string, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });
});
