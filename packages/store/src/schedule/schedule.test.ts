import type { CalendarDate, JobProblem } from '@erp-audit/core';
import { freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ONE_ENGINE } from '../../fixtures/engines.ts';
import { actorOf, clock, type Place, placeOn } from '../../fixtures/scenario.ts';
import type { Store } from '../store.ts';
import type { JobClaimed } from './schedule-store.ts';

const postgresUrl = inject('postgresUrl');
const asOf = '2026-06-30' as CalendarDate;
const HOUR_MS = 3_600_000;
const at = (hours: number) => new Date(clock.now().getTime() + hours * HOUR_MS);
const dueOf = (job: string, hours: number) => ({ job, dueAt: at(hours), asOf, passedOver: 0 });

function problemOf(kind: JobProblem['kind'], subject = ''): JobProblem {
  return { kind, subject, text: { en: `${kind} ${subject}`, 'zh-CN': `问题 ${subject}` } };
}

function claimOf(claimed: JobClaimed) {
  if ('claim' in claimed) return claimed.claim;
  throw new Error('it was not claimed');
}

describe.each(ONE_ENGINE)('the schedule of a store on %s', (kind) => {
  let place: Place;
  let store: Store;
  let other: Store | undefined;
  beforeAll(async () => {
    place = await placeOn(kind, () => freshDatabase(postgresUrl as string));
    store = await place.open();
    if (kind === 'postgres') other = await place.open();
  });
  afterAll(async () => {
    await other?.close();
    await store.close();
    place.remove();
  });

  test('a plan counts from when it was first seen, and anew when it changes', async () => {
    const first = await store.schedule.plan(new Map([['nightly', '0 2 * * * UTC']]));
    expect(first.get('nightly')).toEqual(clock.now());
    expect(await store.schedule.plan(new Map([['nightly', '0 2 * * * UTC']]))).toEqual(first);
  });

  test('one time is worked on once: by who came first, and by nobody after it was settled', async () => {
    const claim = claimOf(await store.schedule.claim(dueOf('nightly', -1)));
    if (other !== undefined) {
      expect(await other.schedule.claim(dueOf('nightly', -1))).toMatchObject({ heldBy: { pid: process.pid } });
      // Nor a later time of the same job, as long as somebody works on it.
      expect(await other.schedule.claim(dueOf('nightly', 0))).toMatchObject({ heldBy: { pid: process.pid } });
    }
    expect(await store.schedule.renew(claim)).toBe(true);
    await store.schedule.settle(claim, { state: 'done', exitCode: 0, problems: [] });
    expect(await store.schedule.renew(claim)).toBe(false);
    expect(await store.schedule.claim(dueOf('nightly', -1))).toMatchObject({ settled: { state: 'done', exitCode: 0 } });
    expect((await store.schedule.lastSuccess()).get('nightly')).toEqual(clock.now());
  });

  test('what was interrupted is gone on with, until a later time makes up for it', async () => {
    const claim = claimOf(await store.schedule.claim(dueOf('weekly', -3)));
    await store.schedule.settle(claim, { state: 'interrupted', exitCode: 4, problems: [] });
    const again = claimOf(await (other ?? store).schedule.claim(dueOf('weekly', -3)));
    expect(again.attempts).toBe(2);
    await (other ?? store).schedule.settle(again, { state: 'interrupted', exitCode: 4, problems: [] });
    claimOf(await store.schedule.claim({ ...dueOf('weekly', -2), passedOver: 1 }));
    const runs = await store.schedule.list(9, 'weekly');
    expect(runs.map(({ state, passedOver }) => [state, passedOver])).toEqual([
      ['running', 1],
      ['missed', 0],
    ]);
  });

  test('a problem is told once and when it is over; what another kind of problem says is not judged', async () => {
    const told = async () => {
      const alerts = await store.schedule.untold();
      await store.schedule.told(alerts);
      return alerts.map(({ key, endedAt }) => [key, endedAt !== null]);
    };
    const source = problemOf('source', 'erp');
    await store.schedule.report('nightly', at(-1), [source, problemOf('window')]);
    expect(await told()).toEqual([
      ['source:nightly:erp', false],
      ['window:nightly', false],
    ]);
    await store.schedule.report('nightly', at(0), [source]);
    expect(await told()).toEqual([['window:nightly', true]]);
    await store.schedule.report('nightly', at(1), [problemOf('missed')], ['source']);
    expect(await told()).toEqual([['missed:nightly', false]]);
    expect((await store.schedule.alerts()).map(({ key }) => key)).toEqual(['source:nightly:erp', 'missed:nightly']);
    await store.schedule.report('nightly', at(2), []);
    expect(await told()).toEqual([
      ['source:nightly:erp', true],
      ['missed:nightly', true],
    ]);
    // The same problem again is a new one.
    await store.schedule.report('nightly', at(3), [source]);
    expect(await told()).toEqual([['source:nightly:erp', false]]);
  });

  test('silence holds for one job or for all until its end, is in the log, and what lasts longer is told after it', async () => {
    const by = actorOf('li');
    await store.schedule.report('weekly', at(-1), [problemOf('failed')]);
    await store.schedule.snooze({ job: 'weekly', until: at(1), why: 'moved', by });
    expect(await store.schedule.untold()).toEqual([]);
    expect(await store.schedule.snoozes()).toEqual([
      { job: 'weekly', until: at(1), why: 'moved', by, at: clock.now() },
    ]);
    await store.schedule.report('nightly', at(3), [problemOf('failed')]);
    const untold = (await store.schedule.untold()).map(({ key }) => key);
    expect(untold.toSorted()).toEqual(['failed:nightly', 'source:nightly:erp']);
    await store.schedule.snooze({ job: null, until: at(1), why: 'all moved', by });
    expect(await store.schedule.untold()).toEqual([]);
    await store.schedule.snooze({ job: null, until: at(-1), why: 'back', by });
    await store.schedule.snooze({ job: 'weekly', until: at(-1), why: 'back', by });
    expect((await store.schedule.untold()).map(({ key }) => key)).toContain('failed:weekly');
    const entries = [];
    for await (const batch of store.log.entries({ kinds: ['alerts_snoozed'], last: 4 })) entries.push(...batch);
    expect(entries.map(({ subject }) => subject)).toEqual(expect.arrayContaining(['weekly', null]));
    expect(entries).toHaveLength(4);
  });
});
