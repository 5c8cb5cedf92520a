import { type OwnRule, writeConfiguration, writeProfile, writeRule } from '../audit-folder.ts';

/** 1,000 order lines of 100 orders; lines whose number divides by 7 are 60 days overdue on 2026-06-01, all others are not due. */
export const PURCHASING_TABLES = `
  create table suppliers (id int primary key, name text, phone text, active boolean not null);
  insert into suppliers select i, 'Supplier ' || i, '0571-8' || lpad(i::text, 7, '0'), true from generate_series(1, 100) i;
  create table po_lines (order_no text, line int, supplier_id int, qty numeric, received numeric, due date, state text, divisor int, primary key (order_no, line));
  insert into po_lines
    select 'PO' || lpad((i / 10)::text, 5, '0'), i % 10, 1 + i % 100, 10, 0,
      case when i % 7 = 0 then date '2026-04-02' else date '2026-12-31' end, 'open', i
    from generate_series(0, 999) i;`;

const ENTITIES = {
  supplier: {
    from: 'suppliers s',
    company: "'1'",
    key: ['s.id'],
    label: 's.name',
    status: { of: 's.active::text', map: { true: 'open', false: 'closed' } },
    fields: { name: 's.name', phone: 's.phone', tax_id: "'91330100MA27' || s.id" },
  },
  purchase_order_line: {
    from: 'po_lines l',
    company: "'1'",
    key: ['l.order_no', 'l.line'],
    label: "l.order_no || '/' || l.line",
    status: { of: 'l.state', map: { open: 'open', done: 'done' } },
    fields: {
      order_key: 'l.order_no',
      qty: 'l.qty',
      qty_received: 'l.received',
      due_date: 'l.due',
      net_price: 'l.divisor',
      supplier_key: { sql: 'l.supplier_id', references: 'supplier' },
    },
  },
};

/** A rule that reads every line and fails in the row whose price is -1: the database divides by zero. */
const DIVIDING_RULE: OwnRule = {
  id: 'purchasing/line-divides',
  code: 'TST-001',
  kind: 'sql',
  title: 'Line with a large quotient',
  entity: 'purchase_order_line',
  severity: 'low',
  department: 'purchasing',
  params: {
    sql: `select company, key_1 as order_no, key_2 as line, key_1 as label from {{purchase_order_line}}
      where 100000 / (cast(net_price as integer) + 1) >= 1 order by 2, 3`,
    key: ['company', 'order_no', 'line'],
    label: 'label',
    evidence: [],
  },
};

const PHONE_RULE: OwnRule = {
  id: 'purchasing/supplier-phone-missing',
  code: 'TST-002',
  kind: 'condition',
  title: 'Supplier without phone',
  entity: 'supplier',
  severity: 'high',
  department: 'purchasing',
  params: { where: { eq: ['status', { value: 'open' }] }, defect: { blank: 'phone' }, evidence: ['phone'] },
};

const PHONE_CASES = [
  {
    name: 'no phone',
    rows: { supplier: [{ company: '1', key: ['1'], status: 'open', name: 'A', phone: null }] },
    finds: [['1', '1']],
  },
  {
    name: 'phone',
    rows: { supplier: [{ company: '1', key: ['2'], status: 'open', name: 'A', phone: '1' }] },
    finds: [],
  },
];

const DIVIDING_CASES = [
  {
    name: 'large',
    rows: {
      purchase_order_line: [{ company: '1', key: ['A', '1'], order_key: 'A', status: 'open', qty: 1, net_price: 5 }],
    },
    finds: [['1', 'A', '1']],
  },
  {
    name: 'small',
    rows: {
      purchase_order_line: [
        { company: '1', key: ['A', '1'], order_key: 'A', status: 'open', qty: 1, net_price: 200000 },
      ],
    },
    finds: [],
  },
];

export interface PurchasingOptions {
  readonly source: string;
  readonly store: string;
  /** Days a line must be overdue; the shipped rule says 30. */
  readonly threshold?: number;
  /** Which rules to run; default: all. */
  readonly include?: readonly string[];
}

/** Writes (or rewrites) the audit folder and returns the path of its configuration. */
export function writePurchasingFolder(directory: string, options: PurchasingOptions): string {
  writeProfile(directory, 'purchasing', ENTITIES);
  writeRule(directory, DIVIDING_RULE, '2026-06-01', DIVIDING_CASES);
  writeRule(directory, PHONE_RULE, '2026-06-01', PHONE_CASES);
  const severity =
    options.threshold === undefined ? {} : { severity: [{ over: options.threshold, severity: 'medium' }] };
  const set = { 'unclosed-orders/purchase-order-line-overdue': { department: 'purchasing', ...severity } };
  return writeConfiguration(directory, {
    organisation: { name: '华东精密制造有限公司', locale: 'en', timezone: 'Asia/Shanghai' },
    store: options.store,
    sources: { erp: { connector: 'postgres', connection: options.source, profile: './profiles/purchasing.yaml' } },
    departments: [{ id: 'purchasing', name: { en: 'Purchasing', 'zh-CN': '采购部' } }],
    rules: { include: options.include ?? ['unclosed-orders/purchase-order-line-overdue', './my-rules/**'], set },
  });
}
