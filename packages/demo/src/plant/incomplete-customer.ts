import type { CustomerRow } from '../rows.ts';
import { customerKey } from '../world.ts';
import { type Also, spoiltCustomer, takeCustomer } from './partner-edits.ts';
import { disguise, type Planter, type Site, type Variety } from './planter.ts';

const CODE = 'INC-001';

function incomplete(how: string, values: Partial<CustomerRow>, also: Also = []): Variety {
  return (site) => spoiltCustomer(site, { row: takeCustomer(site), values, how, finds: [[CODE], ...also] });
}

const VARIETIES: readonly Variety[] = [
  incomplete('no payment term', { pay_term: null }),
  incomplete('street is one ideographic space', { street: '\u3000' }),
  incomplete('no telephone, no mobile, no e-mail', { phone: null, mobile: null, email: '' }),
  incomplete('tax number is a placeholder', { tax_no: '暂无' }, [['INC-004', 'tax_id']]),
  incomplete('name is a placeholder', { name: '待定' }, [['INC-004', 'name']]),
  incomplete('no city and no payment term: one finding', { city: null, pay_term: ' ' }),
  incomplete('no tax number, and no country, which counts as ours', { tax_no: '\u200b', country: null }),
  incomplete('no tax number', { tax_no: null }),
  incomplete('no street', { street: '' }),
];

const NEAR_MISSES: readonly (readonly [string, Partial<CustomerRow>])[] = [
  ['a person needs no tax number', { legal_form: 'P', tax_no: null, name: '顾晓明' }],
  ['an e-mail address alone is a contact', { phone: null, mobile: null }],
  ['a one-time customer', { one_time: 'Y', street: null, pay_term: null, tax_no: null }],
  ['blocked', { state: 'B', street: null, pay_term: null }],
  ['no credit limit, which most customers have not', { credit_limit: null }],
];

function nearMisses(site: Site): void {
  for (const [how, values] of NEAR_MISSES) {
    const row = takeCustomer(site);
    disguise(site, { code: CODE, entity: 'customer', key: customerKey(row), how }, () =>
      site.world.edit('customer', row, values),
    );
  }
}

/** Customers with required fields left blank. */
export const incompleteCustomers: Planter = {
  code: CODE,
  varieties: VARIETIES,
  story: { initial: 170, weekly: 6, fixed: 0.03, retired: 0.006, again: 0.03 },
  nearMisses,
};
