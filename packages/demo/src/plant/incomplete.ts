import type { CustomerRow } from '../dataset.ts';
import { customerKey, type Plan } from '../plan.ts';

const CODE = 'INC-001';

const CASES: readonly (readonly [string, Partial<CustomerRow>])[] = [
  ['no payment term', { pay_term: null }],
  ['street is one ideographic space', { street: '\u3000' }],
  ['no telephone, no mobile, no e-mail', { phone: null, mobile: null, email: '' }],
  ['tax number is a placeholder', { tax_no: '暂无' }],
  ['name is a placeholder', { name: '待定' }],
  ['no city and no payment term: one finding', { city: null, pay_term: ' ' }],
];

const NEAR_MISSES: readonly (readonly [string, Partial<CustomerRow>])[] = [
  ['a person needs no tax number', { legal_form: 'P', tax_no: null, name: '顾晓明' }],
  ['an e-mail address alone is a contact', { phone: null, mobile: null }],
  ['a one-time customer', { one_time: true, street: null, pay_term: null, tax_no: null }],
  ['blocked', { state: 'B', street: null, pay_term: null }],
];

/** Customers with required fields left blank. */
export function plantIncomplete(plan: Plan): void {
  for (const [how, values] of CASES) {
    const row = plan.takeCustomer();
    plan.edit('customer', row, values);
    plan.defect(CODE, 'customer', customerKey(row), how);
  }
  for (const [how, values] of NEAR_MISSES) {
    const row = plan.takeCustomer();
    plan.edit('customer', row, values);
    plan.nearMiss(CODE, 'customer', customerKey(row), how);
  }
}
