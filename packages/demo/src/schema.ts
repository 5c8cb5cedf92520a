import type { TableName, Tables } from './rows.ts';

interface TableDefinition<Row> {
  readonly key: readonly (keyof Row & string)[];
  /** Column to type, in the order of the table. */
  readonly columns: { readonly [Column in keyof Row & string]-?: string };
}

const flag = 'char(1) not null';
const partner = {
  comp: 'text not null',
  name: 'text',
  legal_form: flag,
  parent_no: 'text',
  tax_no: 'text',
  duns: 'text',
  country: 'text',
  province: 'text',
  city: 'text',
  street: 'text',
  postcode: 'text',
  phone: 'text',
  mobile: 'text',
  email: 'text',
  contact: 'text',
  pay_term: 'text',
  owner_user: 'text',
  dept_no: 'text',
  one_time: flag,
  state: flag,
  created_at: 'timestamp',
  created_by: 'text',
} as const;

/** The tables of the demo ERP: codes instead of words, 1900-01-01 for "no date", timestamps in UTC without a zone. */
export const SCHEMA: { readonly [Table in TableName]: TableDefinition<Tables[Table]> } = {
  dept: {
    key: ['dept_no'],
    columns: { dept_no: 'text', name: 'text not null', name_en: 'text not null', parent_no: 'text', in_use: flag },
  },
  staff: {
    key: ['emp_no'],
    columns: {
      ...{ emp_no: 'text', comp: 'text not null', name: 'text not null', dept_no: 'text' },
      ...{ left_on: 'date', in_use: flag, user_id: 'text' },
    },
  },
  app_user: {
    key: ['user_id'],
    columns: {
      ...{ user_id: 'text', login: 'text not null', name: 'text not null', emp_no: 'text', kind: flag },
      ...{ locked: flag, admin_flag: flag, last_login: 'timestamp', valid_to: 'date', created_at: 'timestamp' },
    },
  },
  app_role: {
    key: ['role_code'],
    columns: {
      ...{ role_code: 'text', name: 'text not null', name_en: 'text not null' },
      ...{ all_rights: flag, in_use: flag },
    },
  },
  app_role_includes: { key: ['role_code', 'included'], columns: { role_code: 'text', included: 'text' } },
  app_role_right: {
    key: ['role_code', 'object', 'activity'],
    columns: { role_code: 'text', object: 'text', activity: 'text' },
  },
  app_user_role: {
    key: ['user_id', 'role_code'],
    columns: {
      ...{ user_id: 'text', role_code: 'text', valid_from: 'date', valid_to: 'date' },
      ...{ granted_at: 'timestamp', granted_by: 'text' },
    },
  },
  customer: { key: ['cust_no'], columns: { cust_no: 'text', ...partner, credit_limit: 'numeric(14,2)' } },
  supplier: { key: ['supp_no'], columns: { supp_no: 'text', ...partner, licence_until: 'date' } },
  supplier_bank: {
    key: ['supp_no', 'line_no'],
    columns: { supp_no: 'text', line_no: 'integer', account: 'text', in_use: flag },
  },
  item: {
    key: ['item_no'],
    columns: {
      ...{ item_no: 'text', comp: 'text not null', name: 'text', drawing_no: 'text', spec: 'text', uom: 'text' },
      ...{ class: 'text', stocked: flag, owner_user: 'text', dept_no: 'text', std_cost: 'numeric(14,4)', state: flag },
      ...{ created_at: 'timestamp', created_by: 'text' },
    },
  },
  bom: {
    key: ['parent_no', 'pos'],
    columns: { parent_no: 'text', pos: 'integer', component_no: 'text', qty: 'numeric(14,3)', state: flag },
  },
  so_head: {
    key: ['so_no'],
    columns: {
      ...{ so_no: 'text', comp: 'text not null', cust_no: 'text not null', seller: 'text', dept_no: 'text' },
      ...{ state: flag, order_date: 'date', wanted_on: 'date', currency: 'text', template: flag, hold: flag },
      ...{ created_at: 'timestamp', created_by: 'text' },
    },
  },
  so_line: {
    key: ['so_no', 'line_no'],
    columns: {
      ...{ so_no: 'text', line_no: 'integer', line_type: flag, item_no: 'text', qty: 'numeric(14,3)' },
      ...{ delivered_qty: 'numeric(14,3)', invoiced_qty: 'numeric(14,3)', unit_price: 'numeric(14,4)' },
      ...{ wanted_on: 'date', state: flag },
    },
  },
  po_head: {
    key: ['po_no'],
    columns: {
      ...{ po_no: 'text', comp: 'text not null', supp_no: 'text not null', buyer: 'text', dept_no: 'text' },
      ...{ state: 'integer not null', order_date: 'date', need_by: 'date', currency: 'text', blanket: flag },
      ...{ template: flag, created_at: 'timestamp', created_by: 'text' },
    },
  },
  po_line: {
    key: ['po_no', 'line_no'],
    columns: {
      ...{ po_no: 'text', line_no: 'integer', line_type: flag, item_no: 'text', qty: 'numeric(14,3)' },
      ...{ received_qty: 'numeric(14,3)', unit_price: 'numeric(14,4)', need_by: 'date', state: flag },
    },
  },
  work_order: {
    key: ['wo_no'],
    columns: {
      ...{ wo_no: 'text', comp: 'text not null', item_no: 'text not null', state: 'integer not null' },
      ...{ qty: 'numeric(14,3)', done_qty: 'numeric(14,3)', order_date: 'date', start_on: 'date', finish_on: 'date' },
      ...{ planner: 'text', dept_no: 'text', template: flag, created_at: 'timestamp', created_by: 'text' },
    },
  },
  bin: {
    key: ['bin_no'],
    columns: { bin_no: 'text', comp: 'text not null', name: 'text not null', dept_no: 'text', kind: flag },
  },
  quant: {
    key: ['item_no', 'bin_no', 'lot', 'owner_no'],
    columns: {
      ...{ item_no: 'text', bin_no: 'text', lot: 'text', owner_no: 'text', qty: 'numeric(14,3)' },
      ...{ amount: 'numeric(14,2)', first_receipt: 'date' },
    },
  },
  stock_move: {
    key: ['move_no'],
    columns: {
      ...{ move_no: 'integer', item_no: 'text not null', bin_no: 'text not null', lot: 'text', qty: 'numeric(14,3)' },
      ...{ moved_at: 'timestamp not null', move_type: 'char(2) not null', done: flag },
    },
  },
  reservation: {
    key: ['resv_no'],
    columns: { resv_no: 'integer', item_no: 'text', qty: 'numeric(14,3)', planned_on: 'date', state: flag },
  },
  invoice: {
    key: ['inv_no'],
    columns: {
      ...{ inv_no: 'text', comp: 'text not null', side: flag, partner_no: 'text', inv_date: 'date', posted_on: 'date' },
      ...{ amount: 'numeric(14,2)', currency: 'text', state: flag, created_at: 'timestamp', created_by: 'text' },
    },
  },
};

export const TABLE_NAMES = Object.keys(SCHEMA) as TableName[];

/** SQL that makes all tables, without keys. */
export function tablesSql(): string {
  return TABLE_NAMES.map((table) => {
    const columns = Object.entries(SCHEMA[table].columns).map(([column, type]) => `${column} ${type}`);
    return `create table ${table} (${columns.join(', ')});`;
  }).join('\n');
}

/** SQL that makes the primary keys and the indexes an ERP would have; after loading, which is faster. */
export function keysSql(): string {
  const keys = TABLE_NAMES.map((table) => `alter table ${table} add primary key (${SCHEMA[table].key.join(', ')});`);
  return [
    ...keys,
    'create index on so_line (item_no);',
    'create index on po_line (item_no);',
    'create index on stock_move (item_no, moved_at);',
    'analyze;',
  ].join('\n');
}
