import {
  type CatalogueTable,
  type QueryOptions,
  type Row,
  raw,
  type Sql,
  type TableColumn,
  type TableReference,
} from '@erp-audit/core';
import { groupRows } from '@erp-audit/driver-kit';
import { shortestName } from './names.ts';

const READABLE = `o.type in ('U', 'V') and o.is_ms_shipped = 0
    and (has_perms_by_name(quotename(s.name) + N'.' + quotename(o.name), N'OBJECT', N'SELECT') = 1
      or exists (select 1 from sys.columns as p where p.object_id = o.object_id and has_perms_by_name(
        quotename(s.name) + N'.' + quotename(o.name), N'OBJECT', N'SELECT', p.name, N'COLUMN') = 1))`;

const TABLES = raw(`
  select o.object_id as id, s.name as [schema], o.name as name, case when o.type = 'V' then 1 else 0 end as is_view,
    case when s.name = schema_name() then 1 else 0 end as is_default, n.counted as estimated_rows,
    cast(e.value as nvarchar(4000)) as comment
  from sys.objects as o
  join sys.schemas as s on s.schema_id = o.schema_id
  left join (select p.object_id, sum(p.rows) as counted from sys.partitions as p where p.index_id in (0, 1)
    group by p.object_id) as n on n.object_id = o.object_id
  left join sys.extended_properties as e on e.class = 1 and e.major_id = o.object_id and e.minor_id = 0
    and e.name = N'MS_Description'
  where ${READABLE}
  order by s.name, o.name`);

const COLUMNS = raw(`
  select c.object_id as id, c.name as name, type_name(c.user_type_id) as type, type_name(c.system_type_id) as base,
    c.max_length as bytes, c.precision as digits, c.scale as places, c.is_nullable as nullable,
    cast(e.value as nvarchar(4000)) as comment
  from sys.columns as c
  join sys.objects as o on o.object_id = c.object_id
  join sys.schemas as s on s.schema_id = o.schema_id
  left join sys.extended_properties as e on e.class = 1 and e.major_id = c.object_id and e.minor_id = c.column_id
    and e.name = N'MS_Description'
  where ${READABLE}
    and has_perms_by_name(quotename(s.name) + N'.' + quotename(o.name), N'OBJECT', N'SELECT', c.name, N'COLUMN') = 1
  order by c.object_id, c.column_id`);

/** Unique keys over all rows; those with a condition promise less. */
const KEYS = raw(`
  select i.object_id as id, i.index_id as part, i.is_primary_key as is_primary, c.name as name
  from sys.indexes as i
  join sys.index_columns as k on k.object_id = i.object_id and k.index_id = i.index_id and k.key_ordinal > 0
  join sys.columns as c on c.object_id = k.object_id and c.column_id = k.column_id
  join sys.objects as o on o.object_id = i.object_id
  join sys.schemas as s on s.schema_id = o.schema_id
  where i.is_unique = 1 and i.has_filter = 0 and i.is_disabled = 0 and ${READABLE}
  order by i.object_id, i.index_id, k.key_ordinal`);

const REFERENCES = raw(`
  select f.parent_object_id as id, f.object_id as part, c.name as name, ts.name as target_schema, t.name as target_table,
    tc.name as target_name
  from sys.foreign_keys as f
  join sys.foreign_key_columns as k on k.constraint_object_id = f.object_id
  join sys.columns as c on c.object_id = k.parent_object_id and c.column_id = k.parent_column_id
  join sys.columns as tc on tc.object_id = k.referenced_object_id and tc.column_id = k.referenced_column_id
  join sys.objects as t on t.object_id = f.referenced_object_id
  join sys.schemas as ts on ts.schema_id = t.schema_id
  join sys.objects as o on o.object_id = f.parent_object_id
  join sys.schemas as s on s.schema_id = o.schema_id
  where ${READABLE}
  order by f.parent_object_id, f.object_id, k.constraint_column_id`);

const TEXT_TYPES = new Set([
  'char',
  'varchar',
  'nchar',
  'nvarchar',
  'text',
  'ntext',
  'uniqueidentifier',
  'sysname',
  'xml',
]);
const NUMBER_TYPES = new Set('tinyint smallint int bigint decimal numeric money smallmoney float real'.split(' '));
const DATE_TYPES = new Set(['date', 'datetime', 'smalldatetime', 'datetime2', 'datetimeoffset']);
const WITH_DIGITS = new Set(['decimal', 'numeric']);
const WITH_LENGTH = new Set(['char', 'varchar', 'nchar', 'nvarchar', 'binary', 'varbinary']);

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
    const ofTable = [...groupRows(keys.get(id) ?? [], partOf).values()];
    const isPrimary = ([column]: readonly Row[]) => column?.['is_primary'] === true;
    const schema = String(table['schema']);
    const name = String(table['name']);
    return {
      schema,
      name,
      sqlName: table['is_default'] === 1 ? shortestName(name) : `${shortestName(schema)}.${shortestName(name)}`,
      kind: table['is_view'] === 1 ? 'view' : 'table',
      estimatedRows: table['estimated_rows'] === null ? null : Number(table['estimated_rows']),
      comment: textOrNull(table['comment']),
      columns: (columns.get(id) ?? []).map(tableColumn),
      primaryKey: namesOf(ofTable.find(isPrimary) ?? []),
      uniqueKeys: ofTable.filter((key) => !isPrimary(key)).map(namesOf),
      references: [...groupRows(references.get(id) ?? [], partOf).values()].map(referenceOf),
    };
  });
}

function tableOf(row: Row): string {
  return String(row['id']);
}

/** The key or reference that a column is part of. */
function partOf(row: Row): string {
  return String(row['part']);
}

function namesOf(columns: readonly Row[]): readonly string[] {
  return columns.map((column) => String(column['name']));
}

function referenceOf(rows: readonly Row[]): TableReference {
  return {
    columns: namesOf(rows),
    targetSchema: String(rows[0]?.['target_schema']),
    targetTable: String(rows[0]?.['target_table']),
    targetColumns: rows.map((row) => String(row['target_name'])),
  };
}

function tableColumn(row: Row): TableColumn {
  // A type of the database's own has the name of its base only where it is not one of .NET.
  const base = String(row['base'] ?? row['type']);
  return {
    name: String(row['name']),
    sqlName: shortestName(String(row['name'])),
    type: row['type'] === row['base'] ? typeText(base, row) : String(row['type']),
    holds: holds(base),
    isNaiveTimestamp: DATE_TYPES.has(base) && base !== 'date' && base !== 'datetimeoffset',
    isNullable: row['nullable'] === true,
    comment: textOrNull(row['comment']),
  };
}

function typeText(base: string, row: Row): string {
  if (WITH_DIGITS.has(base)) return `${base}(${row['digits']}, ${row['places']})`;
  if (!WITH_LENGTH.has(base)) return base;
  const bytes = Number(row['bytes']);
  return `${base}(${bytes < 0 ? 'max' : bytes / (base.startsWith('n') ? 2 : 1)})`;
}

function holds(base: string): TableColumn['holds'] {
  if (TEXT_TYPES.has(base)) return 'text';
  if (NUMBER_TYPES.has(base)) return 'number';
  if (DATE_TYPES.has(base)) return 'date';
  return base === 'bit' ? 'boolean' : 'other';
}

function textOrNull(value: Row[string] | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
