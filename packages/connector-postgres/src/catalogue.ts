import { type CatalogueColumn, type Row, raw } from '@erp-audit/core';

/** Columns of tables, views, materialised views and foreign tables that the account can read, in their own order. */
export const CATALOGUE = raw(`
  select n.nspname as schema, c.relname as table, a.attname as column,
         format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable
  from pg_catalog.pg_attribute a
  join pg_catalog.pg_class c on c.oid = a.attrelid
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm', 'f') and a.attnum > 0 and not a.attisdropped
    and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_(toast|temp)'
    and has_schema_privilege(n.oid, 'USAGE') and has_column_privilege(c.oid, a.attnum, 'SELECT')
  order by n.nspname, c.relname, a.attnum`);

export function catalogueColumn(row: Row): CatalogueColumn {
  return {
    schema: String(row['schema']),
    table: String(row['table']),
    column: String(row['column']),
    type: String(row['type']),
    nullable: row['nullable'] === true,
  };
}
