import { NULL_DATE } from '../calendar.ts';
import type { Planting } from '../planting-log.ts';
import type { CustomerRow, ItemRow, SupplierRow } from '../rows.ts';
import { customerKey, itemKey } from '../world.ts';
import { type Also, spoiltCustomer, spoiltSupplier, takeBusySupplier, takeCustomer } from './partner-edits.ts';
import { disguise, overwrite, type Planter, type Site, type Variety } from './planter.ts';

const CODE = 'INC-004';

function ofCustomer(field: string, values: Partial<CustomerRow>, how: string, also: Also = []): Variety {
  return (site) => spoiltCustomer(site, { row: takeCustomer(site), values, how, finds: [[CODE, field], ...also] });
}

function ofSupplier(field: string, values: Partial<SupplierRow>, how: string, also: Also = []): Variety {
  return (site) => spoiltSupplier(site, { row: takeBusySupplier(site), values, how, finds: [[CODE, field], ...also] });
}

function takeItem({ world }: Site): ItemRow {
  return world.take('item', (row) => row.state === 'A' && row.stocked === 'Y');
}

function ofMaterial(field: string, values: Partial<ItemRow>, how: string): Variety {
  return (site): Planting => {
    const row = takeItem(site);
    return {
      defects: [{ code: CODE, entity: 'material', key: [...itemKey(row), field], how }],
      ...overwrite(site.world, 'item', row, values),
      retire: () => {
        site.world.edit('item', row, { state: 'X' });
        return 'archived';
      },
    };
  };
}

const VARIETIES: readonly Variety[] = [
  ofCustomer('street', { street: '待补' }, 'street 待补', [['INC-001']]),
  ofCustomer('city', { city: 'ｎ／ａ' }, 'city n/a in full-width letters', [['INC-001']]),
  ofCustomer('postcode', { postcode: '000000' }, 'postcode of noughts'),
  ofCustomer('created_at', { created_at: `${NULL_DATE} 00:00:00` }, 'entered on 1900-01-01'),
  ofSupplier('name', { name: ' TEST ' }, 'a test that stayed'),
  ofSupplier('street', { street: 'xxx' }, 'street xxx'),
  ofSupplier('city', { city: '不详\u3000' }, 'city 不详 and a blank'),
  ofMaterial('name', { name: '待定' }, 'name 待定'),
  ofMaterial('code', { drawing_no: 'N.A.' }, 'drawing number N.A.'),
  ofMaterial('spec', { spec: '-' }, 'specification -'),
  ofMaterial('spec', { spec: '无' }, 'specification 无'),
  ofMaterial('spec', { spec: '...' }, 'specification of dots'),
  ofMaterial('spec', { spec: 'X' }, 'specification X'),
];

function nearMisses(site: Site): void {
  const { world } = site;
  const customers: readonly (readonly [string, string, Partial<CustomerRow>])[] = [
    ['name', 'a name that only contains the word', { name: '无锡测试仪器有限公司' }],
    ['postcode', 'blank look-alike, which is blank', { postcode: '\u3000\u200b' }],
    ['street', 'a placeholder, but archived', { street: '待定', state: 'X' }],
    ['street', 'a street called Test', { street: 'Teststraße 1' }],
  ];
  for (const [field, how, values] of customers) {
    const row = takeCustomer(site);
    disguise(site, { code: CODE, entity: 'customer', key: [...customerKey(row), field], how }, () =>
      world.edit('customer', row, values),
    );
  }
  for (const drawing_no of ['000', '1111']) {
    const row = takeItem(site);
    const how = `drawing number ${drawing_no}, which numbers may be`;
    disguise(site, { code: CODE, entity: 'material', key: [...itemKey(row), 'code'], how }, () =>
      world.edit('item', row, { drawing_no }),
    );
  }
}

/** Fields filled with something that says nothing. */
export const placeholders: Planter = {
  code: CODE,
  varieties: VARIETIES,
  story: { initial: 90, weekly: 3, fixed: 0.04, retired: 0, again: 0.03 },
  nearMisses,
};
