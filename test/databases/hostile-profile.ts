import { DIALECTS, type DialectId } from '@erp-audit/core';
import type { Profile } from '@erp-audit/engine';
import { COLUMN_RENAMES, quotedName, TABLE_RENAMES } from './hostile-names.ts';
import { STORAGE_ZONE, ZONED } from './hostile-tables.ts';

type Mapping = NonNullable<Profile['entities'][keyof Profile['entities']]>;
type SqlText = Mapping['from'];

/** What makes a comparison exact where the columns have rules of their own, and different ones. */
const EXACTLY: Readonly<Record<DialectId, (expression: string) => string>> = {
  postgres: (expression) => `rtrim(${expression}) collate "C"`,
  mysql: (expression) => `convert(rtrim(${expression}) using utf8mb4) collate utf8mb4_bin`,
  mssql: (expression) => `rtrim(${expression}) collate Latin1_General_100_BIN2`,
  oracle: (expression) => `rtrim(${expression})`,
  duckdb: (expression) => `rtrim(${expression})`,
};

/** The profile of the demo ERP as somebody would write it for the tables of `hostileTables`. */
export function hostileProfile(profile: Profile): Profile {
  const entities = mapValues(profile.entities as Record<string, Mapping>, (mapping, entity) => ({
    ...mapping,
    with: mapValues(mapping.with, (query) => ({ ...query, sql: rewritten(query.sql) })),
    from: rewritten(mapping.from),
    where: mapping.where && rewritten(mapping.where),
    company: mapping.company && rewritten(mapping.company),
    key: mapping.key.map(rewritten),
    label: mapping.label && { ...mapping.label, sql: rewritten(mapping.label.sql) },
    url: mapping.url && rewritten(mapping.url),
    status: mapping.status && { ...mapping.status, of: rewritten(mapping.status.of) },
    fields: mapValues(mapping.fields, (field, name) => {
      // MySQL gives an instant as a text in UTC; to the others, who know what an instant is, this says nothing.
      const isInstant = entity === ZONED.table && name === ZONED.column;
      return { ...field, sql: rewritten(field.sql), ...(isInstant ? { storageTimezone: 'UTC' } : {}) };
    }),
  }));
  return { ...profile, storageTimezone: STORAGE_ZONE, entities };
}

function mapValues<Value, Changed>(
  values: Readonly<Record<string, Value>>,
  change: (value: Value, name: string) => Changed,
): Record<string, Changed> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value, name)]));
}

function rewritten(text: SqlText): SqlText {
  const own = (dialect: DialectId) => (typeof text === 'string' ? text : (text[dialect] ?? ''));
  return Object.fromEntries(DIALECTS.map((dialect) => [dialect, rewrittenSql(own(dialect), dialect)]));
}

function rewrittenSql(text: string, dialect: DialectId): string {
  return text
    .replaceAll(/\bon ([a-z]+\.[a-z_]+) = ([a-z]+\.[a-z_]+)/g, (_, one: string, other: string) => {
      return `on ${EXACTLY[dialect](one)} = ${EXACTLY[dialect](other)}`;
    })
    .replaceAll(/\b([a-z]+)\.([a-z_]+)\b/g, (found, alias: string, column: string) => {
      const renamed = COLUMN_RENAMES[column];
      return renamed === undefined ? found : `${alias}.${quotedName(renamed, dialect)}`;
    })
    .replaceAll(/(^|\bfrom |\bjoin )([a-z_]+)\b/g, (found, before: string, table: string) => {
      const renamed = TABLE_RENAMES[table];
      return renamed === undefined ? found : `${before}${quotedName(renamed, dialect)}`;
    });
}
