import { describe, expect, it } from 'vitest';
import { DEMO_WEEKS } from './calendar.ts';
import { cleanCompany } from './company.ts';
import { creditCodeCheck } from './generate/identifiers.ts';
import { addPeople } from './generate/people.ts';
import { Simulation } from './simulation.ts';
import { findingKey } from './truth.ts';
import { World } from './world.ts';

const SEED = 7;
const SCALE = 0.02;
/** The command line makes no larger one. */
const LARGEST_SCALE = 5;

function twelveWeeks(seed: number): Simulation {
  const simulation = new Simulation(seed, SCALE);
  while (simulation.week < DEMO_WEEKS.length - 1) simulation.liveOneWeek([]);
  return simulation;
}

describe('the demo company', () => {
  it('is the same for the same seed and another for another', () => {
    expect(twelveWeeks(SEED).takeChanges()).toEqual(twelveWeeks(SEED).takeChanges());
    expect(new Simulation(SEED, SCALE).takeChanges()).not.toEqual(new Simulation(SEED + 1, SCALE).takeChanges());
  });

  it('is a mid-sized manufacturer at scale 1', () => {
    const { rows } = cleanCompany(SEED, 1).world;
    expect([rows.customer.length, rows.supplier.length, rows.item.length]).toEqual([3000, 800, 8004]);
    expect(rows.so_head.length + rows.po_head.length + rows.work_order.length).toBe(20_000);
    const accounts = rows.app_user.filter(({ locked }) => locked === 'N');
    expect(accounts.length).toBeGreaterThan(240);
    expect(rows.stock_move.length + rows.reservation.length).toBeGreaterThan(45_000);
  });

  it('gives no number twice, however large it is', () => {
    const world = new World(SEED, LARGEST_SCALE);
    addPeople(world);
    const { staff, app_user } = world.rows;
    expect(new Set(staff.map(({ emp_no }) => emp_no)).size).toBe(staff.length);
    expect(new Set(app_user.map(({ user_id }) => user_id)).size).toBe(app_user.length);
    expect(staff.length).toBeGreaterThan(1_500);
  });

  it('gives Chinese partners unique unified social credit codes with the right check character', () => {
    const { rows } = cleanCompany(SEED, SCALE).world;
    const codes = [...rows.customer, ...rows.supplier].filter((row) => row.country === 'CN').map((row) => row.tax_no);
    expect(codes.length).toBeGreaterThan(200);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code?.slice(17)).toBe(creditCodeCheck(code?.slice(0, 17) ?? ''));
  });

  it('knows the check character of a published code', () => {
    expect(creditCodeCheck('91350100M000100Y4')).toBe('3');
  });
});

describe('the planting log', () => {
  it('never names the same finding as a defect and as a near miss', () => {
    const simulation = new Simulation(SEED, SCALE);
    for (;;) {
      const { defects, nearMisses } = simulation.truth();
      const keys = new Set(defects.map(findingKey));
      expect(keys.size).toBe(defects.length);
      expect(nearMisses.filter((miss) => keys.has(findingKey(miss)))).toEqual([]);
      if (simulation.week === DEMO_WEEKS.length - 1) break;
      simulation.liveOneWeek([]);
    }
  });

  it('tells of defects that were fixed, archived, deleted, came back, or left the window', () => {
    const entries = twelveWeeks(SEED).plantings();
    expect(new Set(entries.map(({ ended }) => ended))).toEqual(
      new Set([undefined, 'fixed', 'archived', 'deleted', 'window']),
    );
    const keys = entries.map(findingKey);
    expect(keys.length).toBeGreaterThan(new Set(keys).size);
  });

  it('lets a day that goes by make defects of what was clean', () => {
    const simulation = new Simulation(SEED, SCALE);
    const [first, second] = DEMO_WEEKS;
    const later = simulation.plantings().filter(({ from }) => from > (first ?? '') && from <= (second ?? ''));
    expect(new Set(later.map(({ code }) => code)).size).toBeGreaterThan(8);
  });
});
