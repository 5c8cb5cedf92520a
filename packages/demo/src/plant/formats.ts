import type { AnyPartner } from '../dataset.ts';
import { customerKey, type Plan, supplierKey } from '../plan.ts';

const CODE = 'INC-008';

type ContactField = 'phone' | 'mobile' | 'email' | 'postcode';
type Case = readonly [field: ContactField, value: string];

const WRONG_CUSTOMERS: readonly Case[] = [
  ['phone', '0512-62831'],
  ['email', 'wang.fang@ruitai'],
  ['postcode', '21500'],
];
const WRONG_SUPPLIERS: readonly Case[] = [
  ['mobile', '12812345678'],
  ['email', 'sales@@jinnuo.example'],
  ['phone', '见名片'],
];
const UNUSUAL: readonly Case[] = [
  ['mobile', '+86 138 1234 5678'],
  ['phone', '400-820-8820'],
  ['phone', '0512-62831234转801'],
  ['email', 'zhang.wei@huasheng.example; ap@huasheng.example'],
];

function values([field, value]: Case): Partial<AnyPartner> {
  return { [field]: value };
}

/** Telephone numbers, e-mail addresses and postcodes that cannot be right. */
export function plantFormats(plan: Plan): void {
  for (const wrong of WRONG_CUSTOMERS) {
    const row = plan.takeCustomer();
    plan.edit('customer', row, values(wrong));
    plan.defect(CODE, 'customer', [...customerKey(row), wrong[0]], `${wrong[0]} ${wrong[1]}`);
  }
  for (const wrong of WRONG_SUPPLIERS) {
    const row = plan.takeSupplier();
    plan.edit('supplier', row, values(wrong));
    plan.defect(CODE, 'supplier', [...supplierKey(row), wrong[0]], `${wrong[0]} ${wrong[1]}`);
  }
  for (const unusual of UNUSUAL) {
    const row = plan.takeCustomer();
    plan.edit('customer', row, values(unusual));
    plan.nearMiss(CODE, 'customer', [...customerKey(row), unusual[0]], `unusual but right: ${unusual[1]}`);
  }
  const nowhere = plan.takeSupplier();
  plan.edit('supplier', nowhere, { country: null, postcode: '1234' });
  plan.nearMiss(CODE, 'supplier', [...supplierKey(nowhere), 'postcode'], 'no country, so nothing to judge it by');
}
