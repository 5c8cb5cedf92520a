import { silentLog } from '@erp-audit/core';
import { type EmbeddedDatabase, openEmbedded } from '@erp-audit/pglite';
import type { TableName } from './rows.ts';
import { keysSql, SCHEMA, tablesSql } from './schema.ts';
import type { AnyRow, Changes } from './world.ts';

/** Text of COPY at which a part is sent: memory stays bounded whatever the scale. */
const PART_CHARACTERS = 4_000_000;
const encoder = new TextEncoder();
const SPECIAL = /[\\\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** Makes the tables and loads all rows. */
export async function createErp(directory: string, { upserts }: Changes): Promise<void> {
  await inDatabase(directory, async (database) => {
    await database.execSql(`begin; ${tablesSql()}`);
    for (const [table, rows] of upserts) await copyRows(database, table, rows);
    await database.execSql(`${keysSql()} commit; checkpoint;`);
  });
}

/** Writes what changed, in one transaction. */
export async function updateErp(directory: string, { upserts, deletes }: Changes): Promise<void> {
  const statements = [
    ...[...deletes].map(([table, rows]) => deleteSql(table, rows)),
    ...[...upserts].map(([table, rows]) => upsertSql(table, rows)),
  ];
  await inDatabase(directory, (database) => database.execSql(['begin', ...statements, 'commit'].join(';\n')));
}

async function inDatabase(directory: string, work: (database: EmbeddedDatabase) => Promise<void>): Promise<void> {
  const database = await openEmbedded({ directory }, silentLog);
  try {
    await work(database);
  } finally {
    await database.close();
  }
}

async function copyRows(database: EmbeddedDatabase, table: TableName, rows: readonly AnyRow[]): Promise<void> {
  const columns = Object.keys(SCHEMA[table].columns) as (keyof AnyRow)[];
  const statement = `copy ${table} (${columns.join(', ')}) from '/dev/blob'`;
  let part = '';
  for (const row of rows) {
    part += `${columns.map((column) => copyText(row[column])).join('\t')}\n`;
    if (part.length < PART_CHARACTERS) continue;
    await database.copyFrom(statement, new Uint8Array(encoder.encode(part)));
    part = '';
  }
  if (part !== '') await database.copyFrom(statement, new Uint8Array(encoder.encode(part)));
}

function copyText(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '\\N';
  return typeof value === 'number' ? String(value) : value.replaceAll(SPECIAL, (special) => ESCAPES[special] ?? '');
}

function rowsLiteral(table: TableName, rows: readonly AnyRow[]): string {
  return `json_populate_recordset(null::${table}, '${JSON.stringify(rows).replaceAll("'", "''")}')`;
}

function upsertSql(table: TableName, rows: readonly AnyRow[]): string {
  const { key, columns } = SCHEMA[table];
  const names = Object.keys(columns);
  const updates = names
    .filter((name) => !(key as readonly string[]).includes(name))
    .map((name) => `${name} = excluded.${name}`);
  const conflict = updates.length === 0 ? 'do nothing' : `do update set ${updates.join(', ')}`;
  return `insert into ${table} (${names.join(', ')}) select ${names.join(', ')} from ${rowsLiteral(table, rows)} on conflict (${key.join(', ')}) ${conflict}`;
}

function deleteSql(table: TableName, rows: readonly AnyRow[]): string {
  const { key } = SCHEMA[table];
  const same = key.map((column) => `t.${column} = gone.${column}`).join(' and ');
  return `delete from ${table} t using ${rowsLiteral(table, rows)} gone where ${same}`;
}
