import {
  addDays,
  type CalendarDate,
  type CheckTarget,
  type Clock,
  DEFAULT_ESCALATION,
  type EscalationPolicy,
  type Finding,
  type RootCause,
  silentLog,
  WEEKDAYS,
  workingCalendar,
} from '@erp-audit/core';
import { freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ONE_ENGINE } from '../../fixtures/engines.ts';
import {
  actorOf,
  allFindings,
  defectOf,
  findingOf,
  night,
  type Place,
  placeOn,
  plannedOf,
  ruleOf,
} from '../../fixtures/scenario.ts';
import { openStore } from '../open-store.ts';
import type { PlannedTarget, Store } from '../store.ts';

const postgresUrl = inject('postgresUrl');
const newDatabase = () => freshDatabase(postgresUrl as string);
const clock: Clock = { now: () => new Date('2026-06-30T02:00:00Z') };
const day = (text: string) => text as CalendarDate;

describe.each(ONE_ENGINE)('escalation on %s', (kind) => {
  let place: Place;
  let store: Store;
  let count = 0;
  beforeAll(async () => {
    place = await placeOn(kind, newDatabase);
    store = await place.open();
  });
  afterAll(async () => {
    await store.close();
    place.remove();
  });

  /** Every test has a source, a rule and a department of its own in one store. */
  function plannedTarget(changes: Partial<PlannedTarget> = {}): PlannedTarget {
    count += 1;
    const target: CheckTarget = { source: `source${count}`, code: `TST-${100 + count}`, entity: 'customer' };
    return plannedOf(target, { department: `department${count}`, ...changes });
  }
  /** A first run without any finding, so that what follows is new. */
  const begin = (planned: PlannedTarget) => night(store, '2026-06-01', [{ planned, defects: [] }]);
  const levelOf = async (planned: CheckTarget, name = 'a') => (await findingOf(store, planned, name)).escalation;
  const runOn = (asOf: string, planned: PlannedTarget, names: readonly string[], escalation?: EscalationPolicy) =>
    night(
      store,
      asOf,
      [{ planned, defects: names.map((name) => defectOf(name)) }],
      escalation === undefined ? {} : { escalation },
    );
  async function answer(findings: readonly Finding[], kind: 'fixed' | 'will_fix', rootCause: RootCause | null = null) {
    count += 1;
    const none = { correctedValue: null, action: null, plannedDate: null, responsible: null, evidence: null };
    const response = { ...none, kind, rootCause, comment: `answer ${count}`, otherDepartment: null };
    const responses = findings.map(({ id, revision }, line) => ({ line, findingId: id, revision, response }));
    const file = { fileName: 'x.xlsx', fileHash: `hash ${count}`, by: actorOf('wang') };
    expect(await store.importResponses({ ...file, responses, dryRun: false })).toMatchObject({ rejected: [] });
  }
  const escalatedEvents = async (planned: CheckTarget, name = 'a') => {
    const history = await store.history((await findingOf(store, planned, name)).id);
    return history.filter(({ type }) => type === 'escalated').map(({ asOf, details }) => [asOf, details]);
  };

  test('what nobody takes up goes to the key user after half of its time, then to support, then to the consultant', async () => {
    const planned = plannedTarget();
    await begin(planned);
    // Medium: 15 working days from Tuesday 2 June, due Tuesday 23 June.
    const levels: Record<string, string> = {};
    for (const asOf of [
      '2026-06-02',
      '2026-06-11',
      '2026-06-12',
      '2026-06-23',
      '2026-06-24',
      '2026-07-07',
      '2026-07-08',
    ]) {
      await runOn(asOf, planned, ['a']);
      levels[asOf] = await levelOf(planned);
    }
    expect(levels).toEqual({
      '2026-06-02': 'record_owner',
      '2026-06-11': 'record_owner',
      '2026-06-12': 'key_user',
      '2026-06-23': 'key_user',
      '2026-06-24': 'internal_support',
      '2026-07-07': 'internal_support',
      '2026-07-08': 'external_consultant',
    });
    expect(await escalatedEvents(planned)).toEqual([
      ['2026-06-12', { from: 'record_owner', to: 'key_user', why: 'unanswered' }],
      ['2026-06-24', { from: 'key_user', to: 'internal_support', why: 'overdue' }],
      ['2026-07-08', { from: 'internal_support', to: 'external_consultant', why: 'unsettled' }],
    ]);
    expect(await findingOf(store, planned, 'a')).toMatchObject({ revision: 1, dueAt: '2026-06-23', state: 'open' });
  });

  test('an answer keeps it from the key user, not from being overdue; what is reported as fixed waits for the next run', async () => {
    const planned = plannedTarget();
    await begin(planned);
    await runOn('2026-06-02', planned, ['a', 'b']);
    await answer([await findingOf(store, planned, 'a')], 'will_fix');
    await runOn('2026-06-12', planned, ['a', 'b']);
    expect([await levelOf(planned), await levelOf(planned, 'b')]).toEqual(['record_owner', 'key_user']);
    await answer([await findingOf(store, planned, 'b')], 'fixed');
    const timeout = { state: 'not_checked', reason: 'timeout' } as const;
    await night(store, '2026-06-30', [{ planned, defects: [], outcome: timeout }]);
    expect([await levelOf(planned), await levelOf(planned, 'b')]).toEqual(['internal_support', 'key_user']);
  });

  test('a critical one long overdue is the committee’s at once', async () => {
    const planned = plannedTarget();
    await begin(planned);
    const defects = [defectOf('a', { severity: 'critical' })];
    await night(store, '2026-06-02', [{ planned, defects }]);
    await night(store, '2026-06-18', [{ planned, defects }]);
    expect(await levelOf(planned)).toBe('internal_support');
    await night(store, '2026-06-19', [{ planned, defects }]);
    expect(await levelOf(planned)).toBe('committee');
    expect((await escalatedEvents(planned)).at(-1)?.[1]).toMatchObject({ why: 'critical_overdue' });
  });

  test('too many of one rule in one department go from the key user to support before they are due', async () => {
    const planned = plannedTarget();
    const policy = { ...DEFAULT_ESCALATION, supportWhenMoreThan: 2 };
    await begin(planned);
    await runOn('2026-06-02', planned, ['a', 'b', 'c'], policy);
    expect(await levelOf(planned)).toBe('record_owner');
    await runOn('2026-06-12', planned, ['a', 'b', 'c'], policy);
    expect(await levelOf(planned)).toBe('internal_support');
    expect((await escalatedEvents(planned)).at(-1)?.[1]).toMatchObject({ why: 'many' });
  });

  test('the same root cause for the third time goes to the consultant; corrections of one answer count once', async () => {
    const planned = plannedTarget();
    await begin(planned);
    for (const [index, asOf] of ['2026-06-02', '2026-06-03', '2026-06-04'].entries()) {
      const evidence = { field: `seen ${index}` };
      await night(store, asOf, [{ planned, defects: [defectOf('a', { evidence }), defectOf('b')] }]);
      await answer(
        [await findingOf(store, planned, 'a'), await findingOf(store, planned, 'b')],
        'will_fix',
        'interface',
      );
    }
    await night(store, '2026-06-05', [
      { planned, defects: [defectOf('a', { evidence: { field: 'seen 2' } }), defectOf('b')] },
    ]);
    expect([await levelOf(planned), await levelOf(planned, 'b')]).toEqual(['external_consultant', 'record_owner']);
  });

  test('legacy findings and those of pilot rules never go up, nor does anything in a dry run', async () => {
    const legacy = plannedTarget();
    await runOn('2026-06-01', legacy, ['a']);
    await runOn('2026-12-01', legacy, ['a']);
    const pilot = plannedTarget();
    const planned = { ...pilot, rule: ruleOf(pilot.code, { status: 'pilot' }) };
    await begin(planned);
    await runOn('2026-06-02', planned, ['a']);
    await runOn('2026-12-01', planned, ['a']);
    const dry = plannedTarget();
    await begin(dry);
    await runOn('2026-06-02', dry, ['a']);
    await runOn('2026-06-03', dry, ['a']);
    await night(store, '2026-12-02', [{ planned: dry, defects: [defectOf('a')] }], { dryRun: true });
    expect([await levelOf(legacy), await levelOf(planned), await levelOf(dry)]).toEqual(Array(3).fill('record_owner'));
  });

  test('a level falls only when the finding ends, and one that comes back has its time again', async () => {
    const planned = plannedTarget();
    await begin(planned);
    await runOn('2026-06-02', planned, ['a']);
    await runOn('2026-06-24', planned, ['a']);
    await answer([await findingOf(store, planned, 'a')], 'will_fix');
    await runOn('2026-06-25', planned, ['a']);
    expect(await levelOf(planned)).toBe('internal_support');
    await runOn('2026-06-26', planned, []);
    expect(await findingOf(store, planned, 'a')).toMatchObject({ state: 'resolved', escalation: 'record_owner' });
    await runOn('2026-12-01', planned, ['a']);
    expect(await findingOf(store, planned, 'a')).toMatchObject({ dueAt: '2026-06-23', escalation: 'record_owner' });
    await runOn('2026-12-22', planned, ['a']);
    expect(await levelOf(planned)).toBe('key_user');
    await runOn('2026-12-23', planned, ['a']);
    expect(await levelOf(planned)).toBe('internal_support');
  });

  test('codes of internal audit go there at once and no further', async () => {
    const planned = plannedTarget();
    const policy = { ...DEFAULT_ESCALATION, direct: [{ code: planned.code, severity: 'critical' as const }] };
    const defects = [defectOf('a', { severity: 'critical' }), defectOf('b', { severity: 'low' })];
    await begin(planned);
    await night(store, '2026-06-02', [{ planned, defects }], { escalation: policy });
    expect([await levelOf(planned), await levelOf(planned, 'b')]).toEqual(['internal_support', 'record_owner']);
    await night(store, '2026-12-01', [{ planned, defects }], { escalation: policy });
    expect([await levelOf(planned), await levelOf(planned, 'b')]).toEqual(['internal_support', 'external_consultant']);
    const until = day('2026-12-31');
    const due = await store.escalations.due({ asOf: day('2026-12-01'), until, direct: policy.direct });
    expect(due.filter(({ code }) => code === planned.code)).toMatchObject([{ severity: 'low', overdue: 1 }]);
    const lines = (await store.escalations.list({ asOf: day('2026-12-01'), direct: policy.direct })).filter(
      ({ code }) => code === planned.code,
    );
    expect(lines.map(({ level, direct, findings }) => [level, direct, findings])).toEqual([
      ['external_consultant', false, 1],
      ['internal_support', true, 1],
    ]);
  });

  test('a line says how many, what they are worth, since when, why and what was tried', async () => {
    const planned = plannedTarget();
    await begin(planned);
    const defects = [defectOf('a'), defectOf('b', { value: null }), defectOf('c', { value: '0.50', severity: 'high' })];
    await night(store, '2026-06-02', [{ planned, defects }]);
    await answer([await findingOf(store, planned, 'a')], 'will_fix');
    await night(store, '2026-06-24', [{ planned, defects }]);
    const lines = await store.escalations.list({ asOf: day('2026-06-24'), direct: [] });
    const c = await findingOf(store, planned, 'c');
    const line = lines.find(({ code }) => code === planned.code);
    expect(line).toMatchObject({
      level: 'external_consultant',
      findings: 1,
      findingIds: [c.id],
      earliestDue: '2026-06-09',
      value: '0.5',
    });
    const second = lines.find(({ code, level }) => code === planned.code && level === 'internal_support');
    expect(second).toMatchObject({
      department: planned.department,
      rule: planned.rule.id,
      direct: false,
      severity: 'medium',
      findings: 2,
      overdue: 2,
      value: '12.5',
      unknownValues: 1,
      since: '2026-06-24',
      earliestDue: '2026-06-23',
      reasons: [{ reason: 'overdue', findings: 2 }],
      tried: [{ answer: 'will_fix', findings: 1 }],
      request: null,
    });
  });

  test('a person brings findings before the committee with what is to be decided, once and in the log', async () => {
    const planned = plannedTarget();
    await runOn('2026-06-01', planned, ['a', 'b']);
    const { id } = await findingOf(store, planned, 'a');
    const request = { findingIds: [id], decision: 'Who pays?', until: day('2026-07-01'), by: actorOf('li') };
    expect(await store.escalations.toCommittee(request)).toBe(1);
    expect(await store.escalations.toCommittee(request)).toBe(0);
    expect(await findingOf(store, planned, 'a')).toMatchObject({ escalation: 'committee', dueAt: null, revision: 1 });
    const lines = await store.escalations.list({ asOf: day('2026-06-01'), direct: [] });
    expect(lines.find(({ code }) => code === planned.code)).toMatchObject({
      level: 'committee',
      findings: 1,
      overdue: 0,
      earliestDue: null,
      reasons: [{ reason: 'decision', findings: 1 }],
      request: { decision: 'Who pays?', until: '2026-07-01' },
    });
    await expect(store.escalations.toCommittee({ ...request, findingIds: [id, 'f'.repeat(64)] })).rejects.toMatchObject(
      { code: 'ARGUMENT_INVALID', message: '1 of the findings are unknown or not open: ffffffffffff.' },
    );
  });

  test('what falls due and what is overdue is counted by department and rule, and found by the filters', async () => {
    const planned = plannedTarget();
    await begin(planned);
    const defects = [defectOf('a', { severity: 'high' }), defectOf('b'), defectOf('c', { severity: 'low' })];
    await night(store, '2026-06-02', [{ planned, defects }]);
    await night(store, '2026-06-22', [{ planned, defects }]);
    const lines = await store.escalations.due({ asOf: day('2026-06-22'), until: day('2026-06-24'), direct: [] });
    expect(lines.find(({ code }) => code === planned.code)).toEqual({
      department: planned.department,
      code: planned.code,
      rule: planned.rule.id,
      severity: 'high',
      dueSoon: 1,
      overdue: 1,
      earliestDue: '2026-06-09',
    });
    const named = async (filter: Parameters<Store['findings']>[0]) =>
      (await allFindings(store, { ...filter, source: planned.source })).map(({ key }) => key[1]);
    expect(await named({ dueUntil: day('2026-06-21') })).toEqual(['a']);
    expect(await named({ dueFrom: day('2026-06-22'), dueUntil: day('2026-06-24') })).toEqual(['b']);
    expect(await named({ escalation: 'internal_support' })).toEqual(['a']);
    expect(await named({ escalation: 'record_owner' })).toEqual(['a', 'b', 'c']);
  });
});

describe('due dates', () => {
  test('follow the calendar of the store, and stay when it changes', async () => {
    const place = await placeOn('pglite', newDatabase);
    const target = plannedOf({ source: 'erp', code: 'TST-001', entity: 'customer' });
    const china = workingCalendar({
      weekend: [6, 7],
      holidays: ['2026-06-19', '2026-06-20', '2026-06-21'].map(day),
      workdays: [day('2026-06-13')],
      knownUntil: day('2026-12-31'),
    });
    const dueAfter = async (calendar: typeof china, asOf: string, names: readonly string[]) => {
      const store = await openStore({ url: place.url, clock, log: silentLog, calendar });
      try {
        await night(store, asOf, [{ planned: target, defects: names.map((name) => defectOf(name)) }]);
        return (await allFindings(store)).map(({ key, dueAt }) => [key[1], dueAt]).toSorted();
      } finally {
        await store.close();
      }
    };
    await dueAfter(china, '2026-06-01', []);
    expect(await dueAfter(china, '2026-06-05', ['a'])).toEqual([['a', '2026-06-26']]);
    const later = addDays(day('2026-06-05'), 3);
    expect(await dueAfter(WEEKDAYS, later, ['a', 'b'])).toEqual([
      ['a', '2026-06-26'],
      ['b', '2026-06-29'],
    ]);
    place.remove();
  });
});
