import {
  type Balance,
  type CalendarDate,
  type CheckTarget,
  isoWeek,
  isoWeekday,
  silentLog,
  sumBalances,
  weekScore,
} from '@erp-audit/core';
import { freshDatabase } from '@erp-audit/testkit';
import { describe, expect, inject, test } from 'vitest';
import { ONE_ENGINE } from '../fixtures/engines.ts';
import {
  actorOf,
  clock,
  defectOf,
  findingOf,
  night,
  type Place,
  placeOn,
  plannedOf,
  ruleOf,
} from '../fixtures/scenario.ts';
import type { BalanceLine } from './balance/balance-line.ts';
import { checkBalance } from './balance/check-balance.ts';
import { connect } from './database/connect.ts';
import type { Store } from './store.ts';
import type { NewFrozenWeek } from './weeks/week-store.ts';

const postgresUrl = inject('postgresUrl');
const newDatabase = () => freshDatabase(postgresUrl as string);
/** An embedded store takes long to make; what does not depend on the engine is tested on one. */
const anyEngine = ONE_ENGINE.at(-1) ?? 'pglite';

const SCORE = weekScore([], { overdue: 0, notOverdue: 0, closedOnTime: 0 }, 0);
const TARGET: CheckTarget = { source: 'erp', code: 'TST-001', entity: 'customer' };
const planned = plannedOf(TARGET);
const total = (lines: readonly BalanceLine[]): Balance => sumBalances(lines.map(({ balance }) => balance));

function frozenOf(runId: string, week: string, changes: Partial<NewFrozenWeek> = {}): NewFrozenWeek {
  return {
    ...{ week, runId, startRun: null, model: { open: 2 }, lines: [], score: SCORE, by: actorOf('cron') },
    ...{ automatic: true, reason: null, replace: false },
    ...changes,
  };
}

async function kindsOf(store: Store): Promise<readonly string[]> {
  const kinds: string[] = [];
  for await (const batch of store.log.entries()) kinds.push(...batch.map(({ kind }) => kind));
  return kinds;
}

/** Every test has a store of its own: only the last run of a store can be frozen. */
async function withStore(kind: 'pglite' | 'postgres', work: (store: Store, place: Place) => Promise<void>) {
  const place = await placeOn(kind, newDatabase);
  const store = await place.open();
  try {
    await work(store, place);
  } finally {
    await store.close();
    place.remove();
  }
}

const day = (text: string) => text as CalendarDate;
const names = (count: number, from = 0) => Array.from({ length: count }, (_, index) => defectOf(`r${index + from}`));

describe.each(ONE_ENGINE)('a frozen week on %s', (kind) => {
  test('keeps its snapshot, its scores and the end of the log, which names the hash of the snapshot', () =>
    withStore(kind, async (store, place) => {
      const { run } = await night(store, '2026-06-05', [{ planned, defects: names(2) }]);
      const frozen = await store.weeks.freeze(frozenOf(run.id, '2026-W23', { model: { title: '周报', open: 2 } }));
      expect(frozen).toMatchObject({
        week: '2026-W23',
        version: 1,
        runId: run.id,
        asOf: '2026-06-05',
        automatic: true,
      });
      expect(await store.weeks.anchor()).toMatchObject({ seq: frozen.anchor.seq, hash: frozen.anchor.hash });
      const snapshot = await store.weeks.find('2026-W23');
      expect(snapshot).toMatchObject({ ...frozen, model: { title: '周报', open: 2 } });
      await store.close();
      const database = await connect({ url: place.url, clock, log: silentLog });
      const [entry] = await database.rows<{
        kind: string;
        subject: string;
        hash: string;
        body: Record<string, unknown>;
      }>('select kind, subject, hash, body from audit_log order by seq desc limit 1');
      expect(entry).toMatchObject({ kind: 'week_frozen', subject: '2026-W23', hash: frozen.anchor.hash });
      expect(entry?.body['snapshot']).toBe(frozen.snapshotHash);
      await database.close();
    }));
});

describe('a frozen week', () => {
  test('is never replaced silently: it takes --replace and a reason, and the earlier one stays in the log', () =>
    withStore(anyEngine, async (store) => {
      const first = await night(store, '2026-06-05', [{ planned, defects: names(2) }]);
      const frozen = await store.weeks.freeze(frozenOf(first.run.id, '2026-W23'));
      const second = await night(store, '2026-06-06', [{ planned, defects: names(3) }]);
      const again = frozenOf(second.run.id, '2026-W23', { automatic: false, model: { open: 3 } });
      await expect(store.weeks.freeze(again)).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' });
      await expect(store.weeks.freeze({ ...again, replace: true, reason: ' ' })).rejects.toThrow(/--reason/);
      expect((await store.weeks.list()).map(({ runId }) => runId)).toEqual([first.run.id]);
      const replaced = await store.weeks.freeze({ ...again, replace: true, reason: 'restored too early' });
      expect(replaced).toMatchObject({ version: 2, runId: second.run.id, reason: 'restored too early' });
      expect(replaced.anchor.seq).toBeGreaterThan(frozen.anchor.seq);
      expect(await store.weeks.list()).toHaveLength(1);
    }));

  test('is only made from the last run: an earlier state of the findings cannot be told any more', () =>
    withStore(anyEngine, async (store) => {
      const first = await night(store, '2026-06-05', [{ planned, defects: names(2) }]);
      await night(store, '2026-06-06', [{ planned, defects: names(3) }]);
      await expect(store.weeks.freeze(frozenOf(first.run.id, '2026-W23'))).rejects.toMatchObject({
        code: 'ARGUMENT_INVALID',
      });
    }));

  test('that somebody changed in the database is not shown as what was frozen', () =>
    withStore(anyEngine, async (store, place) => {
      const { run } = await night(store, '2026-06-05', [{ planned, defects: names(2) }]);
      await store.weeks.freeze(frozenOf(run.id, '2026-W23', { model: { open: 2 } }));
      await store.close();
      const database = await connect({ url: place.url, clock, log: silentLog });
      const changed = JSON.stringify({ open: 1 });
      await database.rows('update audit_weeks set model = :changed', { changed });
      await database.close();
      const reopened = await place.open();
      await expect(reopened.weeks.find('2026-W23')).rejects.toMatchObject({ code: 'STORE_FAILED' });
      await reopened.close();
    }));

  test('a run after the freeze is named, and changes nothing of the week', () =>
    withStore(anyEngine, async (store) => {
      const friday = await night(store, '2026-06-05', [{ planned, defects: names(2) }]);
      await store.weeks.freeze(frozenOf(friday.run.id, '2026-W23'));
      const before = await store.weeks.find('2026-W23');
      expect(await store.weeks.rerunsAfter('2026-W23')).toEqual([]);
      const saturday = await night(store, '2026-06-06', [{ planned, defects: names(5) }]);
      await night(store, '2026-06-08', [{ planned, defects: names(1) }]);
      expect((await store.weeks.rerunsAfter('2026-W23')).map(({ id }) => id)).toEqual([saturday.run.id]);
      expect(await store.weeks.find('2026-W23')).toEqual(before);
    }));
});

/** Twelve weeks of nights; Fridays freeze but for weeks 5 and 9, weeks 3 and 7 run again on Saturday, week 6 never runs. */
function twelveWeeks(): readonly { readonly asOf: CalendarDate; readonly freezes: boolean }[] {
  const weeks = Array.from({ length: 12 }, (_, week) => week).filter((week) => week !== 6);
  return weeks.flatMap((week) => {
    const days = [0, 2, 4, ...(week === 3 || week === 7 ? [5] : [])];
    return days.map((offset) => {
      const asOf = day(new Date(Date.UTC(2026, 5, 1 + week * 7 + offset)).toISOString().slice(0, 10));
      return { asOf, freezes: isoWeekday(asOf) === 5 && week !== 5 && week !== 9 };
    });
  });
}

/** The same numbers below a limit in every run of the test. */
function numbersFrom(seed: number): (below: number) => number {
  let last = seed;
  return (below) => {
    last = (last * 48_271) % 2_147_483_647;
    return last % below;
  };
}

async function freezeNow(store: Store, runId: string, week: string) {
  const before = await store.weeks.before(week, runId);
  const start = before?.runId ?? (await store.previousRun(runId, 'week'))?.id;
  const lines = await store.balance(start, runId);
  checkBalance(lines, runId);
  const frozen = await store.weeks.freeze(frozenOf(runId, week, { startRun: start ?? null, lines }));
  return { frozen, balance: total(lines) };
}

test('the balances of twelve weeks join without a gap or an overlap, with missing weeks and runs after the freeze', () =>
  withStore(anyEngine, async (store) => {
    const chain: Awaited<ReturnType<typeof freezeNow>>[] = [];
    const random = numbersFrom(7);
    for (const { asOf, freezes } of twelveWeeks()) {
      const { run } = await night(store, asOf, [{ planned, defects: names(3 + random(9), random(6)) }]);
      if (freezes) chain.push(await freezeNow(store, run.id, isoWeek(asOf)));
    }
    expect(chain).toHaveLength(9);
    expect(chain[0]?.balance.openBefore).toBe(0);
    for (const [index, { frozen, balance }] of chain.entries()) {
      const previous = chain[index - 1];
      expect(frozen.startRun).toBe(previous?.frozen.runId ?? null);
      expect(balance.openBefore).toBe(previous?.balance.openAfter ?? 0);
      expect(frozen.open).toBe(balance.openAfter);
    }
    const whole = total(await store.balance(undefined, chain.at(-1)?.frozen.runId ?? ''));
    const { openBefore: _, openAfter: __, ...movements } = sumBalances(chain.map(({ balance }) => balance));
    expect(whole).toMatchObject(movements);
  }));

describe.each(ONE_ENGINE)('the figures of a week on %s', (kind) => {
  test('count records once, name what is overdue, and what was closed on time', () =>
    withStore(kind, async (store) => {
      const rule = ruleOf('TST-001', { dueDays: 5 });
      const dated = plannedOf(TARGET, { rule });
      const legacy = defectOf('legacy', { value: null });
      const twoOfOne = [
        defectOf('a', { key: ['1', 'a', 'phone'], severity: 'high', value: '100.10' }),
        defectOf('a', { key: ['1', 'a', 'email'], severity: 'high', value: '250.05' }),
      ];
      await night(store, '2026-06-01', [{ planned: dated, defects: [legacy] }]);
      await night(store, '2026-06-02', [{ planned: dated, defects: [legacy, ...twoOfOne, defectOf('b')] }]);
      await night(store, '2026-06-05', [{ planned: dated, defects: [legacy, ...twoOfOne] }]);
      const [figures] = await store.weeks.figures(day('2026-06-12'), day('2026-06-05'));
      expect(figures).toMatchObject({ ...TARGET, defective: 2, overdue: 1, defectiveGross: 2, overdueGross: 1 });
      expect(figures?.due).toEqual(
        expect.arrayContaining([
          { severity: 'high', overdue: 2, notOverdue: 0, closedOnTime: 0 },
          { severity: 'medium', overdue: 0, notOverdue: 0, closedOnTime: 1 },
        ]),
      );
      expect(figures).toMatchObject({ fellDue: 3, resolvedInTime: 1, cohort: 0 });
      expect(figures?.durations).toEqual(
        expect.arrayContaining([
          { days: 3, resolved: 1, censored: 0 },
          { days: 10, resolved: 0, censored: 2 },
        ]),
      );
      // The record with two findings counts once, with the larger value; the one that was resolved no more.
      expect(await store.weeks.stake([])).toEqual([
        { source: 'erp', company: '1', value: '250.05', known: 1, unknown: 1 },
      ]);
      expect(await store.weeks.stake(['TST-001'])).toEqual([]);
    }));
});

describe('the figures of a week', () => {
  test('the due day itself is still in time', () =>
    withStore(anyEngine, async (store) => {
      const dated = plannedOf(TARGET, { rule: ruleOf('TST-001', { dueDays: 1 }) });
      await night(store, '2026-06-01', [{ planned: dated, defects: [] }]);
      await night(store, '2026-06-02', [{ planned: dated, defects: [defectOf('a')] }]);
      expect((await findingOf(store, dated, 'a')).dueAt).toBe('2026-06-03');
      const on = async (asOf: string) => (await store.weeks.figures(day(asOf), day('2026-06-01')))[0];
      expect(await on('2026-06-03')).toMatchObject({ overdue: 0, fellDue: 0 });
      expect(await on('2026-06-04')).toMatchObject({ overdue: 1, fellDue: 1 });
    }));

  test('what came back within 28 days is counted among what was resolved 56 to 29 days ago', () =>
    withStore(anyEngine, async (store) => {
      const [a, b] = [defectOf('a'), defectOf('b')];
      await night(store, '2026-05-01', [{ planned, defects: [] }]);
      await night(store, '2026-05-04', [{ planned, defects: [a, b] }]);
      await night(store, '2026-05-11', [{ planned, defects: [] }]);
      await night(store, '2026-05-20', [{ planned, defects: [a] }]);
      const on = async (asOf: string) => (await store.weeks.figures(day(asOf), day('2026-05-01')))[0];
      expect(await on('2026-06-08')).toMatchObject({ cohort: 0 });
      expect(await on('2026-06-10')).toMatchObject({ cohort: 2, cohortReopened: 1 });
    }));
});

const decision = {
  ...{ text: '清理 DUP-001 的 12 组供应商', owner: '王芳', due: day('2026-06-19'), week: '2026-W23' },
  ...{ findings: [], rules: ['DUP-001'], by: actorOf('office') },
};

describe.each(ONE_ENGINE)('the decisions of the committee on %s', (kind) => {
  test('have a number, and keep what became of them, each step in the log', () =>
    withStore(kind, async (store) => {
      const first = await store.decisions.add(decision);
      const second = await store.decisions.add({ ...decision, text: 'Second', due: null });
      expect([first, second].map(({ number, state, closedAt }) => ({ number, state, closedAt }))).toEqual([
        { number: 1, state: 'open', closedAt: null },
        { number: 2, state: 'open', closedAt: null },
      ]);
      const done = await store.decisions.change(1, { state: 'done', outcome: 'merged' }, actorOf('office'));
      const { by, ...told } = decision;
      expect(done).toMatchObject({ ...told, madeBy: by, state: 'done', outcome: 'merged' });
      expect(done.closedAt).not.toBeNull();
      expect((await store.decisions.list({ states: ['open'] })).map(({ number }) => number)).toEqual([2]);
      expect(await store.decisions.list({ week: '2026-W24' })).toEqual([]);
      const reopened = await store.decisions.change(1, { state: 'open' }, actorOf('office'));
      expect(reopened).toMatchObject({ state: 'open', closedAt: null, outcome: 'merged' });
      expect(await kindsOf(store)).toEqual([
        'decision_added',
        'decision_added',
        'decision_changed',
        'decision_changed',
      ]);
    }));
});

describe('decisions of the committee', () => {
  test('about an unknown finding, or with an unknown number, are refused and leave no entry', () =>
    withStore(anyEngine, async (store) => {
      await expect(store.decisions.add({ ...decision, findings: ['f'.repeat(64)] })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
      await expect(store.decisions.change(7, { state: 'done' }, actorOf('office'))).rejects.toThrow(/D-7/);
      expect(await kindsOf(store)).toEqual([]);
    }));
});
