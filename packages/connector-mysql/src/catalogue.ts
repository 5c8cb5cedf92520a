import { type CatalogueTable, type QueryOptions, type Row, raw, type Sql, type TableColumn } from '@erp-audit/core';
import { groupRows } from '@erp-audit/driver-kit';
import { quoteWhereNeeded } from './quote-name.ts';

/** Schemas of the server itself. */
const OWN = (column: string) => `${column} not in ('information_schema', 'mysql', 'performance_schema', 'sys')`;

const TABLES = raw(`
  select t.table_schema as table_schema, t.table_name as table_name, t.table_type as table_type,
         t.table_rows as table_rows, t.table_comment as table_comment, database() as current_schema
  from information_schema.tables t
  where ${OWN('t.table_schema')} and t.table_type in ('BASE TABLE', 'SYSTEM VERSIONED', 'VIEW')
  order by t.table_schema, t.table_name`);

const COLUMNS = raw(`
  select c.table_schema as table_schema, c.table_name as table_name, c.column_name as column_name,
         c.data_type as data_type, c.column_type as column_type, c.is_nullable as is_nullable,
         c.column_comment as column_comment
  from information_schema.columns c
  where ${OWN('c.table_schema')}
  order by c.table_schema, c.table_name, c.ordinal_position`);

const KEYS = raw(`
  select s.table_schema as table_schema, s.table_name as table_name, s.index_name as index_name,
         s.column_name as column_name
  from information_schema.statistics s
  where ${OWN('s.table_schema')} and s.non_unique = 0
  order by s.table_schema, s.table_name, s.index_name, s.seq_in_index`);

const REFERENCES = raw(`
  select k.table_schema as table_schema, k.table_name as table_name, k.constraint_name as constraint_name,
         k.column_name as column_name, k.referenced_table_schema as target_schema,
         k.referenced_table_name as target_table, k.referenced_column_name as target_column
  from information_schema.key_column_usage k
  where ${OWN('k.table_schema')} and k.referenced_table_name is not null
  order by k.table_schema, k.table_name, k.constraint_name, k.ordinal_position`);

/** The whole catalogue in four statements, whatever the number of tables. */
export async function readCatalogue(
  query: (statement: Sql, options: QueryOptions) => Promise<readonly Row[]>,
): Promise<readonly CatalogueTable[]> {
  const options = { label: 'catalogue' };
  const tables = await query(TABLES, options);
  const columns = groupRows(await query(COLUMNS, options), tableOf);
  const keys = groupRows(await query(KEYS, options), tableOf);
  const references = groupRows(await query(REFERENCES, options), tableOf);
  return tables.flatMap((row) => {
    const table = tableOf(row);
    const ofTable = columns.get(table) ?? [];
    // A table of which no column can be read is shown by its name only; it is no table for us.
    if (ofTable.length === 0) return [];
    return [catalogueTable(row, ofTable, keys.get(table) ?? [], references.get(table) ?? [])];
  });
}

function catalogueTable(
  row: Row,
  columns: readonly Row[],
  keys: readonly Row[],
  references: readonly Row[],
): CatalogueTable {
  const schema = String(row['table_schema']);
  const name = String(row['table_name']);
  const isView = row['table_type'] === 'VIEW';
  const byIndex = groupRows(keys, (key) => String(key['index_name']));
  // A key over an expression has parts without a column.
  const plain = [...byIndex].filter(([, parts]) => parts.every((part) => part['column_name'] !== null));
  const isPrimary = (index: string) => index === 'PRIMARY';
  return {
    schema,
    name,
    sqlName:
      row['current_schema'] === schema
        ? quoteWhereNeeded(name)
        : `${quoteWhereNeeded(schema)}.${quoteWhereNeeded(name)}`,
    kind: isView ? 'view' : 'table',
    estimatedRows: isView || row['table_rows'] == null ? null : Number(row['table_rows']),
    comment: isView ? null : textOrNull(row['table_comment']),
    columns: columns.map(tableColumn),
    primaryKey: plain.filter(([index]) => isPrimary(index)).flatMap(([, parts]) => namesIn(parts, 'column_name')),
    uniqueKeys: plain.filter(([index]) => !isPrimary(index)).map(([, parts]) => namesIn(parts, 'column_name')),
    references: [...groupRows(references, (part) => String(part['constraint_name'])).values()].map((parts) => ({
      columns: namesIn(parts, 'column_name'),
      targetSchema: String(parts[0]?.['target_schema']),
      targetTable: String(parts[0]?.['target_table']),
      targetColumns: namesIn(parts, 'target_column'),
    })),
  };
}

function tableOf(row: Row): string {
  return JSON.stringify([row['table_schema'], row['table_name']]);
}

function tableColumn(row: Row): TableColumn {
  const name = String(row['column_name']);
  const dataType = String(row['data_type']).toLowerCase();
  const type = String(row['column_type']);
  return {
    name,
    sqlName: quoteWhereNeeded(name),
    type,
    holds: holds(dataType, type.toLowerCase()),
    isNaiveTimestamp: dataType === 'datetime',
    isNullable: row['is_nullable'] === 'YES',
    comment: textOrNull(row['column_comment']),
  };
}

const TEXT = /^(char|varchar|tinytext|text|mediumtext|longtext|enum|set|uuid|inet4|inet6)$/;
const NUMBER = /^(tinyint|smallint|mediumint|int|bigint|decimal|float|double|year|bit)$/;

/** Times of day, JSON, bytes and shapes have no canonical type. */
function holds(dataType: string, columnType: string): TableColumn['holds'] {
  if (/^(tinyint|bit)\(1\)/.test(columnType)) return 'boolean';
  if (TEXT.test(dataType)) return 'text';
  if (NUMBER.test(dataType)) return 'number';
  return /^(date|datetime|timestamp)$/.test(dataType) ? 'date' : 'other';
}

function namesIn(rows: readonly Row[], column: string): readonly string[] {
  return rows.map((row) => String(row[column]));
}

function textOrNull(value: Row[string] | undefined): string | null {
  return value == null || value === '' ? null : String(value);
}
