import type { CalendarDate } from '@erp-audit/core';
import { freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ONE_ENGINE } from '../../fixtures/engines.ts';
import { actorOf, allFindings, defectOf, night, type Place, placeOn, plannedOf } from '../../fixtures/scenario.ts';
import type { Store } from '../store.ts';

const postgresUrl = inject('postgresUrl');
const newDatabase = () => freshDatabase(postgresUrl as string);
const day = (text: string) => text as CalendarDate;
const planned = plannedOf({ source: 'erp', code: 'TST-001', entity: 'customer' });
const wish = { code: 'TST-001', department: 'sales', perWeek: 2, ends: day('2026-06-29'), by: actorOf('li') };

/** The newest entry about a plan. */
async function lastPlan(store: Store) {
  const entries = [];
  for await (const batch of store.log.entries({ kinds: ['baseline_plan'], last: 1 })) entries.push(...batch);
  return entries;
}

describe.each(ONE_ENGINE)('plans for legacy findings on %s', (kind) => {
  let place: Place;
  let store: Store;
  beforeAll(async () => {
    place = await placeOn(kind, newDatabase);
    store = await place.open();
  });
  afterAll(async () => {
    await store.close();
    place.remove();
  });
  const names = ['a', 'b', 'c', 'd', 'e'];
  const defects = (count: number) => names.slice(0, count).map((name) => defectOf(name));

  test('cannot be set before the first run', async () => {
    await expect(store.plans.set(wish)).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' });
  });

  test('start at the last run with the legacy findings that are open, and are in the log', async () => {
    await night(store, '2026-06-01', [{ planned, defects: defects(5) }]);
    expect(await store.plans.open()).toEqual([{ code: 'TST-001', department: 'sales', open: 5 }]);
    expect(await store.plans.set(wish)).toEqual({
      code: 'TST-001',
      department: 'sales',
      perWeek: 2,
      starts: '2026-06-01',
      ends: '2026-06-29',
      openAtStart: 5,
    });
    const [entry] = await lastPlan(store);
    expect(entry).toMatchObject({ kind: 'baseline_plan', subject: 'TST-001 sales', by: { name: 'li' } });
    expect(entry?.body).toMatchObject({ before: null, after: { perWeek: 2, openAtStart: 5 } });
  });

  test.each([
    ['2026-06-01', 5],
    ['2026-06-07', 5],
    ['2026-06-08', 3],
    ['2026-06-15', 1],
    ['2026-06-22', 0],
    ['2026-12-01', 0],
  ])('on %s ask for at most %i open', async (asOf, most) => {
    expect(await store.plans.progress(day(asOf))).toMatchObject([{ open: 5, planned: most }]);
  });

  test('count what is open now, legacy only, and give no due date', async () => {
    await night(store, '2026-06-09', [{ planned, defects: [...defects(3), defectOf('new')] }]);
    expect(await store.plans.progress(day('2026-06-09'))).toMatchObject([{ open: 3, planned: 3 }]);
    const legacy = (await allFindings(store)).filter(({ baseline }) => baseline);
    expect(legacy.map(({ dueAt }) => dueAt)).toEqual(Array(5).fill(null));
  });

  test('are replaced by a later one, which starts anew; the earlier one stays in the log', async () => {
    const ends = day('2026-06-16');
    await store.plans.set({ ...wish, perWeek: 1, ends });
    expect(await store.plans.list()).toMatchObject([{ perWeek: 1, starts: '2026-06-09', openAtStart: 3 }]);
    const [entry] = await lastPlan(store);
    expect([entry?.body['before'], entry?.body['after']]).toMatchObject([{ perWeek: 2 }, { perWeek: 1 }]);
    // After its end a plan asks for no more than on its last day.
    expect(await store.plans.progress(day('2026-12-01'))).toMatchObject([{ planned: 2 }]);
  });

  test.each([
    ['a rule without legacy findings', { code: 'TST-002' }],
    ['another department', { department: 'finance' }],
    ['an end before the start', { ends: day('2026-06-09') }],
    ['nothing per week', { perWeek: 0 }],
    ['half a finding per week', { perWeek: 0.5 }],
  ])('are refused for %s', async (_name, changes) => {
    await expect(store.plans.set({ ...wish, ...changes })).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' });
    expect(await store.plans.list()).toHaveLength(1);
  });
});
