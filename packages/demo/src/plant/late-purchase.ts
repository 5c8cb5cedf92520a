import type { PurchaseLineRow, PurchaseOrderRow } from '../order-rows.ts';
import type { Planting } from '../planting-log.ts';
import { ageOver, ago, disguise, overwrite, type Planter, plantAtLimit, type Site, type Variety } from './planter.ts';

const CODE = 'OPN-001';
const LIMIT = 30;

type Late = readonly [how: string, line: Partial<PurchaseLineRow>, head?: Partial<PurchaseOrderRow>];

/** An order that arrived long ago, and one line of it. */
function takeArrived({ company, world }: Site): { head: PurchaseOrderRow; line: PurchaseLineRow } {
  const head = world.take('po_head', (row) => row.state === 50 && row.order_date < ago(world, 70));
  const line = company.purchasing.orders.get(head.po_no)?.lines[0];
  if (line === undefined) throw new RangeError(`${head.po_no} has no line`);
  return { head, line };
}

function spoilt(site: Site, [how, values, more]: Late): Planting {
  const { head, line } = takeArrived(site);
  const state = values.state === 'P' ? 40 : 30;
  const ofHead = overwrite(site.world, 'po_head', head, { state, ...more });
  const ofLine = overwrite(site.world, 'po_line', line, values);
  return {
    defects: [{ code: CODE, entity: 'purchase_order_line', key: [head.comp, head.po_no, String(line.line_no)], how }],
    spoil: () => {
      ofHead.spoil();
      ofLine.spoil();
    },
    repair: () => {
      ofHead.repair();
      ofLine.repair();
    },
  };
}

const nothing = { received_qty: 0, state: 'N' } as const;

const VARIETIES: readonly Variety[] = [
  (site) => spoilt(site, ['due 31 days ago, nothing received', { need_by: ago(site.world, LIMIT + 1), ...nothing }]),
  (site) =>
    spoilt(site, [
      'half received, the rest never came',
      { need_by: ago(site.world, ageOver(site.world, LIMIT, 240)), qty: 200, received_qty: 100, state: 'P' },
    ]),
  (site) =>
    spoilt(site, ['nothing received', { need_by: ago(site.world, ageOver(site.world, LIMIT, 200)), ...nothing }]),
  (site) =>
    spoilt(site, ['nothing received', { need_by: ago(site.world, ageOver(site.world, LIMIT, 80)), ...nothing }]),
  (site) =>
    spoilt(site, [
      '2.1 % open, above the tolerance',
      { need_by: ago(site.world, ageOver(site.world, LIMIT, 200)), qty: 1000, received_qty: 979, state: 'P' },
    ]),
  (site) =>
    spoilt(site, [
      'received quantity never written',
      { need_by: ago(site.world, ageOver(site.world, LIMIT, 90)), received_qty: null, state: 'N' },
    ]),
  (site) =>
    spoilt(site, [
      'due date stands only in the header',
      { need_by: null, ...nothing },
      { need_by: ago(site.world, ageOver(site.world, LIMIT, 90)) },
    ]),
  (site) =>
    spoilt(site, [
      'no due date: 30 days after the order date',
      { need_by: null, ...nothing },
      { need_by: null, order_date: ago(site.world, 30 + ageOver(site.world, LIMIT, 90)) },
    ]),
  (site) =>
    spoilt(site, ['a service that was never confirmed', { line_type: 'S', need_by: ago(site.world, 60), ...nothing }]),
];

function nearMisses(site: Site): void {
  const { world, log } = site;
  const late = { need_by: ago(world, 100), qty: 100, ...nothing } as const;
  const cases: readonly Late[] = [
    ['exactly 2 % open, the tolerance', { ...late, received_qty: 98, state: 'P' }],
    ['more received than ordered', { ...late, received_qty: 104, state: 'P' }],
    ['line cancelled', { ...late, state: 'X' }],
    ['line closed by hand', { ...late, state: 'C' }],
    ['a return, negative quantity', { ...late, qty: -20 }],
    ['a blanket order', late, { blanket: 'Y' }],
    ['order waits for approval', late, { state: 20 }],
    [
      'no due date and written as 1900-01-01, ordered lately',
      { ...late, need_by: '1900-01-01' },
      { order_date: ago(world, -30), need_by: '1900-01-01' },
    ],
  ];
  for (const each of cases) {
    const planting = spoilt(site, each);
    const [finding] = planting.defects;
    if (finding !== undefined) disguise(site, finding, () => planting.spoil());
  }
  const text = takeArrived(site);
  world.edit('po_head', text.head, { state: 30 });
  world.insert('po_line', {
    ...text.line,
    line_no: 90,
    line_type: 'T',
    item_no: null,
    ...nothing,
    need_by: ago(world, 100),
  });
  log.nearMiss({
    code: CODE,
    entity: 'purchase_order_line',
    key: [text.head.comp, text.head.po_no, '90'],
    how: 'a line of text',
  });
  plantAtLimit(site, spoilt(site, ['due 30 days ago', { need_by: ago(world, LIMIT), ...nothing }]));
}

/** Purchase order lines overdue by more than 30 days. */
export const latePurchases: Planter = {
  code: CODE,
  varieties: VARIETIES,
  story: { initial: 260, weekly: 12, fixed: 0.13, retired: 0, again: 0.01 },
  nearMisses,
};
