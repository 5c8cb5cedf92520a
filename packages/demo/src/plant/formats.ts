import type { PartnerFields } from '../rows.ts';
import { customerKey, supplierKey } from '../world.ts';
import { spoiltCustomer, spoiltSupplier, takeBusySupplier, takeCustomer } from './partner-edits.ts';
import { disguise, type Planter, type Site, type Variety } from './planter.ts';

const CODE = 'INC-008';

type ContactField = 'phone' | 'mobile' | 'email' | 'postcode';
type Case = readonly [field: ContactField, value: string];

function ofCustomer([field, value]: Case): Variety {
  return (site) =>
    spoiltCustomer(site, {
      ...{ row: takeCustomer(site), values: { [field]: value }, how: `${field} ${value}`, finds: [[CODE, field]] },
    });
}

function ofSupplier([field, value]: Case): Variety {
  return (site) =>
    spoiltSupplier(site, {
      ...{ row: takeBusySupplier(site), values: { [field]: value }, how: `${field} ${value}`, finds: [[CODE, field]] },
    });
}

const VARIETIES: readonly Variety[] = [
  ofCustomer(['phone', '0512-62831']),
  ofCustomer(['email', 'wang.fang@ruitai']),
  ofCustomer(['postcode', '21500']),
  ofCustomer(['mobile', '1381234567']),
  ofCustomer(['email', 'li.na＠hengchang.example;']),
  ofCustomer(['email', '未提供@']),
  ofCustomer(['phone', '62831-']),
  ofSupplier(['mobile', '12812345678']),
  ofSupplier(['email', 'sales@@jinnuo.example']),
  ofSupplier(['phone', '见名片']),
];

const UNUSUAL: readonly Case[] = [
  ['mobile', '+86 138 1234 5678'],
  ['phone', '400-820-8820'],
  ['phone', '0512-62831234转801'],
  ['email', 'zhang.wei@huasheng.example; ap@huasheng.example'],
  ['phone', '021-62831234、13812345678'],
  ['postcode', ' 215000 '],
];

function nearMisses(site: Site): void {
  const { world } = site;
  for (const [field, value] of UNUSUAL) {
    const row = takeCustomer(site);
    const values: Partial<PartnerFields> = { [field]: value };
    const how = `unusual but right: ${value}`;
    disguise(site, { code: CODE, entity: 'customer', key: [...customerKey(row), field], how }, () =>
      world.edit('customer', row, values),
    );
  }
  const nowhere = takeBusySupplier(site);
  const how = 'no country, so nothing to judge it by';
  disguise(site, { code: CODE, entity: 'supplier', key: [...supplierKey(nowhere), 'postcode'], how }, () =>
    world.edit('supplier', nowhere, { country: null, postcode: '1234' }),
  );
}

/** Telephone numbers, e-mail addresses and postcodes that cannot be right. */
export const formats: Planter = {
  code: CODE,
  varieties: VARIETIES,
  story: { initial: 130, weekly: 5, fixed: 0.02, retired: 0.004, again: 0.02 },
  nearMisses,
};
