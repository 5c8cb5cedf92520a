import { storedAt } from '../calendar.ts';
import type { Planting } from '../planting-log.ts';
import type { ItemRow } from '../rows.ts';
import { itemKey } from '../world.ts';
import { ageOver, ago, agoFromFirst, type Planter, plantAtLimit, type Site, type Variety } from './planter.ts';
import { ageHistory, setStock, takeQuiet } from './stock-history.ts';

const CODE = 'STL-002';
const LIMIT = 730;

function spoilt(site: Site, age: number, how: string, more?: (item: ItemRow) => void): Planting {
  const { company, world } = site;
  const item = takeQuiet(site);
  return {
    defects: [{ code: CODE, entity: 'material', key: itemKey(item), how }],
    spoil: () => {
      ageHistory(site, item, age);
      setStock(site, item, { qty: 0, amount: 0 });
      world.edit('item', item, { created_at: storedAt(ago(world, age + 500)) });
      more?.(item);
    },
    repair: () => {
      company.materials.move(item, 'GR', 60, storedAt(ago(world, 1)));
    },
    retire: () => {
      world.edit('item', item, { state: 'X' });
      return 'archived';
    },
  };
}

function addToBill({ company, world }: Site, item: ItemRow, state: '1' | '9'): void {
  const parent = company.materials.busy[0];
  if (parent === undefined) throw new RangeError('no material on any order');
  const pos = 900 + world.next('bill position', 0);
  world.insert('bom', { parent_no: parent.item_no, pos, component_no: item.item_no, qty: 1, state });
}

function reserve({ world }: Site, item: ItemRow, state: 'O' | 'D'): void {
  const resv_no = world.next('reservation', 800_001);
  world.insert('reservation', { resv_no, item_no: item.item_no, qty: 2, planned_on: ago(world, -150), state });
}

const forgotten: Variety = (site) => spoilt(site, ageOver(site.world, LIMIT, 1500), 'used for nothing');

const VARIETIES: readonly Variety[] = [
  (site) => spoilt(site, LIMIT + 1, 'last movement 731 days ago'),
  (site) =>
    spoilt(site, 900, 'nobody knows when it was entered', (item) =>
      site.world.edit('item', item, { created_at: null }),
    ),
  (site) => spoilt(site, 900, 'only in a bill that is obsolete', (item) => addToBill(site, item, '9')),
  (site) => spoilt(site, 900, 'only a reservation that is done', (item) => reserve(site, item, 'D')),
  forgotten,
  forgotten,
  forgotten,
];

function addDraftLine({ company, world }: Site, item: ItemRow): void {
  const supplier = world.rows.supplier[0];
  if (supplier === undefined) throw new RangeError('no supplier');
  const when = agoFromFirst(world, 2);
  const order = company.purchasing.order(supplier, { ordered: when, due: when - 200, arrives: when - 200 });
  world.reserve(order.head);
  for (const line of order.lines) world.edit('po_line', line, { item_no: item.item_no });
}

function nearMisses(site: Site): void {
  const { world, company } = site;
  const cases: readonly (readonly [how: string, more: (item: ItemRow) => void])[] = [
    ['a component of an active bill', (item) => addToBill(site, item, '1')],
    ['reserved', (item) => reserve(site, item, 'O')],
    ['on an order that is to come', (item) => addDraftLine(site, item)],
    ['a little in stock', (item) => setStock(site, item, { qty: 5, amount: 50 })],
    ['counted 100 days ago', (item) => company.materials.move(item, 'IC', 0, storedAt(ago(world, 100)))],
    ['blocked', (item) => world.edit('item', item, { state: 'B' })],
  ];
  for (const [how, more] of cases) {
    const planting = spoilt(site, 1000, how, more);
    planting.spoil();
    for (const finding of planting.defects) site.log.nearMiss(finding);
  }
  plantAtLimit(site, spoilt(site, LIMIT, 'last movement 730 days ago'));
  const young = (item: ItemRow) => world.edit('item', item, { created_at: storedAt(ago(world, LIMIT)) });
  plantAtLimit(site, spoilt(site, 900, 'entered 730 days ago', young));
}

/** Materials that nothing uses any more. */
export const zombies: Planter = {
  code: CODE,
  varieties: VARIETIES,
  story: { initial: 150, weekly: 3, fixed: 0, retired: 0.05, again: 0 },
  nearMisses,
};
