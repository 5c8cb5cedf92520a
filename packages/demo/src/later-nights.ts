import type { CustomerRow, Dataset, SupplierRow } from './dataset.ts';
import { DEMO_NIGHTS } from './nights.ts';
import type { Plan, RowOf } from './plan.ts';
import { grant } from './plant/duties.ts';
import type { PlantedDefect } from './truth.ts';

const [FIRST, SECOND] = DEMO_NIGHTS;

type Keyed = { readonly [Table in keyof Dataset]: (row: RowOf<Table>) => boolean };

function find<Table extends keyof Dataset>(plan: Plan, table: Table, fits: Keyed[Table]): RowOf<Table> {
  const row = (plan.data[table] as RowOf<Table>[]).find(fits);
  if (row === undefined) throw new RangeError(`no such row in ${table}`);
  return row;
}

function customer(plan: Plan, key: string | undefined): CustomerRow {
  return find(plan, 'customer', (row) => row.customer_no === key);
}

function supplier(plan: Plan, key: string | undefined): SupplierRow {
  return find(plan, 'supplier', (row) => row.supplier_no === key);
}

/** The defect that was planted in this way. */
function planted(plan: Plan, code: string, how: string): PlantedDefect {
  const defect = [...plan.defects.values()].find((candidate) => candidate.code === code && candidate.how === how);
  if (defect === undefined) throw new RangeError(`${code} was not planted as: ${how}`);
  return defect;
}

function cure(plan: Plan, { code, entity, key }: PlantedDefect): void {
  plan.cured(code, entity, key);
}

function setRole(plan: Plan, user: string, role: string, valid_to: string | null): void {
  const row = find(plan, 'app_user_role', (candidate) => candidate.user_id === user && candidate.role_code === role);
  plan.edit('app_user_role', row, { valid_to });
}

function fixMasterData(plan: Plan): void {
  const ownerless = planted(plan, 'OWN-005', 'owner removed');
  plan.edit('customer', customer(plan, ownerless.key[1]), { owner_user: 'U101' });
  cure(plan, ownerless);
  const unpaid = planted(plan, 'INC-001', 'no payment term');
  plan.edit('customer', customer(plan, unpaid.key[1]), { pay_term: 'NET60' });
  cure(plan, unpaid);
  const misspelt = planted(plan, 'INC-008', 'email wang.fang@ruitai');
  plan.edit('customer', customer(plan, misspelt.key[1]), { email: 'wang.fang@ruitai.example' });
  cure(plan, misspelt);
}

function fixTransactions(plan: Plan): void {
  const half = planted(plan, 'OPN-001', 'due 45 days ago, half received');
  const line = find(plan, 'po_line', (row) => row.po_no === half.key[1] && String(row.line_no) === half.key[2]);
  plan.edit('po_line', line, { received_qty: line.qty, state: 'F' });
  cure(plan, half);
  const stale = planted(plan, 'STL-001', 'last movement 260 days ago');
  const item_no = stale.key[1] ?? '';
  plan.insert('stock_move', {
    move_no: 'K790001',
    item_no,
    bin_no: 'SZ-A01',
    qty: -25,
    moved_at: `${FIRST} 14:05:00`,
    move_type: 'GI',
    done: true,
  });
  cure(plan, stale);
  plan.insert('po_line', {
    ...line,
    po_no: 'PO26-00201',
    line_no: 10,
    received_qty: null,
    state: 'N',
    need_by: SECOND,
  });
  cure(plan, planted(plan, 'EXA-001', 'placed 8 days ago, no line'));
  setRole(plan, 'U408', 'PAYMENT', FIRST);
  plan.cured('PRM-006', 'user', ['-', 'U408', 'S11']);
}

function archive(plan: Plan): void {
  const dead = planted(plan, 'OWN-005', 'owner names an account that does not exist');
  plan.edit('supplier', supplier(plan, dead.key[1]), { state: 'X' });
  cure(plan, dead);
  plan.edit(
    'app_user',
    find(plan, 'app_user', (row) => row.user_id === 'U103'),
    { locked: true },
  );
  plan.cured('PRM-006', 'user', ['-', 'U103', 'S19']);
}

/** Customers of U103, whose account was locked, lose their owner with it. */
function orphan(plan: Plan): void {
  const ownedBy = plan.data.customer.filter((row) => row.owner_user === 'U103' && row.state === 'A');
  for (const row of ownedBy) {
    plan.defect('OWN-005', 'customer', [row.company_no, row.customer_no], 'owner locked after the first night');
  }
}

function addNewDefects(plan: Plan): void {
  const model = find(plan, 'customer', (row) => row.customer_no === 'C10001');
  plan.insert('customer', {
    ...model,
    customer_no: 'C10061',
    name: '苏州新锐传动科技有限公司',
    tax_no: '91320594MA1X7LJT5A',
    owner_user: null,
    pay_term: null,
    email: 'office@xinrui.example',
    created_at: `${FIRST} 16:42:00`,
  });
  plan.defect('OWN-005', 'customer', ['1000', 'C10061'], 'entered without an owner');
  plan.defect('INC-001', 'customer', ['1000', 'C10061'], 'entered without a payment term');
  grant(plan, { user: 'U204', role: 'PO_ENTRY', pairs: ['S06'] });
  const phone = plan.takeCustomer();
  plan.edit('customer', phone, { phone: '62831-' });
  plan.defect('INC-008', 'customer', [phone.company_no, phone.customer_no, 'phone'], 'phone 62831-');
}

/** What people did on the day after the first night: some repairs, two records retired, new mistakes. */
export function liveThroughSecondDay(plan: Plan): void {
  fixMasterData(plan);
  fixTransactions(plan);
  archive(plan);
  orphan(plan);
  addNewDefects(plan);
}

/** What people did on the day after the second night: the same mistakes again, and a few repairs. */
export function liveThroughThirdDay(plan: Plan, firstNight: readonly PlantedDefect[]): void {
  const again = (code: string, how: string) => {
    const defect = firstNight.find((candidate) => candidate.code === code && candidate.how === how);
    if (defect === undefined) throw new RangeError(`${code} was not planted as: ${how}`);
    plan.defect(code, defect.entity, defect.key, `${how}, again`);
    return defect;
  };
  plan.edit('customer', customer(plan, again('OWN-005', 'owner removed').key[1]), { owner_user: null });
  const misspelt = again('INC-008', 'email wang.fang@ruitai');
  plan.edit('customer', customer(plan, misspelt.key[1]), { email: 'wang.fang@ruitai' });
  setRole(plan, 'U408', 'PAYMENT', null);
  plan.defect('PRM-006', 'user', ['-', 'U408', 'S11'], 'PAYMENT granted again');

  setRole(plan, 'U701', 'ROLE_ADMIN', SECOND);
  plan.cured('PRM-006', 'user', ['-', 'U701', 'S35']);
  const double = planted(plan, 'DUP-001', 'same D-U-N-S number, once with hyphens');
  const second = find(plan, 'supplier', (row) => row.duns === '31-587-9462');
  plan.edit('supplier', second, { duns: '304968127' });
  cure(plan, double);
  const line = planted(plan, 'OPN-001', 'due 120 days ago, nothing received');
  const row = find(plan, 'po_line', (item) => item.po_no === line.key[1] && String(item.line_no) === line.key[2]);
  plan.edit('po_line', row, { state: 'C' });
  cure(plan, line);
}
