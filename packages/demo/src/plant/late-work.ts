import type { WorkOrderRow } from '../order-rows.ts';
import type { Planting } from '../planting-log.ts';
import { ageOver, ago, disguise, overwrite, type Planter, plantAtLimit, type Site, type Variety } from './planter.ts';

const CODE = 'OPN-006';
const LIMIT = 14;

function spoilt({ world }: Site, how: string, values: Partial<WorkOrderRow>): Planting {
  const row = world.take('work_order', ({ state }) => state === 3 || state === 4);
  return {
    defects: [{ code: CODE, entity: 'work_order', key: [row.comp, row.wo_no], how }],
    ...overwrite(world, 'work_order', row, values),
  };
}

const lateBy = (site: Site, oldest: number) => ago(site.world, ageOver(site.world, LIMIT, oldest));

const VARIETIES: readonly Variety[] = [
  (site) =>
    spoilt(site, 'to be finished 15 days ago', { finish_on: ago(site.world, LIMIT + 1), state: 1, done_qty: 0 }),
  (site) => spoilt(site, 'released and never started', { finish_on: lateBy(site, 150), state: 1, done_qty: 0 }),
  (site) =>
    spoilt(site, 'started and never finished', { finish_on: lateBy(site, 90), state: 2, qty: 50, done_qty: 20 }),
  (site) => spoilt(site, 'one piece is missing', { finish_on: lateBy(site, 50), state: 2, qty: 50, done_qty: 49 }),
];

function nearMisses(site: Site): void {
  const { world } = site;
  for (const [how, values] of [
    ['everything is made, only not closed', { finish_on: ago(world, 60), state: 2, qty: 50, done_qty: 50 }],
    ['more made than ordered', { finish_on: ago(world, 60), state: 1, qty: 50, done_qty: 52 }],
    ['cancelled', { finish_on: ago(world, 60), state: 9, done_qty: 0 }],
    ['finish date not known', { finish_on: '1900-01-01', state: 1, done_qty: 0 }],
    ['to be finished in half a year', { finish_on: ago(world, -180), state: 1, done_qty: 0 }],
  ] as const) {
    const planting = spoilt(site, how, values);
    const [finding] = planting.defects;
    if (finding !== undefined) disguise(site, finding, () => planting.spoil());
  }
  plantAtLimit(
    site,
    spoilt(site, 'to be finished 14 days ago', { finish_on: ago(world, LIMIT), state: 2, done_qty: 0 }),
  );
}

/** Work orders past their finish date by more than 14 days. */
export const lateWork: Planter = {
  code: CODE,
  varieties: VARIETIES,
  story: { initial: 110, weekly: 8, fixed: 0.09, retired: 0, again: 0.02 },
  nearMisses,
};
