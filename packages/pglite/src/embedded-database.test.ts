import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { silentLog } from '@erp-audit/core';
import knexPackage, { type Knex } from 'knex';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { EMBEDDED_VERSION } from './database-folder.ts';
import { type EmbeddedDatabase, openEmbedded } from './embedded-database.ts';

const knex = knexPackage.default;
const children: ChildProcess[] = [];
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'erp-audit-pglite-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Starts the writing child and waits until it has acknowledged `commits` rows; gives the number it last printed. */
async function startWriter(directory: string, commits: number) {
  const script = fileURLToPath(new URL('../fixtures/write-forever.ts', import.meta.url));
  const flags = ['--import', 'tsx', '-C', '@erp-audit/source'];
  const child = spawn(process.execPath, [...flags, script, directory], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const lines = createInterface({ input: child.stdout });
  let last = 0;
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the writer ended with ${code}`)));
    let seen = 0;
    lines.on('line', (line) => {
      last = Number(line);
      seen += 1;
      if (seen === commits) resolve();
    });
  });
  return { child, last: () => last };
}

describe('an embedded database in memory', () => {
  let embedded: EmbeddedDatabase;
  let database: Knex;
  beforeAll(async () => {
    embedded = await openEmbedded({ memory: true }, silentLog);
    database = knex(embedded.knexConfig());
  });
  afterAll(async () => {
    await database.destroy();
    await embedded.close();
  });

  test('has the PostgreSQL version the folder check expects', async () => {
    const { rows } = await database.raw('show server_version');
    expect(rows[0].server_version.split('.')[0]).toBe(EMBEDDED_VERSION);
  });

  test('gives errors with code, constraint and position', async () => {
    await embedded.execSql('create table parts (id int primary key); insert into parts values (1)');
    await expect(database('parts').insert({ id: 1 })).rejects.toMatchObject({
      code: '23505',
      constraint: 'parts_pkey',
    });
    await expect(database.raw('select frm')).rejects.toMatchObject({ code: '42703', position: '8' });
    await expect(embedded.execSql('select 1; selec')).rejects.toMatchObject({ code: '42601' });
  });

  test('passes over nothing that comes right behind a statement that failed', async () => {
    const failing = () => database.raw('select frm').options({ queryMode: 'extended' });
    await expect(failing()).rejects.toMatchObject({ code: '42703' });
    await expect(embedded.execSql('select 1; selec')).rejects.toMatchObject({ code: '42601' });
    await embedded.execSql('create table copied (id int)');
    await expect(failing()).rejects.toMatchObject({ code: '42703' });
    await embedded.copyFrom(`copy copied from '/dev/blob'`, Uint8Array.from(new TextEncoder().encode('1\n2\n')));
    expect(await database('copied')).toHaveLength(2);
  });

  test('rolls a failed transaction back', async () => {
    await embedded.execSql('create table ledger (id int primary key)');
    const failing = database.transaction(async (transaction) => {
      await transaction('ledger').insert({ id: 1 });
      await transaction('ledger').insert({ id: 1 });
    });
    await expect(failing).rejects.toMatchObject({ code: '23505' });
    expect(await database('ledger')).toEqual([]);
  });

  test('leaves the event loop free while a query runs', async () => {
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 5);
    await database.raw('select count(*) from generate_series(1, 3000000)');
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(5);
  });
});

test('a terminated database in memory says so instead of coming back empty', async () => {
  const embedded = await openEmbedded({ memory: true }, silentLog);
  await embedded.execSql('create table t ()');
  await embedded.terminate();
  await expect(embedded.execSql('select 1')).rejects.toMatchObject({ code: 'STORE_FAILED' });
});

describe('an embedded database in a folder', () => {
  let directory: string;
  let embedded: EmbeddedDatabase;
  let database: Knex;
  beforeEach(async () => {
    directory = join(mkdtempSync(join(root, 'store-')), '数据 store', 'nested');
    embedded = await openEmbedded({ directory }, silentLog);
    database = knex(embedded.knexConfig());
    await database.schema.createTable('kept', (table) => table.integer('id').primary());
  });
  afterEach(async () => {
    await database.destroy();
    await embedded.close();
  });

  test('runs with every setting that durability needs', async () => {
    const names = ['fsync', 'full_page_writes', 'synchronous_commit', 'wal_sync_method'];
    const { rows } = await database.raw('select setting from pg_settings where name = any(?) order by name', [names]);
    expect(rows.map((row: { setting: string }) => row.setting)).toEqual(['on', 'on', 'on', 'fsync']);
  });

  test('stops a running query at once and goes on with all committed rows', async () => {
    await database('kept').insert([{ id: 1 }, { id: 2 }]);
    const started = once(database, 'query');
    const endless = database.raw('select count(*) from generate_series(1, 100000) a, generate_series(1, 100000) b');
    const outcome = expect(endless).rejects.toMatchObject({ code: '57P01' });
    await started;
    await embedded.terminate();
    await outcome;
    expect(await database('kept').count({ n: '*' })).toEqual([{ n: '2' }]);
  });

  test('rolls an open transaction back when it is stopped', async () => {
    const transaction = await database.transaction();
    await transaction('kept').insert({ id: 9 });
    await embedded.terminate();
    await expect(transaction('kept')).rejects.toThrow();
    await transaction.rollback().catch(() => {});
    expect(await database('kept')).toEqual([]);
  });

  test('is refused to a second opener, who learns the process', async () => {
    const second = openEmbedded({ directory }, silentLog);
    await expect(second).rejects.toMatchObject({ code: 'STORE_LOCKED', details: { pid: String(process.pid) } });
  });

  test('opens again after it was closed, with nothing left beside its data', async () => {
    await database('kept').insert({ id: 5 });
    await database.destroy();
    await embedded.close();
    expect(readdirSync(directory)).toEqual(['data']);
    embedded = await openEmbedded({ directory }, silentLog);
    database = knex(embedded.knexConfig());
    expect(await database('kept')).toEqual([{ id: 5 }]);
  });

  test('keeps its log small without ever being closed', async () => {
    await embedded.execSql('create table bulk (t text)');
    for (let round = 0; round < 6; round += 1) {
      await embedded.execSql("insert into bulk select repeat('x', 900) from generate_series(1, 40000)");
    }
    const { rows } = await database.raw('select sum(size)::bigint / 1048576 as mb from pg_ls_waldir()');
    expect(Number(rows[0].mb)).toBeLessThan(240);
  });
});

describe('folders', () => {
  test('a killed process leaves a lock that the next one takes over, and loses no acknowledged row', async () => {
    const directory = join(root, 'killed');
    for (const commits of [40, 15]) {
      const writer = await startWriter(directory, commits);
      await expect(openEmbedded({ directory }, silentLog)).rejects.toMatchObject({
        code: 'STORE_LOCKED',
        details: { pid: String(writer.child.pid) },
      });
      writer.child.kill('SIGKILL');
      await once(writer.child, 'exit');
      expect(existsSync(join(directory, 'erp-audit.lock'))).toBe(true);
      const embedded = await openEmbedded({ directory }, silentLog);
      const database = knex(embedded.knexConfig());
      const { rows } = await database.raw('select count(*)::int as n, max(id)::int as last from kept');
      await database.destroy();
      await embedded.close();
      expect(rows[0].last).toBeGreaterThanOrEqual(writer.last());
      expect(rows[0].n).toBe(rows[0].last);
    }
  });

  test('an interrupted creation is begun again', async () => {
    const directory = join(root, 'half');
    mkdirSync(join(directory, 'creating'), { recursive: true });
    writeFileSync(join(directory, 'creating', 'PG_VERSION'), '18');
    const embedded = await openEmbedded({ directory }, silentLog);
    await embedded.execSql('select 1');
    await embedded.close();
  });

  test.each([
    ['a folder with other files', 'STORE_UNREACHABLE', (at: string) => writeFileSync(join(at, 'letter.docx'), '')],
    ['another PostgreSQL version', 'STORE_VERSION', (at: string) => writeFileSync(join(at, 'PG_VERSION'), '15\n')],
    ['a data folder without its files', 'STORE_FAILED', (at: string) => mkdirSync(join(at, 'data'))],
    ['damaged files', 'STORE_FAILED', (at: string) => writeFileSync(join(at, 'PG_VERSION'), '18\n')],
  ])('%s is refused with %s', async (_name, code, make) => {
    const directory = mkdtempSync(join(root, 'bad-'));
    make(directory);
    await expect(openEmbedded({ directory }, silentLog)).rejects.toMatchObject({ code, name: 'AuditError' });
    expect(existsSync(join(directory, 'erp-audit.lock'))).toBe(false);
  });

  test('a missing folder is not made where only reading is wanted', async () => {
    const directory = join(root, 'absent');
    const opening = openEmbedded({ directory, create: false }, silentLog);
    await expect(opening).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    expect(existsSync(directory)).toBe(false);
  });

  test('a file in the place of the folder is refused', async () => {
    const file = join(root, 'file');
    writeFileSync(file, '');
    await expect(openEmbedded({ directory: file }, silentLog)).rejects.toMatchObject({ code: 'STORE_FAILED' });
  });
});
