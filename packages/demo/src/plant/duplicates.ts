import type { CustomerRow, SupplierRow } from '../dataset.ts';
import type { Plan } from '../plan.ts';

const CODE = 'DUP-001';

function taxNumber(row: CustomerRow | SupplierRow): string {
  if (row.tax_no === null) throw new RangeError('a clean partner has a tax number');
  return row.tax_no;
}

/** The number as somebody types it a second time: grouped, with a full-width last character. */
function retyped(taxNo: string): string {
  const last = String.fromCharCode(taxNo.charCodeAt(taxNo.length - 1) + 0xfee0);
  return `${taxNo.slice(0, 6)} ${taxNo.slice(6, 12).toLowerCase()}-${taxNo.slice(12, -1)}${last}`;
}

function plantCustomers(plan: Plan): void {
  const [first, second] = [plan.takeCustomer(), plan.takeCustomer()];
  plan.edit('customer', second, { tax_no: retyped(taxNumber(first)) });
  plan.defect(CODE, 'customer', ['1000', 'tax_id', taxNumber(first)], 'entered twice, the second time spelt otherwise');

  const [parent, branch] = [plan.takeCustomer(), plan.takeCustomer()];
  plan.edit('customer', branch, { tax_no: taxNumber(parent), parent_no: parent.customer_no });
  plan.nearMiss(CODE, 'customer', ['1000', 'tax_id', taxNumber(parent)], 'a branch with its declared head office');

  const [living, archived] = [plan.takeCustomer(), plan.takeCustomer()];
  plan.edit('customer', archived, { tax_no: taxNumber(living), state: 'X' });
  plan.nearMiss(CODE, 'customer', ['1000', 'tax_id', taxNumber(living)], 'the second record is archived');

  const [ours, theirs] = [plan.takeCustomer('1000'), plan.takeCustomer('2000')];
  plan.edit('customer', theirs, { tax_no: taxNumber(ours) });
  plan.nearMiss(CODE, 'customer', ['1000', 'tax_id', taxNumber(ours)], 'one record in each of two companies');
}

function plantSuppliers(plan: Plan): void {
  const group = [plan.takeSupplier(), plan.takeSupplier(), plan.takeSupplier()] as const;
  for (const row of group.slice(1)) plan.edit('supplier', row, { tax_no: taxNumber(group[0]) });
  plan.defect(CODE, 'supplier', ['1000', 'tax_id', taxNumber(group[0])], 'entered three times');

  const [first, second] = [plan.takeSupplier('2000'), plan.takeSupplier('2000')];
  const duns = '315879462';
  plan.edit('supplier', first, { duns });
  plan.edit('supplier', second, { duns: '31-587-9462' });
  plan.defect(CODE, 'supplier', ['2000', 'duns', duns], 'same D-U-N-S number, once with hyphens');

  const [left, right] = [plan.takeSupplier(), plan.takeSupplier()];
  plan.edit('supplier', left, { tax_no: '00000000' });
  plan.edit('supplier', right, { tax_no: '00000000' });
  plan.nearMiss(CODE, 'supplier', ['1000', 'tax_id', '00000000'], 'a placeholder that two records share');

  const alsoCustomer = plan.takeSupplier();
  const asCustomer = plan.takeCustomer();
  plan.edit('supplier', alsoCustomer, { tax_no: taxNumber(asCustomer) });
  plan.nearMiss(CODE, 'supplier', ['1000', 'tax_id', taxNumber(asCustomer)], 'one firm, both customer and supplier');

  const [byTax, byDuns] = [plan.takeSupplier(), plan.takeSupplier()];
  plan.edit('supplier', byTax, { tax_no: '528461937' });
  plan.edit('supplier', byDuns, { duns: '528461937' });
  plan.nearMiss(CODE, 'supplier', ['1000', 'duns', '528461937'], 'two kinds of number are never compared');
}

/** Business partners entered more than once. */
export function plantDuplicates(plan: Plan): void {
  plantCustomers(plan);
  plantSuppliers(plan);
}
