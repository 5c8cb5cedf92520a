import { NULL_DATE } from '../calendar.ts';
import type { Planting } from '../planting-log.ts';
import type { BankRow, SupplierRow } from '../rows.ts';
import { supplierKey } from '../world.ts';
import { type Also, spoiltSupplier, takeBusySupplier } from './partner-edits.ts';
import { ago, agoFromFirst, overwrite, type Planter, type Site, type Variety } from './planter.ts';

const CODE = 'INC-002';

function incomplete(how: string, values: Partial<SupplierRow>, also: Also = [], comp = '1000'): Variety {
  return (site) => spoiltSupplier(site, { row: takeBusySupplier(site, comp), values, how, finds: [[CODE], ...also] });
}

function bankOf({ world }: Site, supplier: SupplierRow): BankRow {
  const bank = world.rows.supplier_bank.find((row) => row.supp_no === supplier.supp_no);
  if (bank === undefined) throw new RangeError(`${supplier.supp_no} has no bank account`);
  return bank;
}

function withoutBank(site: Site): Planting {
  const row = takeBusySupplier(site);
  return {
    defects: [{ code: CODE, entity: 'supplier', key: supplierKey(row), how: 'its only bank account is out of use' }],
    ...overwrite(site.world, 'supplier_bank', bankOf(site, row), { in_use: 'N' }),
  };
}

const VARIETIES: readonly Variety[] = [
  withoutBank,
  incomplete('no tax number', { tax_no: null }),
  incomplete('a foreign supplier without a tax number', { tax_no: '' }, [], '2000'),
  incomplete('payment term is one ideographic space', { pay_term: '\u3000' }),
  incomplete('nobody can be reached', { phone: '', mobile: null, email: null }),
  incomplete('no date of the licence', { licence_until: NULL_DATE }),
  incomplete('tax number is a placeholder', { tax_no: 'N/A' }, [['INC-004', 'tax_id']]),
  incomplete('no payment term', { pay_term: null }),
];

/** Suppliers at the end of the list, that nothing was ordered from. */
function takeIdle({ company, world }: Site): SupplierRow {
  return world.take('supplier', (row) => row.state === 'A' && !company.recentOrders.has(row.supp_no));
}

function orderFrom({ company, world }: Site, supplier: SupplierRow, days: number, state: 10 | 20 | 50 | 80 | 90): void {
  const when = agoFromFirst(world, days);
  const order = company.purchasing.order(supplier, { ordered: when, due: when - 20, arrives: when - 20 });
  company.purchasing.receive(order);
  world.edit('po_head', world.reserve(order.head), { state, order_date: ago(world, days) });
}

function nearMisses(site: Site): void {
  const { world, log } = site;
  const missing = { tax_no: null, pay_term: null } as const;
  const cases: readonly (readonly [how: string, more: (row: SupplierRow) => void])[] = [
    ['nothing was ever ordered', () => {}],
    ['the only order was cancelled', (row) => orderFrom(site, row, 60, 90)],
    ['the only order is 366 days old', (row) => orderFrom(site, row, 366, 50)],
    ['the only order waits for approval', (row) => orderFrom(site, row, 10, 20)],
  ];
  for (const [how, more] of cases) {
    const row = takeIdle(site);
    world.edit('supplier', row, missing);
    more(row);
    log.nearMiss({ code: CODE, entity: 'supplier', key: supplierKey(row), how });
  }
  const blocked = takeBusySupplier(site);
  world.edit('supplier', blocked, { ...missing, state: 'B' });
  log.nearMiss({ code: CODE, entity: 'supplier', key: supplierKey(blocked), how: 'blocked' });
  const second = takeBusySupplier(site);
  const bank = bankOf(site, second);
  world.edit('supplier_bank', bank, { in_use: 'N' });
  world.insert('supplier_bank', { ...bank, line_no: 2, account: '6228480012345678', in_use: 'Y' });
  log.nearMiss({
    code: CODE,
    entity: 'supplier',
    key: supplierKey(second),
    how: 'one of two bank accounts is out of use',
  });
}

/** Suppliers that are ordered from and whose record is incomplete. */
export const incompleteSuppliers: Planter = {
  code: CODE,
  varieties: VARIETIES,
  story: { initial: 52, weekly: 2, fixed: 0.1, retired: 0.004, again: 0.02 },
  nearMisses,
};
