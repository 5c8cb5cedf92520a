import { readFileSync } from 'node:fs';
import { DIALECTS, type DialectId } from '@erp-audit/core';
import { parse, stringify } from 'yaml';
import { COLUMN_RENAMES, quotedName, TABLE_RENAMES } from './hostile-names.ts';
import { STORAGE_ZONE, ZONED } from './hostile-tables.ts';

/** What makes a comparison exact where the columns have rules of their own, and different ones. */
const EXACTLY: Readonly<Record<DialectId, (expression: string) => string>> = {
  postgres: (expression) => `rtrim(${expression}) collate "C"`,
  mysql: (expression) => `convert(rtrim(${expression}) using utf8mb4) collate utf8mb4_bin`,
  mssql: (expression) => `rtrim(${expression}) collate Latin1_General_100_BIN2`,
  oracle: (expression) => `rtrim(${expression})`,
  duckdb: (expression) => `rtrim(${expression})`,
};

/** Columns that are instants come from MySQL in UTC, not in the zone in which the others were stored. */
const INSTANT: Readonly<Partial<Record<DialectId, (expression: string) => string>>> = {
  mysql: (expression) => `convert_tz(${expression}, '+00:00', '${STORAGE_ZONE}')`,
};

type Json = string | readonly Json[] | { readonly [key: string]: Json };

/** The shipped profile of the demo ERP, rewritten for tables of {@link hostileTables}; YAML. */
export function hostileProfile(shipped: string): string {
  const profile = parse(readFileSync(shipped, 'utf8')) as Record<string, Json>;
  const entities = profile['entities'] as Record<string, Record<string, Json>>;
  const rewritten = Object.entries(entities).map(([name, entity]) => [name, rewriteEntity(entity)]);
  return stringify({
    ...profile,
    profile: 'hostile',
    storageTimezone: STORAGE_ZONE,
    entities: Object.fromEntries(rewritten),
  });
}

/** Everything in an entity that is SQL. */
function rewriteEntity(entity: Record<string, Json>): Record<string, Json> {
  const aliases = zonedAliases(textOf(entity['from'], 'postgres'));
  const one = (json: Json | undefined) => rewriteText(json, aliases);
  const { with: queries, from, where, company, key, label, url, status, fields } = entity;
  const named = Object.entries((queries ?? {}) as Record<string, { columns: Json; sql: Json }>);
  const given = Object.entries({ from, where, company, url }).filter(([, json]) => json !== undefined);
  return {
    ...Object.fromEntries(given.map(([name, json]) => [name, one(json)])),
    ...(queries === undefined
      ? {}
      : { with: Object.fromEntries(named.map(([name, query]) => [name, { ...query, sql: one(query.sql) }])) }),
    key: (key as Json[]).map((part) => one(part)),
    ...(label === undefined ? {} : { label: rewriteField(label, one) }),
    ...(status === undefined
      ? {}
      : { status: { ...(status as object), of: one((status as { of: Json }).of) } as Json }),
    fields: Object.fromEntries(
      Object.entries((fields ?? {}) as Record<string, Json>).map(([name, field]) => [name, rewriteField(field, one)]),
    ),
  };
}

function rewriteField(field: Json, rewrite: (json: Json) => Json): Json {
  return typeof field === 'object' && 'sql' in field ? { ...field, sql: rewrite(field.sql as Json) } : rewrite(field);
}

function textOf(json: Json | undefined, dialect: DialectId): string {
  return typeof json === 'string' ? json : String((json as Record<string, Json> | undefined)?.[dialect] ?? '');
}

function rewriteText(json: Json | undefined, aliases: ReadonlySet<string>): Json {
  const texts = DIALECTS.map((dialect) => [dialect, rewriteSql(textOf(json, dialect), dialect, aliases)]);
  return Object.fromEntries(texts) as Json;
}

/** Aliases of tables that have a column of an instant. */
function zonedAliases(from: string): ReadonlySet<string> {
  return new Set(
    [...from.matchAll(/\b([a-z_]+) ([a-z])\b/g)].flatMap(([, table, alias]) =>
      table === ZONED.table && alias !== undefined ? [alias] : [],
    ),
  );
}

function rewriteSql(text: string, dialect: DialectId, aliases: ReadonlySet<string>): string {
  return text
    .replaceAll(/\bon ([a-z]+\.[a-z_]+) = ([a-z]+\.[a-z_]+)/g, (_, one: string, other: string) => {
      return `on ${EXACTLY[dialect](one)} = ${EXACTLY[dialect](other)}`;
    })
    .replaceAll(/\b([a-z]+)\.([a-z_]+)\b/g, (found, alias: string, column: string) => {
      const renamed = COLUMN_RENAMES[column];
      const name = renamed === undefined ? found : `${alias}.${quotedName(renamed, dialect)}`;
      return aliases.has(alias) && column === ZONED.column ? (INSTANT[dialect]?.(name) ?? name) : name;
    })
    .replaceAll(/(^|\bfrom |\bjoin )([a-z_]+)\b/g, (found, before: string, table: string) => {
      const renamed = TABLE_RENAMES[table];
      return renamed === undefined ? found : `${before}${quotedName(renamed, dialect)}`;
    });
}
