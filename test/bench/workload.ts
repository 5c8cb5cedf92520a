import { writeConfiguration, writeProfile, writeRule } from '../audit-folder.ts';

/**
 * The audit folder of the generated workload (schema `erp`, audit date 2026-01-01): a profile and one rule a check.
 * Checks on mapped fields are `condition` rules, which can share a scan; the others are the admin's own SQL.
 */
interface Check {
  readonly code: string;
  readonly entity: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly kind: 'condition' | 'sql';
  readonly finding: Readonly<Record<string, unknown>>;
  readonly clean: Readonly<Record<string, unknown>>;
}

const ROW = {
  customer: { company: '-', status: 'open', name: 'Customer A' },
  material: { company: '-', status: 'open', name: 'Material A' },
  sales_order: { company: '-', status: 'open', no: 'SO1', order_date: '2025-12-31' },
  sales_order_line: { company: '-', order_key: '1', status: 'open', qty: 1 },
} as const;

function condition(
  code: string,
  entity: keyof typeof ROW,
  defect: unknown,
  bad: Readonly<Record<string, unknown>>,
  good: Readonly<Record<string, unknown>>,
  where?: unknown,
): Check {
  return {
    code,
    entity,
    kind: 'condition',
    params: { ...(where === undefined ? {} : { where }), defect, evidence: Object.keys(bad) },
    finding: { ...ROW[entity], ...bad },
    clean: { ...ROW[entity], ...good },
  };
}

const missing = (code: string, entity: keyof typeof ROW, field: string) =>
  condition(code, entity, { isNull: field }, { [field]: null }, { [field]: 'A' });

const unlike = (code: string, entity: keyof typeof ROW, field: string, pattern: string, good: string) =>
  condition(code, entity, { not: { matches: [field, pattern] } }, { [field]: 'x y' }, { [field]: good });

const CONDITIONS: readonly Check[] = [
  missing('C01', 'customer', 'name'),
  missing('C02', 'customer', 'owner_key'),
  missing('C03', 'customer', 'tax_id'),
  unlike('C04', 'customer', 'tax_id', '[A-Z]{2}[0-9]{9}', 'DE123456789'),
  missing('C05', 'customer', 'email'),
  unlike('C06', 'customer', 'email', '[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}', 'a@b.example'),
  condition(
    'C07',
    'customer',
    { not: { in: ['country', ['DE', 'AT', 'CH', 'FR', 'NL', 'BE', 'PL', 'IT']] } },
    { country: 'XX' },
    { country: 'DE' },
  ),
  missing('C08', 'customer', 'postcode'),
  unlike('C09', 'customer', 'phone', '[+][0-9]{8,15}', '+4912345678'),
  condition(
    'C10',
    'customer',
    { or: [{ lt: ['credit_limit', 0] }, { gt: ['credit_limit', 1_000_000] }] },
    { credit_limit: -1 },
    { credit_limit: 1_000_000 },
  ),
  missing('C12', 'customer', 'payment_term'),
  condition(
    'C14',
    'customer',
    { gt: ['created_at', { date: '2026-01-01' }] },
    { created_at: '2026-01-02' },
    { created_at: '2026-01-01' },
  ),
  missing('M01', 'material', 'name'),
  missing('M03', 'material', 'type'),
  missing('M06', 'material', 'standard_cost'),
  condition('M07', 'material', { lt: ['standard_cost', 0.01] }, { standard_cost: 0 }, { standard_cost: 0.01 }),
  unlike('M08', 'material', 'gtin', '[0-9]{13}', '4000000000001'),
  unlike('M09', 'material', 'class', 'G(0[1-9]|1[0-9]|20)', 'G20'),
  condition('L01', 'sales_order_line', { lt: ['qty', 0.001] }, { qty: -1 }, { qty: 0.001 }),
  condition(
    'O01',
    'sales_order',
    { gt: [{ age: 'order_date' }, 90] },
    { order_date: '2025-10-02' },
    { order_date: '2025-10-03' },
    { eq: ['status', { value: 'open' }] },
  ),
];

interface Statement {
  readonly code: string;
  readonly entity: keyof typeof ROW;
  readonly sql: string;
  /** Rows of further entities that make the first row of `entity` clean; without them it is found. */
  readonly clean: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

/** Checks over two tables, as an administrator would write them. */
const STATEMENTS: readonly Statement[] = [
  {
    code: 'R01',
    entity: 'sales_order',
    sql: 'select o.company, o.key_1 from {{sales_order}} o where not exists (select 1 from {{customer}} c where c.key_1 = o.customer_key)',
    clean: { customer: [{ ...ROW.customer, key: ['C1'] }] },
  },
  {
    code: 'R02',
    entity: 'sales_order_line',
    sql: 'select l.company, l.key_1 from {{sales_order_line}} l where not exists (select 1 from {{sales_order}} o where o.key_1 = l.order_key)',
    clean: { sales_order: [{ ...ROW.sales_order, key: ['1'], customer_key: 'C1' }] },
  },
  {
    code: 'O02',
    entity: 'sales_order',
    sql: 'select o.company, o.key_1 from {{sales_order}} o where not exists (select 1 from {{sales_order_line}} l where l.order_key = o.key_1)',
    clean: { sales_order_line: [{ ...ROW.sales_order_line, key: ['7'] }] },
  },
];

/** Codes of the checks that have a rule here. */
export const WORKLOAD_CODES: readonly string[] = [
  ...CONDITIONS.map((check) => check.code),
  ...STATEMENTS.map(({ code }) => code),
];

/** Code of the rule that makes a check, such as `WRK-007`. */
export function ruleCodeOf(check: string): string {
  return `WRK-${String(WORKLOAD_CODES.indexOf(check) + 1).padStart(3, '0')}`;
}

const ENTITIES = {
  customer: {
    from: 'erp.customers t',
    key: ['t.customer_id'],
    label: 't.customer_no',
    status: { of: 't.status', map: { ACTIVE: 'open', PROSPECT: 'open', CLOSED: 'closed', '?': 'blocked' } },
    fields: {
      name: 't.name',
      owner_key: 't.owner_user_id',
      tax_id: 't.tax_id',
      email: 't.email',
      country: 't.country',
      postcode: 't.postal_code',
      phone: 't.phone',
      credit_limit: 't.credit_limit',
      payment_term: 't.payment_terms',
      created_at: 't.created_at',
    },
  },
  material: {
    from: 'erp.materials t',
    key: ['t.material_id'],
    label: 't.material_no',
    status: { of: 't.status', map: { ACTIVE: 'open', OBSOLETE: 'closed' } },
    fields: {
      name: 't.description',
      type: 't.material_type',
      class: 't.material_group',
      gtin: 't.ean',
      standard_cost: 't.standard_price',
    },
  },
  sales_order: {
    from: 'erp.sales_orders t',
    key: ['t.order_id'],
    label: 't.order_no',
    status: { of: 't.status', map: { OPEN: 'open', CLOSED: 'closed' } },
    fields: { no: 't.order_no', order_date: 't.order_date', customer_key: 't.customer_id' },
  },
  sales_order_line: {
    from: 'erp.sales_order_lines t',
    key: ['t.line_id'],
    label: 't.line_id',
    status: { of: "'OPEN'", map: { OPEN: 'open' } },
    fields: { order_key: 't.order_id', material_key: 't.material_id', qty: 't.quantity' },
  },
};

function writeCheck(
  directory: string,
  check: { readonly code: string; readonly entity: string; readonly kind: string; readonly params: unknown },
  cases: readonly object[],
): void {
  const { code, entity, kind, params } = check;
  const id = `workload/${code.toLowerCase()}`;
  const rule = { id, code: ruleCodeOf(code), kind, title: `Workload check ${code}`, entity, params };
  writeRule(directory, rule, '2026-01-01', cases);
}

function writeChecks(directory: string): void {
  for (const check of CONDITIONS) {
    writeCheck(directory, check, [
      { name: 'bad value is found', rows: { [check.entity]: [{ key: ['1'], ...check.finding }] }, finds: [['-', '1']] },
      { name: 'good value is clean', rows: { [check.entity]: [{ key: ['2'], ...check.clean }] }, finds: [] },
    ]);
  }
  for (const { code, entity, sql, clean } of STATEMENTS) {
    const params = { sql, key: ['company', 'key_1'], evidence: [] };
    const row = { ...ROW[entity], key: ['1'], ...(entity === 'sales_order' ? { customer_key: 'C1' } : {}) };
    const none = Object.fromEntries(Object.keys(clean).map((name) => [name, []]));
    writeCheck(directory, { code, entity, kind: 'sql', params }, [
      { name: 'nothing belongs to it', rows: { [entity]: [row], ...none }, finds: [['-', '1']] },
      { name: 'something belongs to it', rows: { [entity]: [row], ...clean }, finds: [] },
    ]);
  }
}

/** Writes the audit folder for one database of the workload and returns the path of its configuration. */
export function writeWorkloadFolder(directory: string, source: string, store: string): string {
  const erp = { connector: 'postgres', connection: source, profile: './profiles/workload.yaml', asOf: '2026-01-01' };
  writeProfile(directory, 'workload', ENTITIES);
  writeChecks(directory);
  return writeConfiguration(directory, {
    organisation: { name: 'Workload', locale: 'en', timezone: 'UTC' },
    store,
    sources: { erp },
    rules: { include: ['./my-rules/**'] },
    formats: ['html'],
  });
}
