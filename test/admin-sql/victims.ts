import { chmodSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connector as files } from '@erp-audit/connector-files';
import { connector as mysql } from '@erp-audit/connector-mysql';
import { connector as postgres } from '@erp-audit/connector-postgres';
import { raw, type Source, silentLog } from '@erp-audit/core';
import { openEmbedded } from '@erp-audit/pglite';
import { execute, freshDatabase, freshMariadb, openOptions } from '@erp-audit/testkit';
import { createConnection } from 'mysql2/promise';
import pg from 'pg';

/** A database with something to lose, open as its owner would open it. */
export interface Victim {
  readonly source: Source;
  /** Everything an attack could change: rows, sequences, objects, accounts, settings, files. */
  digest(): Promise<string>;
  close(): Promise<void>;
}

/** An empty folder into which a server may write. */
export function lootFolder(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'erp-audit-loot-'));
  chmodSync(directory, 0o777);
  return directory;
}

const POSTGRES_OBJECTS = `
  create table victim (id int primary key, name text);
  insert into victim values (1, 'one'), (2, 'two'), (3, 'three');
  create sequence victim_seq;
  create materialized view victim_view as select id from victim;
  create type victim_type as enum ('x', 'y');
  create function tamper() returns int language plpgsql volatile as $$ begin insert into victim values (99, 'x'); return 1; end $$;
  create function tamper_two(a int, b int) returns int language plpgsql volatile as $$ begin return tamper(); end $$;
  create operator !!! (leftarg = int, rightarg = int, function = tamper_two);
  create procedure tamper_all() language plpgsql as $$ begin delete from victim; end $$`;

const POSTGRES_STATE = `
  select 'row ' || v as line from victim v
  union all select 'sequence ' || s.last_value || s.is_called from victim_seq s
  union all select concat('relation ', c.relname, c.relkind, c.relacl, c.relnatts) from pg_class c
    where c.relnamespace = 'public'::regnamespace or pg_is_other_temp_schema(c.relnamespace)
  union all select 'function ' || p.proname from pg_proc p where p.pronamespace = 'public'::regnamespace
  union all select 'comment ' || d.description from pg_description d where d.objoid = 'victim'::regclass
  union all select 'large object ' || l.oid from pg_largeobject_metadata l
  union all select 'account ' || r.rolname from pg_roles r where r.rolname = 'intruder'
  union all select 'slot ' || s.slot_name from pg_replication_slots s where s.slot_name = 'loot'
  union all select 'setting ' || s.setting from pg_settings s where s.name = 'fsync'
  order by line`;

export async function postgresVictim(server: string, loot: string): Promise<Victim> {
  const url = await freshDatabase(server);
  await execute(url, POSTGRES_OBJECTS);
  const source = await postgres.open('postgres', url, openOptions());
  const owner = new pg.Client(url);
  await owner.connect();
  return {
    source,
    digest: async () => JSON.stringify([(await owner.query(POSTGRES_STATE)).rows, readdirSync(loot)]),
    close: async () => {
      await source.close();
      await owner.end();
    },
  };
}

/** The embedded database is one session: what is there is asked through the same source. */
export async function pgliteVictim(loot: string): Promise<Victim> {
  const directory = mkdtempSync(path.join(tmpdir(), 'erp-audit-victim-'));
  const embedded = await openEmbedded({ directory }, silentLog);
  await embedded.execSql(POSTGRES_OBJECTS);
  await embedded.close();
  const source = await postgres.open('pglite', { directory }, openOptions());
  return {
    source,
    digest: async () =>
      JSON.stringify([await source.rows(raw(POSTGRES_STATE), { label: 'digest' }), readdirSync(loot)]),
    close: () => source.close(),
  };
}

const MARIADB_OBJECTS = [
  'create table victim (id int primary key, name varchar(20))',
  "insert into victim values (1, 'one'), (2, 'two'), (3, 'three')",
  'create sequence victim_seq',
  "create function tamper() returns int modifies sql data begin insert into victim values (99, 'x'); return 1; end",
  'create procedure tamper_all() delete from victim',
];

const MARIADB_STATE = [
  'checksum table victim',
  'select * from victim_seq',
  'show full tables',
  'select routine_name from information_schema.routines where routine_schema = database() order by 1',
  "select user from mysql.global_priv where user = 'intruder'",
  'select @@global.max_connections, @@global.read_only',
  'show grants for current_user()',
];

export async function mariadbVictim(server: string, loot: string): Promise<Victim> {
  const url = await freshMariadb(server);
  const owner = await createConnection({ uri: url, charset: 'utf8mb4' });
  for (const statement of MARIADB_OBJECTS) await owner.query(statement);
  const source = await mysql.open('mysql', url, openOptions());
  return {
    source,
    digest: async () => {
      const results: unknown[] = [];
      for (const statement of MARIADB_STATE) results.push((await owner.query(statement))[0]);
      return JSON.stringify([results, readdirSync(loot)]);
    },
    close: async () => {
      await source.close();
      await owner.end();
    },
  };
}

export async function filesVictim(loot: string): Promise<Victim> {
  const directory = mkdtempSync(path.join(tmpdir(), 'erp-audit-victim-'));
  const file = path.join(directory, 'victim.csv');
  writeFileSync(file, 'id,name\n1,one\n2,two\n3,three\n');
  const source = await files.open('files', { directory }, openOptions());
  return {
    source,
    digest: async () => {
      const rows = await source.rows(raw('select * from victim order by id'), { label: 'digest' });
      return JSON.stringify([rows, readFileSync(file, 'utf8'), readdirSync(directory), readdirSync(loot)]);
    },
    close: () => source.close(),
  };
}
