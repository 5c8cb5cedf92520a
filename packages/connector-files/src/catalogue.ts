import { type CatalogueTable, type QueryOptions, type Row, raw, type Sql, type TableColumn } from '@erp-audit/core';
import { sqlName } from './dialect.ts';

const TABLES = raw(`
  select table_name as name, estimated_size as estimated_rows from duckdb_tables()
  where database_name = current_database() and schema_name = 'main' order by table_name`);

const COLUMNS = raw(`
  select table_name, column_name as name, data_type as type, is_nullable as nullable from duckdb_columns()
  where database_name = current_database() and schema_name = 'main' order by table_name, column_index`);

const NUMBER = /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|FLOAT|DOUBLE|DECIMAL.*|BIGNUM)$/;

/** What the files became. Files know neither keys nor references. */
export async function readCatalogue(
  query: (statement: Sql, options: QueryOptions) => Promise<readonly Row[]>,
): Promise<readonly CatalogueTable[]> {
  const columns = new Map<string, TableColumn[]>();
  for (const row of await query(COLUMNS, { label: 'catalogue' })) {
    const table = String(row['table_name']);
    columns.set(table, [...(columns.get(table) ?? []), tableColumn(row)]);
  }
  const tables = await query(TABLES, { label: 'catalogue' });
  return tables.map((table) => {
    const name = String(table['name']);
    return {
      schema: 'main',
      name,
      sqlName: sqlName(name),
      kind: 'table',
      estimatedRows: Number(table['estimated_rows']),
      comment: null,
      columns: columns.get(name) ?? [],
      primaryKey: [],
      uniqueKeys: [],
      references: [],
    };
  });
}

function tableColumn(row: Row): TableColumn {
  const name = String(row['name']);
  const type = String(row['type']);
  return {
    name,
    sqlName: sqlName(name),
    type,
    holds: holds(type),
    isNaiveTimestamp: /^TIMESTAMP(_NS|_MS|_S)?$/.test(type),
    isNullable: row['nullable'] === true,
    comment: null,
  };
}

function holds(type: string): TableColumn['holds'] {
  if (type === 'VARCHAR' || type === 'UUID' || type.startsWith('ENUM')) return 'text';
  if (NUMBER.test(type)) return 'number';
  if (type === 'BOOLEAN') return 'boolean';
  return type === 'DATE' || type.startsWith('TIMESTAMP') ? 'date' : 'other';
}
