import { type CatalogueTable, type QueryOptions, type Row, raw, type Sql, type TableColumn } from '@erp-audit/core';
import { groupRows } from '@erp-audit/driver-kit';

const READABLE = `c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition
    and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_(toast|temp)'
    and has_schema_privilege(n.oid, 'USAGE') and has_any_column_privilege(c.oid, 'SELECT')`;

/** A table that was never analysed has an estimate from its size on disk, as the planner itself makes one. */
const TABLES = raw(`
  select c.oid::text as id, n.nspname as schema, c.relname as name,
         case when pg_table_is_visible(c.oid) then '' else quote_ident(n.nspname) || '.' end || quote_ident(c.relname) as sql_name,
         case when c.relkind in ('v', 'm') then 'view' else 'table' end as kind,
         case when c.relkind in ('r', 'p', 'm') and c.reltuples > 0 then round(c.reltuples)::text
              when c.relkind in ('r', 'm') then round(pg_relation_size(c.oid) / (28.0 + 12 * c.relnatts))::text end as estimated_rows,
         obj_description(c.oid, 'pg_class') as comment
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where ${READABLE}
  order by n.nspname, c.relname`);

const COLUMNS = raw(`
  select c.oid::text as id, a.attname as name, quote_ident(a.attname) as sql_name,
         format_type(a.atttypid, a.atttypmod) as type, t.typcategory as category, b.typname as base,
         not a.attnotnull as nullable, col_description(c.oid, a.attnum) as comment
  from pg_catalog.pg_attribute a
  join pg_catalog.pg_class c on c.oid = a.attrelid
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  join pg_catalog.pg_type t on t.oid = a.atttypid
  join pg_catalog.pg_type b on b.oid = case when t.typtype = 'd' then t.typbasetype else t.oid end
  where ${READABLE} and a.attnum > 0 and not a.attisdropped and has_column_privilege(c.oid, a.attnum, 'SELECT')
  order by c.oid, a.attnum`);

const NAMES = (numbers: string, relation: string) =>
  `array(select a.attname::text from unnest(${numbers}) with ordinality u (n, i)
     join pg_catalog.pg_attribute a on a.attrelid = ${relation} and a.attnum = u.n order by u.i)`;

const KEYS = raw(`
  select c.oid::text as id, i.indisprimary as is_primary, ${NAMES('i.indkey::int2[]', 'c.oid')} as columns
  from pg_catalog.pg_index i
  join pg_catalog.pg_class c on c.oid = i.indrelid
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where ${READABLE} and i.indisunique and i.indisvalid and i.indpred is null and i.indexprs is null
  order by c.oid, i.indexrelid`);

const REFERENCES = raw(`
  select c.oid::text as id, ${NAMES('k.conkey', 'k.conrelid')} as columns,
         tn.nspname as target_schema, tc.relname as target_table, ${NAMES('k.confkey', 'k.confrelid')} as target_columns
  from pg_catalog.pg_constraint k
  join pg_catalog.pg_class c on c.oid = k.conrelid
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  join pg_catalog.pg_class tc on tc.oid = k.confrelid
  join pg_catalog.pg_namespace tn on tn.oid = tc.relnamespace
  where k.contype = 'f' and ${READABLE}
  order by c.oid, k.oid`);

/** The whole catalogue in four statements, whatever the number of tables. */
export async function readCatalogue(
  query: (statement: Sql, options: QueryOptions) => Promise<readonly Row[]>,
): Promise<readonly CatalogueTable[]> {
  const options = { label: 'catalogue' };
  const tables = await query(TABLES, options);
  const columns = groupRows(await query(COLUMNS, options), tableOf);
  const keys = groupRows(await query(KEYS, options), tableOf);
  const references = groupRows(await query(REFERENCES, options), tableOf);
  return tables.map((table): CatalogueTable => {
    const id = String(table['id']);
    const ofTable = keys.get(id) ?? [];
    return {
      schema: String(table['schema']),
      name: String(table['name']),
      sqlName: String(table['sql_name']),
      kind: table['kind'] === 'view' ? 'view' : 'table',
      estimatedRows: table['estimated_rows'] == null ? null : Number(table['estimated_rows']),
      comment: textOrNull(table['comment']),
      columns: (columns.get(id) ?? []).map(tableColumn),
      primaryKey: names(ofTable.find((key) => key['is_primary'] === true)?.['columns']),
      uniqueKeys: ofTable.filter((key) => key['is_primary'] !== true).map((key) => names(key['columns'])),
      references: (references.get(id) ?? []).map((row) => ({
        columns: names(row['columns']),
        targetSchema: String(row['target_schema']),
        targetTable: String(row['target_table']),
        targetColumns: names(row['target_columns']),
      })),
    };
  });
}

function tableOf(row: Row): string {
  return String(row['id']);
}

function tableColumn(row: Row): TableColumn {
  const base = String(row['base']);
  return {
    name: String(row['name']),
    sqlName: String(row['sql_name']),
    type: String(row['type']),
    holds: holds(String(row['category']), base),
    isNaiveTimestamp: base === 'timestamp',
    isNullable: row['nullable'] === true,
    comment: textOrNull(row['comment']),
  };
}

/** By category of the type; a domain has that of its base. Intervals, arrays, JSON and bytes have no canonical type. */
function holds(category: string, base: string): TableColumn['holds'] {
  if (category === 'S' || base === 'uuid') return 'text';
  if (category === 'N' && base !== 'money' && !base.startsWith('reg')) return 'number';
  if (category === 'B') return 'boolean';
  return base === 'date' || base === 'timestamp' || base === 'timestamptz' ? 'date' : 'other';
}

function names(value: Row[string] | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function textOrNull(value: Row[string] | undefined): string | null {
  return value == null ? null : String(value);
}
