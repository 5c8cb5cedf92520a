import { type CatalogueTable, type QueryOptions, type Row, raw, type Sql, type TableColumn } from '@erp-audit/core';
import { groupRows } from '@erp-audit/driver-kit';
import { nameInStatement } from './names.ts';

type Query = (statement: Sql, options: QueryOptions) => Promise<readonly Row[]>;

/** Schemas that come with the database and its options. Servers before 12.1 cannot tell them by themselves. */
const SYSTEM_SCHEMAS = `'ANONYMOUS', 'APPQOSSYS', 'AUDSYS', 'CTXSYS', 'DBSFWUSER', 'DBSNMP', 'DIP', 'DVF', 'DVSYS',
  'EXFSYS', 'GGSYS', 'GSMADMIN_INTERNAL', 'GSMCATUSER', 'GSMUSER', 'LBACSYS', 'MDDATA', 'MDSYS', 'MGMT_VIEW', 'OJVMSYS',
  'OLAPSYS', 'ORACLE_OCM', 'ORDDATA', 'ORDPLUGINS', 'ORDSYS', 'OUTLN', 'OWBSYS', 'REMOTE_SCHEDULER_AGENT',
  'SI_INFORMTN_SCHEMA', 'SPATIAL_CSW_ADMIN_USR', 'SPATIAL_WFS_ADMIN_USR', 'SYS', 'SYS$UMF', 'SYSBACKUP', 'SYSDG',
  'SYSKM', 'SYSMAN', 'SYSRAC', 'SYSTEM', 'WMSYS', 'XDB', 'XS$NULL'`;
const OF_PEOPLE = (owner: string) =>
  `${owner} not in (${SYSTEM_SCHEMAS}) and ${owner} not like 'APEX%' and ${owner} not like 'FLOWS%'`;

const TABLES = raw(`
  select t.owner, t.name, t.kind, t.estimated_rows, c.comments,
         case when t.owner = sys_context('USERENV', 'CURRENT_SCHEMA') then 1 else 0 end as is_own
  from (select owner, table_name as name, 'table' as kind, num_rows as estimated_rows from all_tables
          where nested = 'NO' and secondary = 'N' and (dropped is null or dropped = 'NO')
        union all select owner, view_name, 'view', null from all_views) t
  left join all_tab_comments c on c.owner = t.owner and c.table_name = t.name
  where ${OF_PEOPLE('t.owner')}
  order by t.owner, t.name`);

const COLUMNS = raw(`
  select c.owner, c.table_name, c.column_name, c.data_type, c.data_precision, c.data_scale, c.char_length, c.nullable,
         m.comments
  from all_tab_columns c
  left join all_col_comments m
    on m.owner = c.owner and m.table_name = c.table_name and m.column_name = c.column_name
  where ${OF_PEOPLE('c.owner')}
  order by c.owner, c.table_name, c.column_id`);

const KEYS = raw(`
  select k.owner, k.table_name, k.constraint_name, k.constraint_type, c.column_name
  from all_constraints k
  join all_cons_columns c
    on c.owner = k.owner and c.constraint_name = k.constraint_name and c.table_name = k.table_name
  where k.constraint_type in ('P', 'U') and k.status = 'ENABLED' and ${OF_PEOPLE('k.owner')}
  order by k.owner, k.table_name, k.constraint_name, c.position`);

const REFERENCES = raw(`
  select k.owner, k.table_name, k.constraint_name, c.column_name, t.owner as target_owner,
         t.table_name as target_table, t.column_name as target_column
  from all_constraints k
  join all_cons_columns c
    on c.owner = k.owner and c.constraint_name = k.constraint_name and c.table_name = k.table_name
  join all_cons_columns t
    on t.owner = k.r_owner and t.constraint_name = k.r_constraint_name and t.position = c.position
  where k.constraint_type = 'R' and ${OF_PEOPLE('k.owner')}
  order by k.owner, k.table_name, k.constraint_name, c.position`);

/** The whole catalogue in four statements, whatever the number of tables. */
export async function readCatalogue(query: Query): Promise<readonly CatalogueTable[]> {
  const options = { label: 'catalogue' };
  const tables = await query(TABLES, options);
  const columns = groupRows(await query(COLUMNS, options), placeOf);
  const keys = groupRows(await query(KEYS, options), placeOf);
  const references = groupRows(await query(REFERENCES, options), placeOf);
  return tables.map((table): CatalogueTable => {
    const { owner, name } = { owner: String(table['owner']), name: String(table['name']) };
    const place = JSON.stringify([owner, name]);
    const ofTable = constraints(keys.get(place) ?? []);
    const prefix = table['is_own'] === '1' ? '' : `${nameInStatement(owner)}.`;
    return {
      schema: owner,
      name,
      sqlName: `${prefix}${nameInStatement(name)}`,
      kind: table['kind'] === 'view' ? 'view' : 'table',
      estimatedRows: table['estimated_rows'] == null ? null : Number(table['estimated_rows']),
      comment: textOrNull(table['comments']),
      columns: (columns.get(place) ?? []).map(tableColumn),
      primaryKey: columnNames(ofTable.find(([key]) => key?.['constraint_type'] === 'P')),
      uniqueKeys: ofTable.filter(([key]) => key?.['constraint_type'] === 'U').map(columnNames),
      references: constraints(references.get(place) ?? []).map((rows) => ({
        columns: columnNames(rows),
        targetSchema: String(rows[0]?.['target_owner']),
        targetTable: String(rows[0]?.['target_table']),
        targetColumns: rows.map((row) => String(row['target_column'])),
      })),
    };
  });
}

function placeOf(row: Row): string {
  return JSON.stringify([row['owner'], row['table_name']]);
}

/** Rows of one table by constraint, its columns in their order. */
function constraints(rows: readonly Row[]): Row[][] {
  return [...groupRows(rows, (row) => String(row['constraint_name'])).values()];
}

function columnNames(rows: readonly Row[] | undefined): readonly string[] {
  return (rows ?? []).map((row) => String(row['column_name']));
}

function tableColumn(row: Row): TableColumn {
  const name = String(row['column_name']);
  const type = String(row['data_type']);
  return {
    name,
    sqlName: nameInStatement(name),
    type: typeText(type, row),
    holds: holds(type),
    // A DATE of Oracle has a time of day.
    isNaiveTimestamp: type === 'DATE' || /^TIMESTAMP\(\d+\)$/.test(type),
    isNullable: row['nullable'] === 'Y',
    comment: textOrNull(row['comments']),
  };
}

/** `NUMBER(12,2)`, `VARCHAR2(40)`, as somebody would declare it. */
function typeText(type: string, row: Row): string {
  if (type === 'NUMBER' && row['data_precision'] != null) {
    return `NUMBER(${row['data_precision']},${row['data_scale'] ?? 0})`;
  }
  return /CHAR/.test(type) && row['char_length'] != null ? `${type}(${row['char_length']})` : type;
}

/** Long texts, bytes, intervals, XML and objects have no canonical type. */
function holds(type: string): TableColumn['holds'] {
  if (/^(N?VARCHAR2|N?CHAR|VARCHAR)$/.test(type)) return 'text';
  if (/^(NUMBER|FLOAT|BINARY_FLOAT|BINARY_DOUBLE)$/.test(type)) return 'number';
  if (type === 'BOOLEAN') return 'boolean';
  return type === 'DATE' || type.startsWith('TIMESTAMP') ? 'date' : 'other';
}

function textOrNull(value: Row[string] | undefined): string | null {
  return value == null ? null : String(value);
}
