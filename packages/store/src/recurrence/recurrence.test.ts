import { type RootCause, silentLog } from '@erp-audit/core';
import { freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
  actorOf,
  allFindings,
  clock,
  defectOf,
  findingOf,
  night,
  type Place,
  placeOn,
  plannedOf,
  ruleOf,
} from '../../fixtures/scenario.ts';
import { connect } from '../database/connect.ts';
import type { PlannedTarget, Store } from '../store.ts';

const postgresUrl = inject('postgresUrl');
const newDatabase = () => freshDatabase(postgresUrl as string);
const engines = ['pglite', ...(postgresUrl === undefined ? [] : ['postgres'])] as ('pglite' | 'postgres')[];
const NOBODY = { departments: {}, roles: {} };
const planned = plannedOf({ source: 'erp', code: 'TST-001', entity: 'customer' });

describe.each(engines)('where defects come from again on %s', (kind) => {
  let place: Place;
  let store: Store;
  let runs: Record<string, string>;
  beforeAll(async () => {
    place = await placeOn(kind, newDatabase);
    store = await place.open();
    runs = {};
    const pilot = plannedOf(
      { source: 'erp', code: 'TST-009', entity: 'customer' },
      { rule: ruleOf('TST-009', { status: 'pilot' }) },
    );
    const nights: Record<string, [readonly string[], readonly string[]]> = {
      '2026-06-01': [['old'], []],
      '2026-06-02': [['old', 's1', 'f1'], ['s1']],
      '2026-06-03': [
        ['old', 's2', 'f1', 'h1'],
        ['s1', 's2', 's3'],
      ],
      '2026-06-30': [
        ['s1', 's2', 's3', 'f1', 'f2', 'f3', 'h1', 'h2'],
        ['s1', 's2', 's3', 's4'],
      ],
      '2026-07-01': [['s1', 's2', 's3', 's4', 's5', 'f1', 'h1', 'h2', 'p1', 'p2'], []],
    };
    for (const [asOf, [found, pilots]] of Object.entries(nights)) {
      const { run } = await night(store, asOf, [
        { planned, defects: found.map(defectIn) },
        { planned: pilot, defects: pilots.map(defectIn) },
      ]);
      runs[asOf] = run.id;
    }
  });
  afterAll(async () => {
    await store.close();
    place.remove();
  });

  /** The first letter of a record says whose it is. */
  const DEPARTMENTS: Readonly<Record<string, string>> = {
    s: 'sales',
    f: 'finance',
    h: 'hr',
    p: 'purchasing',
    o: 'sales',
  };
  function defectIn(name: string) {
    return defectOf(name, { department: DEPARTMENTS[name[0] ?? ''] ?? 'sales' });
  }
  const offenders = async (asOf: string, headcounts = NOBODY) =>
    (await store.recurrence.repeatOffenders(runs[asOf] ?? '', headcounts)).map(({ by, group, code, findings }) => [
      by,
      group,
      code,
      findings,
    ]);

  test('a department with three new findings of one rule in 28 days is named, legacy, pilot and reopened left out', async () => {
    expect(await offenders('2026-06-03')).toEqual([]);
    // Two of sales are new; what is of 2 June is too old, and s1 came back, which is not new.
    expect(await offenders('2026-06-30')).toEqual([]);
    expect(await offenders('2026-07-01')).toEqual([['department', 'sales', 'TST-001', 3]]);
  });

  test('groups of fewer than five people are merged without a name', async () => {
    const small = { departments: { hr: 3, purchasing: 4, sales: 40 }, roles: {} };
    expect(await offenders('2026-07-01', small)).toEqual([
      ['department', 'sales', 'TST-001', 3],
      ['department', null, 'TST-001', 3],
    ]);
  });

  test('roles are named only where they are known to be large, and findings without a role are in none', async () => {
    const database = await connectOther(place);
    await database.rows(
      `update audit_findings set creator_role = case when key->>1 like 's%' then 'Clerk' else 'Boss' end where key->>1 not in ('f2', 'f3')`,
    );
    await database.close();
    store = await place.open();
    expect(await offenders('2026-07-01', { departments: {}, roles: { Clerk: 12, Boss: 1 } })).toEqual([
      ['creator_role', 'Clerk', 'TST-001', 3],
      ['creator_role', null, 'TST-001', 3],
      ['department', 'sales', 'TST-001', 3],
    ]);
    expect(await offenders('2026-07-01')).toContainEqual(['creator_role', null, 'TST-001', 6]);
  });

  async function connectOther(at: Place) {
    await store.close();
    return connect({ url: at.url, clock, log: silentLog });
  }

  test('an unknown run is refused', async () => {
    await expect(store.recurrence.repeatOffenders('none', NOBODY)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(store.recurrence.rootCauses('none', runs['2026-07-01'] ?? '', NOBODY)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe.each(engines)('root causes on %s', (kind) => {
  let place: Place;
  let store: Store;
  let files = 0;
  beforeAll(async () => {
    place = await placeOn(kind, newDatabase);
    store = await place.open();
  });
  afterAll(async () => {
    await store.close();
    place.remove();
  });

  async function answer(target: PlannedTarget, causes: Readonly<Record<string, RootCause | null>>) {
    files += 1;
    const none = { correctedValue: null, action: null, plannedDate: null, responsible: null, evidence: null };
    const responses = await Promise.all(
      Object.entries(causes).map(async ([name, rootCause], line) => {
        const { id, revision } = await findingOf(store, target, name);
        const response = {
          ...none,
          kind: 'will_fix',
          rootCause,
          comment: `file ${files}`,
          otherDepartment: null,
        } as const;
        return { line, findingId: id, revision, response };
      }),
    );
    const file = { fileName: 'x.xlsx', fileHash: `file ${files}`, by: actorOf('wang') };
    expect(await store.importResponses({ ...file, responses, dryRun: false })).toMatchObject({
      accepted: responses.length,
    });
  }

  test('are shares of the answers of a period that name one; of several to one finding the last counts', async () => {
    const defects = ['a', 'b', 'c', 'd'].map((name) => defectOf(name));
    const other = defectOf('e', { department: 'finance' });
    const first = await night(store, '2026-06-01', [{ planned, defects: [...defects, other] }]);
    await answer(planned, { a: 'interface', b: 'interface', c: 'bypass', d: null, e: 'interface' });
    await answer(planned, { a: 'bypass' });
    const second = await night(store, '2026-06-02', [{ planned, defects: [...defects, other] }]);
    await answer(planned, { b: 'rule_unknown' });
    const third = await night(store, '2026-06-03', [{ planned, defects: [...defects, other] }]);
    const shares = async (from: string | undefined, to: string, departments = {}) =>
      (await store.recurrence.rootCauses(from, to, { departments, roles: {} })).map(
        ({ by, group, cause, answers, share }) => [by, group, cause, answers, Number(share.toFixed(3))],
      );
    expect(await shares(undefined, first.run.id)).toEqual([]);
    expect(await shares(first.run.id, second.run.id)).toEqual([
      ['department', 'finance', 'interface', 1, 1],
      ['department', 'sales', 'bypass', 2, 0.667],
      ['department', 'sales', 'interface', 1, 0.333],
    ]);
    expect(await shares(second.run.id, third.run.id)).toEqual([['department', 'sales', 'rule_unknown', 1, 1]]);
    expect(await shares(undefined, third.run.id, { finance: 2, sales: 4 })).toEqual([
      ['department', null, 'bypass', 2, 0.5],
      ['department', null, 'interface', 1, 0.25],
      ['department', null, 'rule_unknown', 1, 0.25],
    ]);
    expect(await allFindings(store)).toHaveLength(5);
  });
});
