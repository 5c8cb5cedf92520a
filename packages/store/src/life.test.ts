import type { CalendarDate, CheckTarget, Defect, SeverityBand } from '@erp-audit/core';
import { freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { onTables } from '../fixtures/archives.ts';
import { ENGINES } from '../fixtures/engines.ts';
import { violatedInvariants } from '../fixtures/invariants.ts';
import {
  actorOf,
  allFindings,
  check,
  defectOf,
  findingOf,
  night,
  outcomeOf,
  type Place,
  placeOn,
  plannedOf,
  ruleOf,
  specOf,
} from '../fixtures/scenario.ts';
import { checkBalance } from './balance/check-balance.ts';
import type { Store } from './store.ts';

const postgresUrl = inject('postgresUrl');
const newDatabase = () => freshDatabase(postgresUrl as string);

describe.each(ENGINES)('the life of findings on %s', (kind) => {
  let place: Place;
  let store: Store;
  let count = 0;
  beforeAll(async () => {
    place = await placeOn(kind, newDatabase);
    store = await place.open();
  });
  afterAll(async () => {
    await store.close();
    const violated = await onTables(place, violatedInvariants);
    place.remove();
    expect(violated).toEqual([]);
  });

  /** Every test has a source of its own in one store. */
  function target(code = 'TST-001'): CheckTarget {
    count += 1;
    return { source: `source${count}`, code, entity: 'customer' };
  }
  const a = defectOf('a');
  const b = defectOf('b');

  test('the first checked run is the baseline without due dates, the next finds new ones with them', async () => {
    const planned = plannedOf(target());
    const first = await night(store, '2026-06-01', [{ planned, defects: [a] }]);
    expect(first.results[0]).toMatchObject({ baseline: 1, new: 0 });
    const second = await night(store, '2026-06-02', [{ planned, defects: [a, b] }]);
    expect(second.results[0]).toMatchObject({ baseline: 0, new: 1, resolved: 0 });
    expect(await findingOf(store, planned, 'a')).toMatchObject({
      baseline: true,
      dueAt: null,
      firstSeen: '2026-06-01',
      lastSeen: '2026-06-02',
      revision: 1,
    });
    expect(await findingOf(store, planned, 'b')).toMatchObject({
      baseline: false,
      dueAt: '2026-06-23',
      state: 'open',
      value: '12.50',
      department: 'sales',
    });
  });

  test('evidence that the store has is not asked for again, until anything of the finding changes or it ended', async () => {
    const planned = plannedOf(target());
    let asked = 0;
    const written = (evidence: Defect['evidence'], changes: Partial<Defect> = {}): Defect =>
      Object.defineProperty({ ...defectOf('a', changes), evidenceDigest: JSON.stringify(evidence) }, 'evidence', {
        get: () => {
          asked += 1;
          return evidence;
        },
      });
    const nightOf = async (asOf: string, defects: readonly Defect[]) => {
      const before = asked;
      await night(store, asOf, [{ planned, defects }]);
      const { evidence, severity, revision, state } = (await findingOf(store, planned, 'a')) ?? {};
      return { evidence, severity, revision, state, isAsked: asked > before };
    };
    const one = { field: 'one' };
    const open = { evidence: one, severity: 'medium', revision: 1, state: 'open' };
    expect(await nightOf('2026-06-01', [written(one)])).toEqual({ ...open, isAsked: true });
    expect(await nightOf('2026-06-02', [written(one)])).toEqual({ ...open, isAsked: false });
    const worse = { ...open, severity: 'high', revision: 2 };
    expect(await nightOf('2026-06-03', [written(one, { severity: 'high' })])).toEqual({ ...worse, isAsked: true });
    const other = { ...worse, evidence: { field: 'two' }, revision: 3 };
    expect(await nightOf('2026-06-04', [written(other.evidence, { severity: 'high' })])).toEqual({
      ...other,
      isAsked: true,
    });
    expect(await nightOf('2026-06-05', [defectOf('a', { evidence: other.evidence, severity: 'high' })])).toMatchObject(
      other,
    );
    expect(await nightOf('2026-06-06', [written(other.evidence, { severity: 'high' })])).toMatchObject({
      ...other,
      isAsked: false,
    });
    expect(await nightOf('2026-06-07', [])).toMatchObject({ state: 'resolved' });
    const again = { ...other, revision: 5, state: 'reopened' };
    expect(await nightOf('2026-06-08', [written(other.evidence, { severity: 'high' })])).toEqual({
      ...again,
      isAsked: true,
    });
    expect(await nightOf('2026-06-09', [written(other.evidence, { severity: 'high' })])).toEqual({
      ...again,
      isAsked: false,
    });
  });

  test('evidence that passes is kept as it is now, and then not asked for again', async () => {
    const planned = plannedOf(target(), { passingEvidence: ['orders'] });
    const written = (orders: number, evidence: () => Defect['evidence']) =>
      Object.defineProperty({ ...defectOf('a'), evidenceDigest: `${orders} orders` }, 'evidence', { get: evidence });
    const nightOf = async (asOf: string, orders: number, evidence = () => ({ field: 'x', orders })) => {
      await night(store, asOf, [{ planned, defects: [written(orders, evidence)] }]);
      return await findingOf(store, planned, 'a');
    };
    await nightOf('2026-06-01', 3);
    expect(await nightOf('2026-06-02', 4)).toMatchObject({ revision: 1, evidence: { field: 'x', orders: 4 } });
    const never = () => {
      throw new Error('asked for');
    };
    expect(await nightOf('2026-06-03', 4, never)).toMatchObject({ revision: 1, evidence: { field: 'x', orders: 4 } });
  });

  test('due days of the rule go before those of the severity', async () => {
    const planned = plannedOf(target(), { rule: ruleOf('TST-001', { dueDays: 1 }) });
    await night(store, '2026-06-01', [{ planned, defects: [] }]);
    await night(store, '2026-06-05', [{ planned, defects: [a] }]);
    expect((await findingOf(store, planned, 'a')).dueAt).toBe('2026-06-08');
  });

  test('an unchanged finding is not written and gets no event', async () => {
    const planned = plannedOf(target());
    for (const asOf of ['2026-06-01', '2026-06-02', '2026-06-03'])
      await night(store, asOf, [{ planned, defects: [a] }]);
    const finding = await findingOf(store, planned, 'a');
    expect(finding).toMatchObject({ revision: 1, lastSeen: '2026-06-03' });
    expect((await store.history(finding.id)).map(({ type }) => type)).toEqual(['baseline']);
  });

  test('what is no longer found is resolved while its record is there, and disappeared when it is gone', async () => {
    const planned = plannedOf(target());
    await night(store, '2026-06-01', [{ planned, defects: [a, b] }]);
    const { results } = await night(store, '2026-06-02', [{ planned, defects: [], gone: ['b'] }]);
    expect(results[0]).toMatchObject({ resolved: 1, disappeared: 1, outOfScope: 0 });
    expect(await findingOf(store, planned, 'a')).toMatchObject({
      state: 'resolved',
      lastSeen: '2026-06-01',
      revision: 2,
    });
    expect(await findingOf(store, planned, 'b')).toMatchObject({ state: 'disappeared' });
  });

  test('found again it is the same finding, reopened and counted, with its first day', async () => {
    const planned = plannedOf(target());
    await night(store, '2026-06-01', [{ planned, defects: [] }]);
    await night(store, '2026-06-02', [{ planned, defects: [a] }]);
    await night(store, '2026-06-03', [{ planned, defects: [] }]);
    const { results } = await night(store, '2026-06-04', [{ planned, defects: [a] }]);
    expect(results[0]).toMatchObject({ reopened: 1, new: 0 });
    expect(await findingOf(store, planned, 'a')).toMatchObject({
      state: 'reopened',
      reopened: 1,
      firstSeen: '2026-06-02',
      lastSeen: '2026-06-04',
    });
  });

  test.each(['not_checked', 'skipped'] as const)(
    'a rule that was %s ends nothing and keeps its result',
    async (state) => {
      const planned = plannedOf(target());
      await night(store, '2026-06-01', [{ planned, defects: [a] }]);
      const { run } = await night(store, '2026-06-02', [
        { planned, defects: [], outcome: { state, reason: 'timeout', found: 0 } },
      ]);
      expect(await findingOf(store, planned, 'a')).toMatchObject({ state: 'open', lastSeen: '2026-06-01' });
      expect((await store.run(run.id))?.results).toMatchObject([{ state, reason: 'timeout', resolved: 0 }]);
    },
  );

  test('a changed rule or mapping ends the missing as out of scope and makes what it first finds baseline', async () => {
    const planned = plannedOf(target());
    await night(store, '2026-06-01', [{ planned, defects: [a] }]);
    const rule = await night(store, '2026-06-02', [{ planned: { ...planned, ruleHash: 'r2' }, defects: [b] }]);
    expect(rule.results[0]).toMatchObject({ outOfScope: 1, baseline: 1, new: 0, resolved: 0 });
    const mapping = await night(store, '2026-06-03', [
      { planned: { ...planned, ruleHash: 'r2', mappingHash: 'm2' }, defects: [] },
    ]);
    expect(mapping.results[0]).toMatchObject({ outOfScope: 1, resolved: 0 });
    const causes = async (name: string) =>
      (await store.history((await findingOf(store, planned, name)).id)).at(-1)?.details;
    expect(await causes('a')).toEqual({ cause: 'rule' });
    expect(await causes('b')).toEqual({ cause: 'mapping' });
  });

  test('a worse severity brings the due date nearer, never further, and keeps the identity', async () => {
    const planned = plannedOf(target());
    await night(store, '2026-06-01', [{ planned, defects: [] }]);
    await night(store, '2026-06-02', [{ planned, defects: [a] }]);
    await night(store, '2026-06-03', [{ planned, defects: [defectOf('a', { severity: 'high' })] }]);
    expect(await findingOf(store, planned, 'a')).toMatchObject({
      severity: 'high',
      dueAt: '2026-06-10',
      revision: 2,
      firstSeen: '2026-06-02',
    });
    await night(store, '2026-06-04', [{ planned, defects: [a] }]);
    expect(await findingOf(store, planned, 'a')).toMatchObject({
      severity: 'medium',
      dueAt: '2026-06-10',
      revision: 3,
    });
    const [began, ...later] = await store.history((await findingOf(store, planned, 'a')).id);
    expect(began).toMatchObject({ type: 'new', asOf: '2026-06-02', from: null, to: 'open', details: { severity: 2 } });
    expect(later.map(({ type }) => type)).toEqual(['changed', 'changed']);
  });

  test('another department is a transfer from one to the other', async () => {
    const planned = plannedOf(target());
    const first = await night(store, '2026-06-01', [{ planned, defects: [a] }]);
    const second = await night(store, '2026-06-02', [{ planned, defects: [defectOf('a', { department: 'finance' })] }]);
    const lines = (await store.balance(first.run.id, second.run.id)).filter(({ source }) => source === planned.source);
    expect(lines.find(({ department }) => department === 'sales')?.balance).toMatchObject({
      openBefore: 1,
      transferredOut: 1,
      openAfter: 0,
    });
    expect(lines.find(({ department }) => department === 'finance')?.balance).toMatchObject({
      openBefore: 0,
      transferredIn: 1,
      openAfter: 1,
    });
    expect((await store.history((await findingOf(store, planned, 'a')).id)).map(({ type }) => type)).toEqual([
      'baseline',
      'transferred',
    ]);
  });

  test('findings of a rule that is no longer planned become inactive, and come back with it', async () => {
    const planned = plannedOf(target());
    const other = plannedOf({ ...planned, code: 'TST-002' });
    await night(store, '2026-06-01', [
      { planned, defects: [a] },
      { planned: other, defects: [b] },
    ]);
    await night(store, '2026-06-02', [{ planned: other, defects: [b] }], { partial: true });
    expect((await findingOf(store, planned, 'a')).state).toBe('open');
    await night(store, '2026-06-03', [{ planned: other, defects: [b] }]);
    expect(await findingOf(store, planned, 'a')).toMatchObject({ state: 'inactive', lastSeen: '2026-06-01' });
    await night(store, '2026-06-04', [
      { planned, defects: [a] },
      { planned: other, defects: [b] },
    ]);
    expect(await findingOf(store, planned, 'a')).toMatchObject({ state: 'open', reopened: 0 });
    expect((await store.history((await findingOf(store, planned, 'a')).id)).map(({ type }) => type)).toEqual([
      'baseline',
      'inactive',
      'reactivated',
    ]);
  });

  test('a run with an earlier as-of keeps its results and changes nothing', async () => {
    const planned = plannedOf(target());
    await night(store, '2026-06-05', [{ planned, defects: [a] }]);
    const { run, results } = await night(store, '2026-06-04', [{ planned, defects: [b] }]);
    expect(run.changesState).toBe(false);
    expect(results[0]).toMatchObject({ found: 1, new: 0, resolved: 0 });
    expect(await findingOf(store, planned, 'a')).toMatchObject({ state: 'open', lastSeen: '2026-06-05' });
    await expect(findingOf(store, planned, 'b')).rejects.toThrow('no finding');
  });

  test('each source of a run is judged by its own day, and its findings are dated by the run', async () => {
    const still = plannedOf(target());
    const moving = plannedOf(target());
    const both = (stillDefects: Defect[], movingDefects: Defect[]) => [
      { planned: still, defects: stillDefects },
      { planned: moving, defects: movingDefects },
    ];
    const at = (day: string) => ({ sourceAsOf: { [still.source]: day as CalendarDate } });
    await night(store, '2026-06-05', both([a], [a]), at('2013-11-30'));
    expect(await findingOf(store, still, 'a')).toMatchObject({ firstSeen: '2026-06-05', lastSeen: '2026-06-05' });
    expect(await findingOf(store, moving, 'a')).toMatchObject({ firstSeen: '2026-06-05' });
    // The same day again is not the past, also in a run of that source alone.
    const alone = await night(store, '2013-11-30', [{ planned: still, defects: [a, b] }]);
    expect(alone.run.changesState).toBe(true);
    expect(alone.results[0]).toMatchObject({ new: 1 });
    // One source in its past does not keep the other from moving on.
    const mixed = await night(store, '2026-06-06', both([], []), at('2013-11-29'));
    expect([mixed.run.changesState, mixed.run.changesStateOf(still.source)]).toEqual([true, false]);
    expect(mixed.results).toMatchObject([{ resolved: 0 }, { resolved: 1 }]);
    expect(await findingOf(store, still, 'a')).toMatchObject({ state: 'open', lastSeen: '2026-06-05' });
    expect((await store.run(mixed.run.id))?.sources).toMatchObject([
      { name: still.source, asOf: '2013-11-29', changesState: false },
      { name: moving.source, asOf: '2026-06-06', changesState: true },
    ]);
    const latest = (await store.latestResults(mixed.run.id)).filter(({ source }) => source === still.source);
    expect(latest).toMatchObject([{ run: alone.run.id, asOf: '2013-11-30', found: 2 }]);
    const lines = (await store.balance(alone.run.id, mixed.run.id)).filter(({ source }) => source === still.source);
    checkBalance(lines, mixed.run.id);
    expect(lines).toMatchObject([{ balance: { openBefore: 2, openAfter: 2, resolved: 0 } }]);
  });

  test('a rule that is gone from a source in its past keeps its findings', async () => {
    const kept = plannedOf(target());
    const other = plannedOf({ ...kept, code: 'TST-002' }, { rule: ruleOf('TST-002') });
    await night(store, '2026-06-05', [
      { planned: kept, defects: [a] },
      { planned: other, defects: [] },
    ]);
    await night(store, '2026-06-04', [{ planned: other, defects: [] }]);
    expect((await findingOf(store, kept, 'a')).state).toBe('open');
    await night(store, '2026-06-06', [{ planned: other, defects: [] }]);
    expect((await findingOf(store, kept, 'a')).state).toBe('inactive');
  });

  test('a finding whose record leaves the window of the rule stays, says so once, and is found again as itself', async () => {
    const planned = plannedOf(target());
    await night(store, '2026-06-01', [{ planned, defects: [a, b] }]);
    const gone = await night(store, '2026-06-02', [{ planned, defects: [], outside: ['a', 'b'], gone: ['b'] }]);
    expect(gone.results[0]).toMatchObject({ resolved: 0, disappeared: 1, outOfScope: 0 });
    await night(store, '2026-06-03', [{ planned, defects: [], outside: ['a'] }]);
    const finding = await findingOf(store, planned, 'a');
    expect(finding).toMatchObject({ state: 'open', revision: 1, lastSeen: '2026-06-01' });
    const types = async () => (await store.history(finding.id)).map(({ type }) => type);
    expect(await types()).toEqual(['baseline', 'expired_from_window']);
    await night(store, '2026-06-04', [{ planned, defects: [a] }]);
    expect(await findingOf(store, planned, 'a')).toMatchObject({ state: 'open', revision: 1, lastSeen: '2026-06-04' });
    await night(store, '2026-06-05', [{ planned, defects: [], outside: ['a'] }]);
    expect(await types()).toEqual(['baseline', 'expired_from_window', 'expired_from_window']);
    await night(store, '2026-06-06', [{ planned, defects: [] }]);
    expect(await findingOf(store, planned, 'a')).toMatchObject({ state: 'resolved', lastSeen: '2026-06-04' });
  });

  test('a check that lost lines ends nothing, not even what is gone, and still finds', async () => {
    const planned = plannedOf(target());
    await night(store, '2026-06-01', [{ planned, defects: [a] }]);
    const outcome = { partial: ['lines:EKPO/3'] };
    const lossy = await night(store, '2026-06-02', [{ planned, defects: [b], gone: ['a'], outcome }]);
    expect(lossy.results[0]).toMatchObject({ new: 1, resolved: 0, disappeared: 0, outOfScope: 0 });
    expect((await findingOf(store, planned, 'a')).state).toBe('open');
    const whole = await night(store, '2026-06-03', [{ planned, defects: [b], gone: ['a'] }]);
    expect(whole.results[0]).toMatchObject({ disappeared: 1 });
  });

  test('the window holds also where the rule has changed', async () => {
    const planned = plannedOf(target());
    await night(store, '2026-06-01', [{ planned, defects: [a, b] }]);
    const changed = { ...planned, ruleHash: 'r2' };
    const { results } = await night(store, '2026-06-02', [{ planned: changed, defects: [], outside: ['a'] }]);
    expect(results[0]).toMatchObject({ outOfScope: 1, resolved: 0 });
    expect((await findingOf(store, planned, 'a')).state).toBe('open');
  });

  test('bands by the days since first seen: strict, the due date comes nearer, other days change nothing', async () => {
    const bands: SeverityBand[] = [
      { over: 0, severity: 'high' },
      { over: 3, severity: 'critical' },
    ];
    const planned = plannedOf(target(), { ageBands: bands });
    await night(store, '2026-06-01', [{ planned, defects: [] }]);
    await night(store, '2026-06-02', [{ planned, defects: [a] }]);
    expect(await findingOf(store, planned, 'a')).toMatchObject({ severity: 'high', dueAt: '2026-06-09', revision: 1 });
    await night(store, '2026-06-05', [{ planned, defects: [a] }]);
    expect(await findingOf(store, planned, 'a')).toMatchObject({ severity: 'high', revision: 1 });
    await night(store, '2026-06-06', [{ planned, defects: [a] }]);
    expect(await findingOf(store, planned, 'a')).toMatchObject({
      severity: 'critical',
      dueAt: '2026-06-09',
      revision: 2,
    });
    await night(store, '2026-06-07', [{ planned, defects: [a] }]);
    const finding = await findingOf(store, planned, 'a');
    expect(finding).toMatchObject({ severity: 'critical', revision: 2 });
    const events = (await store.history(finding.id)).filter(({ type }) => type !== 'escalated');
    expect(events.map(({ type }) => type)).toEqual(['new', 'changed']);
    expect(events[1]?.details).toMatchObject({ changed: { severity: true, evidence: false } });
  });

  test('a dry run keeps its results and changes nothing', async () => {
    const planned = plannedOf(target());
    await night(store, '2026-06-01', [{ planned, defects: [a] }]);
    const { run } = await night(store, '2026-06-02', [{ planned, defects: [b] }], { dryRun: true });
    expect(run.changesState).toBe(false);
    expect((await allFindings(store, { source: planned.source })).map(({ label, state }) => [label, state])).toEqual([
      ['Record a', 'open'],
    ]);
    expect((await store.run(run.id))?.results[0]?.found).toBe(1);
  });

  test('a completed as-of may be run again and states follow it', async () => {
    const planned = plannedOf(target());
    const first = await night(store, '2026-06-01', [{ planned, defects: [a] }]);
    const again = await night(store, '2026-06-01', [{ planned, defects: [] }]);
    expect(again.run.id).not.toBe(first.run.id);
    expect((await findingOf(store, planned, 'a')).state).toBe('resolved');
  });

  test('a key staged twice is one finding of the worse severity, and is counted once', async () => {
    const planned = plannedOf(target());
    const worse = defectOf('a', { severity: 'critical' });
    const { results } = await night(store, '2026-06-01', [{ planned, defects: [a, worse, a] }]);
    expect(results[0]).toMatchObject({ found: 1, baseline: 1 });
    expect((await findingOf(store, planned, 'a')).severity).toBe('critical');
  });

  test('a rule whose count differs from what it gave is our bug and changes nothing', async () => {
    const planned = plannedOf(target());
    const run = await store.beginRun(specOf('2026-06-01', [planned]));
    await run.stage(planned, [a]);
    await expect(run.complete(planned, outcomeOf(planned, 2))).rejects.toMatchObject({ code: 'INTERNAL_BUG' });
    expect(await allFindings(store, { source: planned.source })).toEqual([]);
  });

  test('what was discarded is forgotten', async () => {
    const planned = plannedOf(target());
    const run = await store.beginRun(specOf('2026-06-01', [planned]));
    await run.stage(planned, [a, b]);
    await run.discard(planned);
    expect(await check(run, { planned, defects: [b] })).toMatchObject({ found: 1, baseline: 1 });
    await run.finish();
    expect((await allFindings(store, { source: planned.source })).map(({ label }) => label)).toEqual(['Record b']);
  });

  test('an interrupted run goes on with what it had acknowledged, in the same plan only', async () => {
    const planned = plannedOf(target());
    const other = plannedOf({ ...planned, code: 'TST-002' });
    const spec = specOf('2026-06-01', [planned, other]);
    const first = await store.beginRun(spec);
    await check(first, { planned, defects: [a] });
    await first.stage(other, [a, b]);
    const second = await store.beginRun(spec);
    expect([second.id, second.resumed, second.isComplete(planned), second.isComplete(other)]).toEqual([
      first.id,
      true,
      true,
      false,
    ]);
    await expect(first.complete(other, outcomeOf(other, 2))).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    expect(await check(second, { planned: other, defects: [b] })).toMatchObject({ found: 1, baseline: 1 });
    const third = await store.beginRun({ ...spec, rulesHash: 'changed' });
    expect([third.resumed, third.isComplete(planned)]).toEqual([false, false]);
    expect((await store.run(first.id))?.status).toBe('interrupted');
    await third.finish();
    expect((await store.run(third.id))?.results).toMatchObject([
      { state: 'not_checked', reason: 'interrupted' },
      { reason: 'interrupted' },
    ]);
    expect((await findingOf(store, planned, 'a')).state).toBe('open');
    expect((await store.beginRun(spec)).resumed).toBe(false);
  });

  test('text that PostgreSQL cannot hold is kept with a visible mark', async () => {
    const planned = plannedOf(target());
    await night(store, '2026-06-01', [{ planned, defects: [defectOf('a', { label: 'x\u0000y\uD800z 东\\u0000' })] }]);
    expect((await findingOf(store, planned, 'a')).label).toBe('x\uFFFDy\uFFFDz 东\\u0000');
  });

  test('findings are read worst first, and pilot rules only on request', async () => {
    const planned = plannedOf(target());
    const pilot = plannedOf({ ...planned, code: 'TST-002' }, { rule: ruleOf('TST-002', { status: 'pilot' }) });
    const severities = [defectOf('c', { severity: 'low' }), defectOf('d', { severity: 'critical' }), a];
    await night(store, '2026-06-01', [
      { planned, defects: severities },
      { planned: pilot, defects: [b] },
    ]);
    expect((await allFindings(store, { source: planned.source })).map(({ label }) => label)).toEqual([
      'Record d',
      'Record a',
      'Record c',
    ]);
    expect(await allFindings(store, { source: planned.source, includePilot: true })).toHaveLength(4);
    expect(
      await allFindings(store, {
        source: planned.source,
        severity: 'low',
        states: ['open'],
        department: 'sales',
        rule: 'TST-001',
      }),
    ).toHaveLength(1);
    const { id } = await findingOf(store, planned, 'a');
    expect((await store.finding(id.slice(0, 12)))?.id).toBe(id);
    expect(await store.finding(id.slice(0, 7))).toBeUndefined();
  });

  test('a rule firing on nearly its whole scope, or far more than on comparable nights, is suspect', async () => {
    const planned = plannedOf(target());
    const counted = async (day: string, count: number, changes: { inScope?: number; ruleHash?: string } = {}) => {
      const { inScope = 1_000, ...other } = changes;
      const defects = Array.from({ length: count }, (_, index) => defectOf(`r${index}`));
      const { run, results } = await night(store, day, [
        { planned: { ...planned, ...other }, defects, outcome: { inScope } },
      ]);
      return { run: run.id, suspect: results[0]?.suspect, anomalies: results[0]?.anomalies };
    };
    const runs: string[] = [];
    for (const day of ['02', '03', '04', '05', '06', '07', '08']) runs.push((await counted(`2026-06-${day}`, 2)).run);
    expect(await counted('2026-06-09', 11)).toMatchObject({ suspect: false, anomalies: [] });
    const [first = '', second = ''] = runs;
    const word = { why: 'half an extract', approver: 'li', by: actorOf('li') };
    await store.incidents.declare({ runId: first, code: null, isIncident: true, ...word });
    await store.incidents.declare({ runId: second, code: planned.code, isIncident: true, ...word });
    expect(await counted('2026-06-10', 60), 'six nights are too few').toMatchObject({ suspect: false, anomalies: [] });
    await store.incidents.declare({ runId: second, code: planned.code, isIncident: false, ...word });
    const jump = await counted('2026-06-10', 60);
    const anomaly = { measure: 'found', value: 60, low: 0, high: 15, usual: 2, season: 'recent', nights: 7 };
    expect(jump).toMatchObject({ suspect: true, anomalies: [anomaly] });
    expect((await store.run(jump.run))?.results[0]?.anomalies).toEqual([anomaly]);
    expect(await counted('2026-06-11', 2, { inScope: 200 })).toMatchObject({
      suspect: false,
      anomalies: [{ measure: 'inScope', value: 200, usual: 1_000 }],
    });
    expect(await counted('2026-06-12', 60, { ruleHash: 'other' }), 'another rule').toMatchObject({ anomalies: [] });
    expect(await counted('2026-06-15', 96, { inScope: 100 })).toMatchObject({ suspect: true });
    expect(await store.incidents.list(second)).toMatchObject([
      { isIncident: true },
      { isIncident: false, code: planned.code },
    ]);
    expect((await store.log.verify()).faultCount).toBe(0);
  });

  test('a collapsed scope never becomes usual by itself, only when a person confirms it', async () => {
    const planned = plannedOf(target());
    const { source } = planned;
    const usual: (number | undefined)[] = [];
    const see = async (asOf: string, records: number, names: readonly string[] = []) => {
      const confirmedScopes = names.length > 0 ? { confirmedScopes: { names, by: actorOf('li') } } : {};
      const run = await store.beginRun(specOf(asOf, [planned], confirmedScopes));
      usual.push((await run.usualRecords(source)).get('customer'));
      await run.recordEntity(source, 'customer', records);
      await check(run, { planned, defects: [] });
      await run.finish();
    };
    await see('2026-06-01', 100);
    await see('2026-06-02', 102);
    for (const day of [3, 4, 5, 6]) await see(`2026-06-0${day}`, 10);
    await see('2026-06-07', 12, [`${source}/customer`]);
    await see('2026-06-08', 11);
    expect(usual).toEqual([undefined, 100, 101, 101, 101, 101, undefined, 12]);
  });

  test('the balance holds over every way in and out', async () => {
    const planned = plannedOf(target());
    const first = await night(store, '2026-06-01', [{ planned, defects: [a, b] }]);
    await night(store, '2026-06-02', [{ planned, defects: [a, defectOf('c')], gone: ['b'] }]);
    const last = await night(store, '2026-06-03', [{ planned, defects: [b] }]);
    for (const from of [undefined, first.run.id]) {
      const lines = await store.balance(from, last.run.id);
      expect(() => checkBalance(lines, last.run.id)).not.toThrow();
      const own = lines.find(({ source }) => source === planned.source);
      expect(own?.balance).toMatchObject({
        openBefore: from === undefined ? 0 : 2,
        baseline: from === undefined ? 2 : 0,
        new: 1,
        reopened: 1,
        resolved: 2,
        disappeared: 1,
        openAfter: 1,
      });
    }
    expect((await store.previousRun(last.run.id, 'run'))?.asOf).toBe('2026-06-02');
    expect(await store.previousRun(last.run.id, 'week')).toBeUndefined();
    await expect(store.balance(last.run.id, first.run.id)).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' });
    await expect(store.balance(undefined, 'none')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('runs are found by prefix and as latest', async () => {
    const planned = plannedOf(target());
    const { run, summary } = await night(store, '2026-07-01', [{ planned, defects: [] }]);
    expect(await store.run(run.id.slice(0, -2))).toMatchObject({ id: run.id, configHash: 'c' });
    expect((await store.run('latest'))?.id).toBe(run.id);
    expect((await store.runs(1))[0]).toEqual(summary);
    expect(await store.run('2026')).toBeUndefined();
  });
});
