import { storedAt } from '../calendar.ts';
import type { Planting } from '../planting-log.ts';
import type { QuantRow } from '../rows.ts';
import { ago, type Planter, type Site, type Variety } from './planter.ts';
import { takeQuiet } from './stock-history.ts';

const CODE = 'PRC-006';

/** The material lies in the finished goods store; what was taken out of the raw material store was never put in. */
const WRONG_BIN = 'SZ-B02';

function spoilt(site: Site, lot: string, qty: number, how: string, bin_no = WRONG_BIN): Planting {
  const { world } = site;
  const item = takeQuiet(site);
  const empty = { lot, owner_no: '', qty: 0, amount: 0, first_receipt: ago(world, 40) };
  const quant: QuantRow = world.insert('quant', { item_no: item.item_no, bin_no, ...empty });
  const book = (change: number, move_type: 'GI' | 'GR') => {
    const move_no = world.next('move', 7_000_001);
    const moved_at = storedAt(ago(world, 2), '16:40:00');
    world.insert('stock_move', {
      move_no,
      item_no: item.item_no,
      bin_no,
      lot,
      qty: change,
      moved_at,
      move_type,
      done: 'Y',
    });
    const after = quant.qty + change;
    world.edit('quant', quant, { qty: after, amount: Math.round(after * (item.std_cost ?? 0) * 100) / 100 });
  };
  return {
    defects: [{ code: CODE, entity: 'stock_balance', key: ['1000', item.item_no, bin_no, lot, '', ''], how }],
    spoil: () => book(qty, 'GI'),
    repair: () => book(-qty, 'GR'),
  };
}

const VARIETIES: readonly Variety[] = [
  (site) => spoilt(site, '', -site.world.random.between(2, 30), 'taken from the wrong bin'),
  (site) => spoilt(site, 'L2606', -site.world.random.between(2, 30), 'taken from a lot that was never received'),
  (site) => spoilt(site, '', -0.001, 'less than nothing by a thousandth'),
  (site) => spoilt(site, '', -site.world.random.between(1, 9), 'taken from the wrong bin'),
];

function nearMisses(site: Site): void {
  for (const [bin, qty, how] of [
    ['SZ-C09', -4, 'in the consignment bin of a supplier'],
    ['SZ-V00', -4, 'in a bin that is not real'],
    [WRONG_BIN, 0, 'exactly nothing'],
    [WRONG_BIN, 0.001, 'a thousandth is there'],
  ] as const) {
    const planting = spoilt(site, '', qty, how, bin);
    planting.spoil();
    for (const finding of planting.defects) site.log.nearMiss(finding);
  }
}

/** Balances below zero. */
export const negativeStock: Planter = {
  code: CODE,
  varieties: VARIETIES,
  story: { initial: 24, weekly: 5, fixed: 0.25, retired: 0, again: 0.05 },
  nearMisses,
};
