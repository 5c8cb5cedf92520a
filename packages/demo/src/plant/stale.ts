import { storedAt } from '../calendar.ts';
import type { Planting } from '../planting-log.ts';
import type { ItemRow } from '../rows.ts';
import { itemKey } from '../world.ts';
import { ageOver, ago, type Planter, plantAtLimit, type Site, type Variety } from './planter.ts';
import { ageHistory, setStock, takeQuiet } from './stock-history.ts';

const CODE = 'STL-001';
const LIMIT = 180;

function spoilt(site: Site, age: number, how: string, more?: (item: ItemRow) => void): Planting {
  const item = takeQuiet(site);
  return {
    defects: [{ code: CODE, entity: 'material', key: itemKey(item), how }],
    spoil: () => {
      ageHistory(site, item, age);
      more?.(item);
    },
    repair: () => {
      site.company.materials.move(item, 'GI', -2, storedAt(ago(site.world, 1), '14:05:00'));
    },
    retire: () => {
      site.world.edit('item', item, { state: 'X' });
      return 'archived';
    },
  };
}

const dead =
  (oldest: number): Variety =>
  (site) =>
    spoilt(site, ageOver(site.world, LIMIT, oldest), 'no movement');

function undoMoves({ company, world }: Site, item: ItemRow): void {
  for (const move of company.materials.moves.get(item.item_no) ?? []) world.edit('stock_move', move, { done: 'N' });
}

const VARIETIES: readonly Variety[] = [
  (site) => spoilt(site, LIMIT + 1, 'last movement 181 days ago'),
  dead(700),
  dead(350),
  dead(400),
  (site) =>
    spoilt(site, ageOver(site.world, LIMIT, 300), 'only counted since', (item) => {
      site.company.materials.move(item, 'IC', 3, storedAt(ago(site.world, 10)));
    }),
  (site) =>
    spoilt(site, ageOver(site.world, LIMIT, 300), 'only carried between own bins since', (item) => {
      const moved = storedAt(ago(site.world, 20));
      site.company.materials.move(item, 'TR', -4, moved);
      site.company.materials.move(item, 'TR', 4, moved, 'SZ-B02');
    }),
  (site) =>
    spoilt(site, ageOver(site.world, LIMIT, 260), 'a later issue was entered and never done', (item) => {
      const move = site.company.materials.move(item, 'GI', 0, storedAt(ago(site.world, 15)));
      site.world.edit('stock_move', move, { done: 'N', qty: -5 });
    }),
  (site) =>
    spoilt(site, ageOver(site.world, LIMIT, 320), 'value unknown, which never hides it', (item) => {
      setStock(site, item, { amount: null });
      site.world.edit('item', item, { std_cost: null });
    }),
  (site) =>
    spoilt(site, 400, 'no movement on record; first received 220 days ago', (item) => {
      undoMoves(site, item);
      for (const quant of site.company.materials.quants.get(item.item_no) ?? [])
        site.world.edit('quant', quant, { first_receipt: ago(site.world, 220) });
    }),
  (site) =>
    spoilt(site, 400, 'neither movement nor receipt on record', (item) => {
      undoMoves(site, item);
      for (const quant of site.company.materials.quants.get(item.item_no) ?? [])
        site.world.edit('quant', quant, { first_receipt: '1900-01-01' });
    }),
];

function nearMisses(site: Site): void {
  const { world, company } = site;
  const cases: readonly (readonly [how: string, more: (item: ItemRow) => void])[] = [
    ['worth 99.99, below the limit', (item) => setStock(site, item, { qty: 3, amount: 99.99 })],
    ['nothing in stock', (item) => setStock(site, item, { qty: 0, amount: 0 })],
    ['lies in the consignment bin of a supplier', (item) => setStock(site, item, { bin_no: 'SZ-C09' })],
    ['archived', (item) => world.edit('item', item, { state: 'X' })],
    ['used by production five days ago', (item) => company.materials.move(item, 'PR', -12, storedAt(ago(world, 5)))],
  ];
  for (const [how, more] of cases) {
    const planting = spoilt(site, 300, how, more);
    planting.spoil();
    for (const finding of planting.defects) site.log.nearMiss(finding);
  }
  plantAtLimit(site, spoilt(site, LIMIT, 'last movement 180 days ago'));
}

/** Stock without a movement for more than 180 days. */
export const staleStock: Planter = {
  code: CODE,
  varieties: VARIETIES,
  story: { initial: 210, weekly: 5, fixed: 0.02, retired: 0.01, again: 0 },
  nearMisses,
};
