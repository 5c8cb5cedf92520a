import { writeConfiguration, writeProfile, writeRule } from '../audit-folder.ts';

/** Order lines without a price, by far the longest stream of an audit. */
const LINES_WITHOUT_PRICE = 2_000;
const SUPPLIERS_WITHOUT_PHONE = 20;
const MATERIALS_WITHOUT_CLASS = 30;
const MATERIALS_WITHOUT_NAME = 15;

/** Rules of the folder, and how many findings each has. */
export const FOUND: ReadonlyMap<string, number> = new Map([
  ['FLT-001', SUPPLIERS_WITHOUT_PHONE],
  ['FLT-002', LINES_WITHOUT_PRICE],
  ['FLT-003', MATERIALS_WITHOUT_CLASS],
  ['FLT-004', MATERIALS_WITHOUT_NAME],
]);

/** The rule over the long stream; its table is {@link LONG_TABLE}. */
export const LONG_RULE = 'FLT-002';
export const LONG_TABLE = 'po_lines';
/** Stands in one of the first rows of the long stream. */
export const EARLY_ROW = 'Line 20 of';
/** The rule that is checked after the long one. */
export const LAST_RULE = 'FLT-001';
/** The rule that takes minutes; it runs only where it is asked for. */
export const SLOW_RULE = 'FLT-009';

/** Statements that make the tables, in SQL that every database here understands. */
export function faultyTables(): readonly string[] {
  const supplier = (i: number) => [i, `Supplier ${i}`, i <= SUPPLIERS_WITHOUT_PHONE ? null : '0571-1'];
  const line = (i: number) => [
    i,
    i % 2 === 0 ? null : 5,
    `Line ${i} of a long order, ${'with a long text, '.repeat(80)}`,
  ];
  const part = (i: number) => [
    i,
    i <= MATERIALS_WITHOUT_NAME ? null : `Part ${i}`,
    i <= MATERIALS_WITHOUT_CLASS ? null : 'A',
  ];
  return [
    'create table suppliers (id int primary key, name varchar(40), phone varchar(20))',
    insertOf('suppliers', 200, supplier),
    `create table ${LONG_TABLE} (id int primary key, price int, note varchar(2000))`,
    insertOf(LONG_TABLE, 2 * LINES_WITHOUT_PRICE, line),
    'create table parts (id int primary key, name varchar(40), class varchar(10))',
    insertOf('parts', 300, part),
  ];
}

function insertOf(table: string, count: number, row: (i: number) => readonly (string | number | null)[]): string {
  const literal = (value: string | number | null) => (typeof value === 'string' ? `'${value}'` : String(value));
  const rows = Array.from(
    { length: count },
    (_, index) =>
      `(${row(index + 1)
        .map(literal)
        .join(', ')})`,
  );
  return `insert into ${table} values ${rows.join(',\n')}`;
}

const OPEN = { of: "'open'", map: { open: 'open' } };
const ENTITIES = {
  supplier: {
    from: 'suppliers s',
    key: ['s.id'],
    label: 's.name',
    status: OPEN,
    fields: { name: 's.name', phone: 's.phone' },
  },
  purchase_order_line: {
    from: `${LONG_TABLE} l`,
    key: ['l.id'],
    label: 'l.note',
    status: OPEN,
    fields: { order_key: 'l.id', qty: 'l.id', net_price: 'l.price' },
  },
  // Every order line beside every two others; no server can count that within seconds.
  work_order: {
    from: `${LONG_TABLE} a cross join ${LONG_TABLE} b cross join ${LONG_TABLE} c`,
    where: 'a.id + b.id + c.id = 0',
    key: ['a.id'],
    label: 'a.id',
    status: OPEN,
    fields: { no: 'a.id', qty: 'a.id' },
  },
  material: {
    from: 'parts p',
    key: ['p.id'],
    label: 'p.id',
    status: OPEN,
    fields: { name: 'p.name', class: 'p.class' },
  },
};

interface MissingRule {
  readonly code: string;
  readonly entity: string;
  readonly field: string;
  /** A clean record. */
  readonly row: Readonly<Record<string, unknown>>;
}

const SUPPLIER = { company: '-', key: ['1'], status: 'open', name: 'A', phone: '1' };
const LINE = { company: '-', key: ['1'], status: 'open', order_key: '1', qty: 1, net_price: 1 };
const MATERIAL = { company: '-', key: ['1'], status: 'open', name: 'A', class: 'A' };

const RULES: readonly MissingRule[] = [
  { code: 'FLT-001', entity: 'supplier', field: 'phone', row: SUPPLIER },
  { code: 'FLT-002', entity: 'purchase_order_line', field: 'net_price', row: LINE },
  { code: 'FLT-003', entity: 'material', field: 'class', row: MATERIAL },
  { code: 'FLT-004', entity: 'material', field: 'name', row: MATERIAL },
];

function writeMissingRule(directory: string, folder: string, { code, entity, field, row }: MissingRule): void {
  const id = `${folder}/${entity}-${field}-missing`.replaceAll('_', '-');
  const params = { defect: { isNull: field }, evidence: [field] };
  writeRule(directory, { id, code, kind: 'condition', title: `${field} is missing`, entity, params }, '2026-06-01', [
    { name: 'missing', rows: { [entity]: [{ ...row, [field]: null }] }, finds: [['-', '1']] },
    { name: 'there', rows: { [entity]: [row] }, finds: [] },
  ]);
}

const SLOW: MissingRule = {
  code: SLOW_RULE,
  entity: 'work_order',
  field: 'no',
  row: { company: '-', key: ['1'], status: 'open', qty: 1, no: '1' },
};

export interface FaultyOptions {
  readonly connector: string;
  readonly connection: object | string;
  readonly store: string;
  readonly statementTimeoutSeconds?: number;
  /** With one, rules are checked one after the other. */
  readonly connections?: number;
  readonly withSlowRule?: boolean;
}

/** Writes (or rewrites) the audit folder and returns the path of its configuration. */
export function writeFaultyFolder(directory: string, options: FaultyOptions): string {
  const { connector, connection, store, withSlowRule = false } = options;
  const { connections = 2, statementTimeoutSeconds = 60 } = options;
  writeProfile(directory, 'faults', ENTITIES, ['postgres', 'mysql']);
  for (const rule of RULES) writeMissingRule(directory, 'faults', rule);
  writeMissingRule(directory, 'slow', SLOW);
  const erp = { connector, connection, profile: './profiles/faults.yaml' };
  return writeConfiguration(directory, {
    organisation: { name: 'Faults', locale: 'en', timezone: 'UTC' },
    store,
    sources: { erp: { ...erp, limits: { connections, statementTimeoutSeconds } } },
    rules: { include: withSlowRule ? ['./my-rules/**'] : ['./my-rules/faults/**'] },
  });
}
