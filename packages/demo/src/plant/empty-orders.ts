import type { PurchaseOrderRow } from '../order-rows.ts';
import type { Planting } from '../planting-log.ts';
import {
  ageOver,
  ago,
  agoFromFirst,
  disguise,
  type Planter,
  plantAtLimit,
  type Site,
  type Variety,
} from './planter.ts';

const CODE = 'EXA-001';
const GRACE = 7;

/** A new order whose lines are taken out again. */
function emptied(site: Site, days: number, how: string, values: Partial<PurchaseOrderRow> = {}): Planting {
  const { company, world } = site;
  const supplier = world.rows.supplier[world.random.between(0, 49)];
  if (supplier === undefined) throw new RangeError('no supplier');
  const when = agoFromFirst(world, days);
  const order = company.purchasing.order(supplier, { ordered: when, due: when - 200, arrives: when - 200 });
  company.purchasing.coming.delete(order);
  const head = world.reserve(order.head);
  return {
    defects: [{ code: CODE, entity: 'purchase_order', key: [head.comp, head.po_no], how }],
    spoil: () => {
      for (const line of order.lines) world.remove('po_line', line);
      world.edit('po_head', head, { order_date: ago(world, days), ...values });
    },
    repair: () => {
      for (const line of order.lines) world.insert('po_line', line);
    },
    retire: () => {
      world.remove('po_head', head);
      return 'deleted';
    },
  };
}

const VARIETIES: readonly Variety[] = [
  (site) => emptied(site, GRACE + 1, 'placed 8 days ago, no line'),
  (site) => emptied(site, ageOver(site.world, GRACE, 120), 'no line'),
  (site) => {
    const planting = emptied(site, ageOver(site.world, GRACE, 60), 'nothing in it but a remark');
    const po_no = planting.defects[0]?.key[1] ?? '';
    const text = { po_no, line_no: 95, line_type: 'T', item_no: null, qty: 1, received_qty: null } as const;
    site.world.insert('po_line', { ...text, unit_price: null, need_by: null, state: 'N' });
    return planting;
  },
];

function nearMisses(site: Site): void {
  for (const days of [60, 9, 200]) {
    const planting = emptied(site, days, 'no line, but cancelled', { state: 90 });
    for (const finding of planting.defects) disguise(site, finding, () => planting.spoil());
  }
  plantAtLimit(site, emptied(site, GRACE, 'placed 7 days ago, no line'));
}

/** Purchase orders that order nothing. */
export const emptyOrders: Planter = {
  code: CODE,
  varieties: VARIETIES,
  story: { initial: 14, weekly: 2, fixed: 0.15, retired: 0.05, again: 0 },
  nearMisses,
};
