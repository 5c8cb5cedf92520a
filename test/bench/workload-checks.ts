/**
 * The 40 checks of the generated workload (audit date 2026-01-01) as ordinary rules. All but one are declared; that one
 * joins four entities and gives a key of its own.
 */
export interface Check {
  readonly code: string;
  readonly entity: Entity;
  readonly kind: 'condition' | 'sql';
  readonly params: Readonly<Record<string, unknown>>;
  /** Rows of which the check finds some. */
  readonly found: { readonly rows: Rows; readonly finds: readonly (readonly string[])[] };
  /** Rows of which it finds none. */
  readonly clean: Rows;
}

type Entity = keyof typeof ROW;
type Values = Readonly<Record<string, unknown>>;
type Rows = Readonly<Record<string, readonly Values[]>>;

const ROW = {
  customer: { company: '-', status: 'open', name: 'Customer A' },
  material: { company: '-', status: 'open', name: 'Material A' },
  sales_order: { company: '-', status: 'open', no: 'SO1', order_date: '2025-12-31', customer_key: '7' },
  sales_order_line: { company: '-', order_key: '7', material_key: '7', status: 'open', qty: 1 },
  stock_movement: { company: '-', material_key: '7', posting_date: '2025-06-01', qty_signed: 1 },
  user: { company: '-', login: 'a', status: 'open', last_login_at: '2025-12-31' },
  user_role: { company: '-', user_key: '7', role_key: '1' },
  role_permission: { company: '-', role_key: '1', action: 'P1' },
} as const;

function row(entity: Entity, key: string | readonly string[], values: Values = {}): Values {
  return { key: typeof key === 'string' ? [key] : key, ...ROW[entity], ...values };
}

/** A check on the record's own fields. */
function own(code: string, entity: Entity, defect: unknown, bad: Values, good: Values, where?: unknown): Check {
  return {
    ...{ code, entity, kind: 'condition' },
    params: { ...(where === undefined ? {} : { where }), defect, evidence: Object.keys(bad).filter(isField) },
    found: { rows: { [entity]: [row(entity, '1', bad)] }, finds: [['-', '1']] },
    clean: { [entity]: [row(entity, '2', good)] },
  };
}

/** The raw status is always kept with a finding. */
function isField(name: string): boolean {
  return name !== 'status_raw';
}

const missing = (code: string, entity: Entity, field: string, good: string | number = 'A') =>
  own(code, entity, { isNull: field }, { [field]: null }, { [field]: good });

const unlike = (code: string, entity: Entity, field: string, pattern: string, good: string) =>
  own(code, entity, { not: { matches: [field, pattern] } }, { [field]: 'x y' }, { [field]: good });

const unlisted = (code: string, entity: Entity, field: string, values: readonly string[]) =>
  own(code, entity, { not: { in: [field, values] } }, { [field]: '?' }, { [field]: values[0] });

/** A key that is filled and names no record of another entity. */
function dangling(code: string, entity: Entity, field: string, names: Entity): Check {
  const key = entity === 'user_role' ? ['7', '1'] : ['1'];
  const rows = { [entity]: [row(entity, key, { [field]: '7' })], [names]: [] };
  return {
    ...{ code, entity, kind: 'condition' },
    params: { where: { not: { isNull: field } }, defect: { not: { names: [field, names] } }, evidence: [field] },
    found: { rows, finds: [['-', ...key]] },
    clean: { ...rows, [names]: [row(names, '7')] },
  };
}

/** Every record of a group of two or more that agree in a field. */
function duplicate(code: string, entity: Entity, field: string): Check {
  const count = { total: { entity, by: field, of: field, count: true } };
  const rows = (second: string) => ({
    [entity]: [row(entity, '1', { [field]: 'A' }), row(entity, '2', { [field]: second })],
  });
  return {
    ...{ code, entity, kind: 'condition' },
    params: { where: { not: { isNull: field } }, defect: { gt: [count, 1] }, evidence: [field] },
    found: {
      rows: rows('A'),
      finds: [
        ['-', '1'],
        ['-', '2'],
      ],
    },
    clean: rows('B'),
  };
}

const IS_OPEN = { eq: ['status', { value: 'open' }] };
const IBAN = '[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}';
const EMAIL = '[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}';

const CUSTOMERS: readonly Check[] = [
  missing('C01', 'customer', 'name'),
  missing('C02', 'customer', 'owner_key'),
  missing('C03', 'customer', 'tax_id'),
  unlike('C04', 'customer', 'tax_id', '[A-Z]{2}[0-9]{9}', 'DE123456789'),
  missing('C05', 'customer', 'email'),
  unlike('C06', 'customer', 'email', EMAIL, 'a@b.example'),
  unlisted('C07', 'customer', 'country', ['DE', 'AT', 'CH', 'FR', 'NL', 'BE', 'PL', 'IT']),
  missing('C08', 'customer', 'postcode'),
  unlike('C09', 'customer', 'phone', '[+][0-9]{8,15}', '+4912345678'),
  own(
    'C10',
    'customer',
    { or: [{ lt: ['credit_limit', 0] }, { gt: ['credit_limit', 1_000_000] }] },
    { credit_limit: -1 },
    { credit_limit: 1_000_000 },
  ),
  unlisted('C11', 'customer', 'currency', ['EUR', 'CHF', 'USD', 'PLN']),
  missing('C12', 'customer', 'payment_term'),
  unlisted('C13', 'customer', 'status_raw', ['ACTIVE', 'PROSPECT', 'CLOSED']),
  own(
    'C14',
    'customer',
    { gt: ['created_at', { date: '2026-01-01' }] },
    { created_at: '2026-01-02' },
    { created_at: '2026-01-01' },
  ),
  unlike('C15', 'customer', 'iban', IBAN, 'DE00123456789012345678'),
  dangling('R06', 'customer', 'owner_key', 'user'),
  duplicate('D01', 'customer', 'tax_id'),
];

const noRecentMove = {
  not: { has: { entity: 'stock_movement', by: 'material_key', where: { le: [{ age: 'posting_date' }, 365] } } },
};

const MATERIALS: readonly Check[] = [
  missing('M01', 'material', 'name'),
  unlisted('M02', 'material', 'base_uom', ['PC', 'KG', 'M', 'L', 'BOX']),
  missing('M03', 'material', 'type'),
  own('M04', 'material', { lt: ['weight', 0] }, { weight: -1.5 }, { weight: 0 }),
  own(
    'M05',
    'material',
    { or: [{ lt: ['net_weight', 0] }, { gt: ['net_weight', 10_000] }] },
    { net_weight: 10_001 },
    { net_weight: 10_000 },
  ),
  missing('M06', 'material', 'standard_cost', 1),
  own('M07', 'material', { lt: ['standard_cost', 0.01] }, { standard_cost: 0 }, { standard_cost: 0.01 }),
  unlike('M08', 'material', 'gtin', '[0-9]{13}', '4000000000001'),
  unlike('M09', 'material', 'class', 'G(0[1-9]|1[0-9]|20)', 'G20'),
  missing('M10', 'material', 'plant'),
  duplicate('D02', 'material', 'gtin'),
  {
    ...{ code: 'S01', entity: 'material', kind: 'condition' },
    params: { where: IS_OPEN, defect: noRecentMove, evidence: [] },
    found: {
      rows: {
        material: [row('material', '7'), row('material', '8', { status: 'closed' })],
        stock_movement: [row('stock_movement', '1', { posting_date: '2024-12-31' })],
      },
      finds: [['-', '7']],
    },
    clean: {
      material: [row('material', '7')],
      stock_movement: [row('stock_movement', '1', { posting_date: '2025-01-01' })],
    },
  },
];

const withoutLines = { not: { has: { entity: 'sales_order_line', by: 'order_key' } } };

const ORDERS: readonly Check[] = [
  own('L01', 'sales_order_line', { lt: ['qty', 0.001] }, { qty: -1 }, { qty: 0.001 }),
  own(
    'O01',
    'sales_order',
    { gt: [{ age: 'order_date' }, 90] },
    { order_date: '2025-10-02' },
    { order_date: '2025-10-03' },
    IS_OPEN,
  ),
  dangling('R01', 'sales_order', 'customer_key', 'customer'),
  dangling('R02', 'sales_order_line', 'order_key', 'sales_order'),
  dangling('R03', 'sales_order_line', 'material_key', 'material'),
  dangling('R04', 'stock_movement', 'material_key', 'material'),
  {
    ...{ code: 'O02', entity: 'sales_order', kind: 'condition' },
    params: { defect: withoutLines, evidence: [] },
    found: { rows: { sales_order: [row('sales_order', '7')], sales_order_line: [] }, finds: [['-', '7']] },
    clean: { sales_order: [row('sales_order', '7')], sales_order_line: [row('sales_order_line', '1')] },
  },
  duplicate('D03', 'sales_order', 'no'),
];

const ROLES = { has: { entity: 'user_role', by: 'user_key' } };
const isDormant = { or: [{ isNull: 'last_login_at' }, { gt: [{ age: 'last_login_at' }, 180] }] };
const PAIRS = Array.from({ length: 10 }, (_, at) => `('${at + 1}', 'SOD_A_${at + 1}', 'SOD_B_${at + 1}')`).join(', ');
const CONFLICTS = `
select distinct ra.company, ra.user_key, s.rule_id
from (values ${PAIRS}) as s (rule_id, perm_a, perm_b)
join {{role_permission}} pa on pa.action = s.perm_a
join {{role_permission}} pb on pb.action = s.perm_b
join {{user_role}} ra on ra.role_key = pa.role_key
join {{user_role}} rb on rb.role_key = pb.role_key and rb.user_key = ra.user_key`;

const permission = (role: string, action: string) => row('role_permission', [role, action], { role_key: role, action });
const PERMISSIONS = [permission('1', 'SOD_A_3'), permission('2', 'SOD_B_3'), permission('3', 'SOD_B_4')];
const role = (key: string) => row('user_role', ['7', key], { role_key: key });

const ACCESS: readonly Check[] = [
  dangling('R05', 'user_role', 'user_key', 'user'),
  {
    ...{ code: 'U01', entity: 'user', kind: 'sql' },
    params: { sql: CONFLICTS, key: ['company', 'user_key', 'rule_id'], evidence: [] },
    found: {
      rows: { user: [row('user', '7')], user_role: [role('1'), role('2')], role_permission: PERMISSIONS },
      finds: [['-', '7', '3']],
    },
    clean: { user: [row('user', '7')], user_role: [role('1'), role('3')], role_permission: PERMISSIONS },
  },
  {
    ...{ code: 'U02', entity: 'user', kind: 'condition' },
    params: { where: { and: [IS_OPEN, ROLES] }, defect: isDormant, evidence: ['last_login_at'] },
    found: {
      rows: {
        user: [row('user', '7', { last_login_at: '2025-07-04' }), row('user', '8', { last_login_at: null })],
        user_role: [role('1')],
      },
      finds: [['-', '7']],
    },
    clean: { user: [row('user', '7', { last_login_at: '2025-07-05' })], user_role: [role('1')] },
  },
];

export const WORKLOAD_CHECKS: readonly Check[] = [...CUSTOMERS, ...MATERIALS, ...ORDERS, ...ACCESS];
