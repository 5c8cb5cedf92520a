import type { SalesLineRow, SalesOrderRow } from '../order-rows.ts';
import type { Planting } from '../planting-log.ts';
import { ageOver, ago, disguise, overwrite, type Planter, plantAtLimit, type Site, type Variety } from './planter.ts';

const CODE = 'OPN-004';
const LIMIT = 15;

type Late = readonly [how: string, line: Partial<SalesLineRow>, head?: Partial<SalesOrderRow>];

function spoilt(site: Site, [how, values, more]: Late): Planting {
  const { company, world } = site;
  const head = world.take('so_head', (row) => row.state === 'D' && row.order_date < ago(world, 70));
  const line = company.selling.orders.get(head.so_no)?.lines[0];
  if (line === undefined) throw new RangeError(`${head.so_no} has no line`);
  const ofHead = overwrite(world, 'so_head', head, { state: 'R', ...more });
  const ofLine = overwrite(world, 'so_line', line, values);
  return {
    defects: [{ code: CODE, entity: 'sales_order_line', key: [head.comp, head.so_no, String(line.line_no)], how }],
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

const nothing = { delivered_qty: 0, state: 'N' } as const;
const lateBy = (site: Site, oldest: number) => ago(site.world, ageOver(site.world, LIMIT, oldest));

const VARIETIES: readonly Variety[] = [
  (site) =>
    spoilt(site, ['wanted 16 days ago, nothing delivered', { wanted_on: ago(site.world, LIMIT + 1), ...nothing }]),
  (site) => spoilt(site, ['nothing delivered', { wanted_on: lateBy(site, 160), ...nothing }]),
  (site) => spoilt(site, ['nothing delivered', { wanted_on: lateBy(site, 50), ...nothing }]),
  (site) =>
    spoilt(site, ['partly delivered', { wanted_on: lateBy(site, 120), qty: 60, delivered_qty: 20, state: 'P' }]),
  (site) =>
    spoilt(site, [
      '2.5 % open, above the tolerance',
      { wanted_on: lateBy(site, 60), qty: 400, delivered_qty: 390, state: 'P' },
    ]),
  (site) =>
    spoilt(site, [
      'delivered quantity never written',
      { wanted_on: lateBy(site, 60), delivered_qty: null, state: 'N' },
    ]),
  (site) =>
    spoilt(site, ['wanted date only in the header', { wanted_on: null, ...nothing }, { wanted_on: lateBy(site, 60) }]),
  (site) =>
    spoilt(site, [
      'no wanted date: 30 days after the order date',
      { wanted_on: null, ...nothing },
      { wanted_on: null, order_date: ago(site.world, 30 + ageOver(site.world, LIMIT, 60)) },
    ]),
];

function nearMisses(site: Site): void {
  const { world } = site;
  const late = { wanted_on: ago(world, 70), qty: 100, ...nothing } as const;
  const cases: readonly Late[] = [
    ['exactly 2 % open, the tolerance', { ...late, delivered_qty: 98, state: 'P' }],
    ['a service, which is not delivered', { ...late, line_type: 'S' }],
    ['the customer asked to wait', late, { hold: 'Y' }],
    ['line cancelled', { ...late, state: 'X' }],
    ['a quotation that was sent', late, { state: 'Q' }],
    ['a return, negative quantity', { ...late, qty: -3 }],
    ['order cancelled', late, { state: 'X' }],
  ];
  for (const each of cases) {
    const planting = spoilt(site, each);
    const [finding] = planting.defects;
    if (finding !== undefined) disguise(site, finding, () => planting.spoil());
  }
  plantAtLimit(site, spoilt(site, ['wanted 15 days ago', { wanted_on: ago(world, LIMIT), ...nothing }]));
}

/** Sales order lines overdue by more than 15 days. */
export const lateSales: Planter = {
  code: CODE,
  varieties: VARIETIES,
  story: { initial: 190, weekly: 17, fixed: 0.06, retired: 0, again: 0.02 },
  nearMisses,
};
