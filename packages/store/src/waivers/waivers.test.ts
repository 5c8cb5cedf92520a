import { type Finding, findingId, PASSING_GROUP_EVIDENCE, type WaiverRequest, type WaiverType } from '@erp-audit/core';
import { freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { onTables } from '../../fixtures/archives.ts';
import { ONE_ENGINE } from '../../fixtures/engines.ts';
import { violatedInvariants } from '../../fixtures/invariants.ts';
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
import { checkBalance } from '../balance/check-balance.ts';
import type { PlannedTarget, Store } from '../store.ts';
import type { WaiverVerdict } from './waiver-store.ts';

const postgresUrl = inject('postgresUrl');
const newDatabase = () => freshDatabase(postgresUrl as string);

describe.each(ONE_ENGINE)('waivers on %s', (kind) => {
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

  const [a, b] = [defectOf('a'), defectOf('b')];
  const critical = defectOf('a', { severity: 'critical' });
  /** A source of its own whose rule has found this once, not as legacy. */
  async function found(defects = [a, b], changes: Partial<PlannedTarget> = {}): Promise<PlannedTarget> {
    count += 1;
    const planned = plannedOf({ source: `source${count}`, code: 'TST-001', entity: 'customer' }, changes);
    await night(store, '2026-06-01', [{ planned, defects: [] }]);
    await night(store, '2026-06-02', [{ planned, defects }]);
    return planned;
  }
  const idOf = (planned: PlannedTarget, name: string) => findingId(planned, ['1', name]);
  function request(planned: PlannedTarget, names: readonly string[], changes: Partial<WaiverRequest> = {}) {
    return store.waivers.request({
      type: 'accepted_risk',
      reason: '供应商年底停用',
      findingIds: names.map((name) => idOf(planned, name)),
      expires: '2026-06-30' as WaiverRequest['expires'],
      fields: null,
      by: actorOf('li'),
      fileHash: null,
      ...changes,
    });
  }
  function verdictOn(number: number, changes: Partial<WaiverVerdict> = {}): WaiverVerdict {
    const nothing = { comment: null, keyId: null, signature: null };
    return { number, approver: 'chen', role: 'data_owner', by: actorOf('chen'), ...nothing, ...changes };
  }
  const second = { approver: 'zhao', role: 'internal_control' } as const;
  async function waived(planned: PlannedTarget, names: readonly string[], changes: Partial<WaiverRequest> = {}) {
    const { number } = await request(planned, names, changes);
    await store.waivers.approve(verdictOn(number));
    return number;
  }
  const typesOf = async (planned: PlannedTarget, name: string) =>
    (await store.history(idOf(planned, name))).map(({ type }) => type);
  const lastEvent = async (planned: PlannedTarget, name: string) => (await store.history(idOf(planned, name))).at(-1);

  test('a request changes nothing; approved, its findings are waived and no longer open', async () => {
    const planned = await found();
    const asked = await request(planned, ['a']);
    expect(asked).toMatchObject({
      state: 'requested',
      findings: 1,
      covered: 0,
      severity: 'medium',
      codes: ['TST-001'],
    });
    expect(await findingOf(store, planned, 'a')).toMatchObject({ state: 'open', revision: 1 });
    const approved = await store.waivers.approve(verdictOn(asked.number, { comment: '同意' }));
    expect(approved).toMatchObject({
      state: 'active',
      covered: 1,
      requestedBy: actorOf('li'),
      decisions: [{ decision: 'approve', approver: 'chen', comment: '同意', by: actorOf('chen') }],
    });
    expect((await findingOf(store, planned, 'a')).state).toBe('waived');
    expect(await lastEvent(planned, 'a')).toMatchObject({
      type: 'waived',
      from: 'open',
      to: 'waived',
      actor: 'chen',
      asOf: '2026-06-02',
      details: { waiver: `W-${asked.number}`, expires: '2026-06-30' },
    });
    expect(await store.waivers.findingIds(asked.number)).toEqual([idOf(planned, 'a')]);
    const { run } = await night(store, '2026-06-03', [{ planned, defects: [a, b] }]);
    const lines = (await store.balance(undefined, run.id)).filter(({ source }) => source === planned.source);
    checkBalance(lines, run.id);
    expect(lines).toMatchObject([{ balance: { new: 2, waived: 1, openAfter: 1 } }]);
    expect(await typesOf(planned, 'a')).toEqual(['new', 'waived']);
  });

  test('of critical findings two approvers of different roles must approve', async () => {
    const planned = await found([critical]);
    const { number } = await request(planned, ['a']);
    expect(await store.waivers.approve(verdictOn(number))).toMatchObject({ state: 'first_approved', covered: 0 });
    expect((await findingOf(store, planned, 'a')).state).toBe('open');
    for (const other of [{}, { approver: 'zhao' }, { role: 'internal_control' as const }]) {
      await expect(store.waivers.approve(verdictOn(number, other))).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' });
    }
    expect(await store.waivers.approve(verdictOn(number, second))).toMatchObject({ state: 'active', covered: 1 });
    expect((await findingOf(store, planned, 'a')).state).toBe('waived');
  });

  test('a finding that became critical after the request needs two approvals too', async () => {
    const planned = await found();
    const { number } = await request(planned, ['a']);
    await night(store, '2026-06-03', [{ planned, defects: [critical, b] }]);
    expect(await store.waivers.approve(verdictOn(number))).toMatchObject({ state: 'first_approved' });
  });

  test('what has ended, changed or is waived since the request is left out and counted', async () => {
    const planned = await found([a, b, defectOf('c'), defectOf('d')]);
    const { number } = await request(planned, ['a', 'b', 'c', 'd']);
    await waived(planned, ['c'], { type: 'false_positive' });
    await night(store, '2026-06-03', [
      { planned, defects: [defectOf('a', { evidence: { field: 'y' } }), defectOf('c'), defectOf('d')] },
    ]);
    expect(await store.waivers.approve(verdictOn(number))).toMatchObject({ findings: 4, covered: 1, state: 'active' });
    expect((await findingOf(store, planned, 'a')).state).toBe('open');
    expect((await findingOf(store, planned, 'd')).state).toBe('waived');
  });

  test('when none of its findings is left, the approval is refused and the request stays', async () => {
    const planned = await found([a]);
    const { number } = await request(planned, ['a']);
    await night(store, '2026-06-03', [{ planned, defects: [] }]);
    await expect(store.waivers.approve(verdictOn(number))).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' });
    expect(await store.waivers.find(number)).toMatchObject({ state: 'requested', decisions: [] });
  });

  test.each<[string, (planned: PlannedTarget) => Partial<WaiverRequest>]>([
    ['no finding', () => ({ findingIds: [] })],
    ['an unknown finding', () => ({ findingIds: ['f'.repeat(64)] })],
    ['a closed finding', (planned) => ({ findingIds: [idOf(planned, 'b')] })],
    ['no last day', () => ({ expires: null })],
    ['a last day that has passed', () => ({ expires: '2026-06-02' as WaiverRequest['expires'] })],
    ['a finding asked for already', () => ({})],
  ])('a request with %s is refused', async (what, changes) => {
    const planned = await found();
    await night(store, '2026-06-03', [{ planned, defects: [a] }]);
    if (what.startsWith('a finding')) await request(planned, ['a']);
    await expect(request(planned, ['a'], changes(planned))).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' });
  });

  test('the last day is valid; the run after it opens the finding again with a new due date', async () => {
    const planned = await found();
    const number = await waived(planned, ['a'], { expires: '2026-06-10' as WaiverRequest['expires'] });
    await night(store, '2026-06-10', [{ planned, defects: [a, b] }]);
    expect(await findingOf(store, planned, 'a')).toMatchObject({ state: 'waived', revision: 1 });
    const before = await store.run('latest');
    const { run } = await night(store, '2026-06-11', [{ planned, defects: [a, b] }]);
    expect(await findingOf(store, planned, 'a')).toMatchObject({ state: 'open', revision: 2, dueAt: '2026-07-02' });
    expect(await lastEvent(planned, 'a')).toMatchObject({
      type: 'waiver_ended',
      from: 'waived',
      to: 'open',
      details: { why: 'expired', waiver: `W-${number}` },
    });
    expect((await store.waivers.find(number))?.state).toBe('ended');
    const lines = (await store.balance(before?.id, run.id)).filter(({ source }) => source === planned.source);
    expect(lines).toMatchObject([{ balance: { openBefore: 1, waiversEnded: 1, openAfter: 2 } }]);
  });

  test('it expires also where the rule was not checked; a dry run ends nothing', async () => {
    const planned = await found([a], { rule: ruleOf('TST-001', { dueDays: 1 }) });
    await waived(planned, ['a'], { expires: '2026-06-12' as WaiverRequest['expires'] });
    const failed = { planned, defects: [], outcome: { state: 'not_checked', reason: 'timeout', found: 0 } } as const;
    await night(store, '2026-06-13', [{ planned, defects: [a] }], { dryRun: true });
    await night(store, '2026-06-12', [failed]);
    expect((await findingOf(store, planned, 'a')).state).toBe('waived');
    await night(store, '2026-06-13', [failed]);
    expect(await findingOf(store, planned, 'a')).toMatchObject({ state: 'open', dueAt: '2026-06-15' });
  });

  test('it ends when the evidence it was given for changes, and not when other evidence does', async () => {
    const seen = (field: string, other: string) => defectOf('a', { evidence: { field, other } });
    const planned = await found([seen('x', '1')]);
    await waived(planned, ['a'], { fields: ['field'] });
    await night(store, '2026-06-03', [{ planned, defects: [seen('x', '2')] }]);
    expect(await findingOf(store, planned, 'a')).toMatchObject({
      state: 'waived',
      evidence: { field: 'x', other: '2' },
    });
    await night(store, '2026-06-04', [{ planned, defects: [seen('y', '2')] }]);
    expect(await findingOf(store, planned, 'a')).toMatchObject({ state: 'open', evidence: { field: 'y' } });
    expect(await typesOf(planned, 'a')).toEqual(['new', 'waived', 'changed', 'waiver_ended', 'changed']);
  });

  test('it does not end when a number is written with fewer zeros, and ends when it is another', async () => {
    const seen = (qty: string) => defectOf('a', { evidence: { qty, lot: '007.50' } });
    const planned = await found([seen('-12.500')]);
    await waived(planned, ['a']);
    await night(store, '2026-06-03', [{ planned, defects: [seen('-12.5')] }]);
    expect(await findingOf(store, planned, 'a')).toMatchObject({ state: 'waived', evidence: { qty: '-12.5' } });
    await night(store, '2026-06-04', [{ planned, defects: [seen('-12.05')] }]);
    expect((await findingOf(store, planned, 'a')).state).toBe('open');
  });

  test('it does not end with what passes of a group of records, and ends when a record changes', async () => {
    const passing = (value: string) => Object.fromEntries(PASSING_GROUP_EVIDENCE.map((name) => [name, [value]]));
    const group = (print: string, value: string) =>
      defectOf('a', { evidence: { members: ['C1', 'C2'], fingerprints: [print], ...passing(value) } });
    const planned = await found([group('1', 'before')], { passingEvidence: PASSING_GROUP_EVIDENCE });
    await waived(planned, ['a']);
    await night(store, '2026-06-03', [{ planned, defects: [group('1', 'after')] }]);
    expect(await findingOf(store, planned, 'a')).toMatchObject({
      state: 'waived',
      evidence: { members: ['C1', 'C2'] },
    });
    await night(store, '2026-06-04', [{ planned, defects: [group('2', 'after')] }]);
    expect((await findingOf(store, planned, 'a')).state).toBe('open');
  });

  test('it ends when the finding gets worse than at the approval, and a legacy finding keeps no due date', async () => {
    count += 1;
    const planned = plannedOf({ source: `source${count}`, code: 'TST-001', entity: 'customer' });
    await night(store, '2026-06-02', [{ planned, defects: [a] }]);
    await waived(planned, ['a']);
    await night(store, '2026-06-03', [{ planned, defects: [defectOf('a', { severity: 'low' })] }]);
    expect((await findingOf(store, planned, 'a')).state).toBe('waived');
    await night(store, '2026-06-04', [{ planned, defects: [defectOf('a', { severity: 'high' })] }]);
    expect(await findingOf(store, planned, 'a')).toMatchObject({ state: 'open', dueAt: null, severity: 'high' });
    const ended = (await store.history(idOf(planned, 'a'))).find(({ type }) => type === 'waiver_ended');
    expect(ended?.details).toMatchObject({ why: 'severity_raised' });
  });

  test('a group judged no duplicate stays judged without end until one of its members changes', async () => {
    const group = (members: string[]) => defectOf('g', { evidence: { members } });
    const planned = await found([group(['1', '2'])]);
    const type: WaiverType = 'not_duplicates';
    await waived(planned, ['g'], { type, expires: null });
    await night(store, '2036-06-03', [{ planned, defects: [group(['1', '2'])] }]);
    expect((await findingOf(store, planned, 'g')).state).toBe('waived');
    await night(store, '2036-06-04', [{ planned, defects: [group(['1', '2', '3'])] }]);
    expect((await findingOf(store, planned, 'g')).state).toBe('open');
  });

  test('a waived finding that is no longer found ends, and its waiver with it', async () => {
    const planned = await found();
    const number = await waived(planned, ['a', 'b'], { expires: '2040-06-30' as WaiverRequest['expires'] });
    await night(store, '2036-06-05', [{ planned, defects: [b] }]);
    expect((await findingOf(store, planned, 'a')).state).toBe('resolved');
    expect(await store.waivers.find(number)).toMatchObject({ state: 'active', covered: 1 });
    await night(store, '2036-06-06', [{ planned, defects: [], gone: ['b'] }]);
    expect((await findingOf(store, planned, 'b')).state).toBe('disappeared');
    expect(await store.waivers.find(number)).toMatchObject({ state: 'ended', covered: 0 });
    await night(store, '2036-06-07', [{ planned, defects: [a] }]);
    expect((await findingOf(store, planned, 'a')).state).toBe('reopened');
  });

  test('a revoked waiver opens what it covers at once', async () => {
    const planned = await found();
    const number = await waived(planned, ['a', 'b'], { expires: '2040-06-30' as WaiverRequest['expires'] });
    const revoked = await store.waivers.revoke(verdictOn(number, { comment: '情况有变' }));
    expect(revoked).toMatchObject({ state: 'revoked', covered: 0, decisions: [{}, { decision: 'revoke' }] });
    const open = await allFindings(store, { source: planned.source, states: ['open'] });
    expect(open.map(({ revision }: Finding) => revision)).toEqual([2, 2]);
    expect(await lastEvent(planned, 'a')).toMatchObject({
      type: 'waiver_ended',
      actor: 'chen',
      details: { why: 'revoked' },
    });
    await expect(store.waivers.revoke(verdictOn(number))).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' });
  });

  test('rejected or withdrawn it is over, and only the requester withdraws', async () => {
    const planned = await found();
    const far = { expires: '2040-06-30' as WaiverRequest['expires'] };
    const one = await request(planned, ['a'], far);
    expect(await store.waivers.reject(verdictOn(one.number))).toMatchObject({ state: 'rejected' });
    const two = await request(planned, ['a'], far);
    await expect(store.waivers.withdraw(two.number, actorOf('wu'))).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' });
    expect(await store.waivers.withdraw(two.number, actorOf('li'))).toMatchObject({ state: 'withdrawn' });
    for (const { number } of [one, two]) {
      await expect(store.waivers.approve(verdictOn(number))).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' });
    }
    await expect(store.waivers.approve(verdictOn(9_999))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await typesOf(planned, 'a')).toEqual(['new']);
  });

  test('waivers that end soon are listed, the nearest first', async () => {
    const planned = await found();
    const until = (day: string, names: string[]) =>
      waived(planned, names, { expires: day as WaiverRequest['expires'] });
    const later = await until('2041-07-15', ['a']);
    const sooner = await until('2041-07-01', ['b']);
    const listed = (day: string) => store.waivers.expiring(day as NonNullable<WaiverRequest['expires']>, 14);
    expect((await listed('2041-07-01')).map(({ number }) => number)).toEqual([sooner, later]);
    expect((await listed('2041-06-30')).map(({ number }) => number)).toEqual([sooner]);
    expect(await listed('2041-07-16')).toEqual([]);
    expect((await store.waivers.list({ states: ['active'] })).map(({ number }) => number)).toContain(later);
  });
});
