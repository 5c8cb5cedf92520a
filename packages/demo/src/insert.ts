import type { RowChange, TableName } from './plan.ts';

const KEYS: Readonly<Record<TableName, readonly string[]>> = {
  department: ['dept_no'],
  staff: ['emp_no'],
  app_user: ['user_id'],
  app_role: ['role_code'],
  app_user_role: ['user_id', 'role_code'],
  customer: ['customer_no'],
  supplier: ['supplier_no'],
  item: ['item_no'],
  po_head: ['po_no'],
  po_line: ['po_no', 'line_no'],
  stock_bin: ['bin_no'],
  stock_quant: ['item_no', 'bin_no'],
  stock_move: ['move_no'],
};

function statement(table: TableName, rows: readonly RowChange['row'][]): string {
  const columns = Object.keys(rows[0] ?? {});
  const literal = `'${JSON.stringify(rows).replaceAll("'", "''")}'`;
  const updates = columns.map((column) => `${column} = excluded.${column}`).join(', ');
  return (
    `insert into ${table} (${columns.join(', ')}) select ${columns.join(', ')} ` +
    `from json_populate_recordset(null::${table}, ${literal}) ` +
    `on conflict (${KEYS[table].join(', ')}) do update set ${updates}`
  );
}

/** One transaction that writes the rows, table by table; of a row changed twice the last state counts. */
export function insertSql(changes: readonly RowChange[]): string {
  const tables = new Map<TableName, Map<string, RowChange['row']>>();
  for (const { table, row } of changes) {
    const rows = tables.get(table) ?? new Map<string, RowChange['row']>();
    const key = JSON.stringify(KEYS[table].map((column) => Object.entries(row).find(([name]) => name === column)?.[1]));
    tables.set(table, rows.set(key, row));
  }
  const statements = [...tables].map(([table, rows]) => statement(table, [...rows.values()]));
  return ['begin', ...statements, 'commit'].join(';\n');
}
