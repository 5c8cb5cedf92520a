import { type CreatedRecords, type Defect, type EntityName, type RootCause, silentLog } from '@erp-audit/core';
import { freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ONE_ENGINE } from '../../fixtures/engines.ts';
import {
  actorOf,
  allFindings,
  check,
  clock,
  defectOf,
  findingOf,
  night,
  type Place,
  placeOn,
  plannedOf,
  ruleOf,
  specOf,
} from '../../fixtures/scenario.ts';
import { connect } from '../database/connect.ts';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { storeOn } from '../open-store.ts';
import type { PlannedTarget, Store } from '../store.ts';
import type { Facets } from './recurrence-store.ts';

const postgresUrl = inject('postgresUrl');
const newDatabase = () => freshDatabase(postgresUrl as string);
const ALL: Facets = { people: {}, leftOut: [] };
const planned = plannedOf({ source: 'erp', code: 'TST-001', entity: 'customer' });

describe.each(ONE_ENGINE)('where defects come from again on %s', (kind) => {
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
  const offenders = async (asOf: string, facets = ALL) =>
    (await store.recurrence.repeatOffenders(runs[asOf] ?? '', facets)).map(({ by, group, code, findings }) => [
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
    const people = { hr: 3, purchasing: 4, sales: 40 };
    expect(await offenders('2026-07-01', { ...ALL, people })).toEqual([
      ['department', 'sales', 'TST-001', 3],
      ['department', null, 'TST-001', 3],
    ]);
  });

  test('findings of departments that are left out are in no group', async () => {
    const leftOut = ['sales', 'hr'];
    expect(await offenders('2026-07-01', { people: { hr: 3, purchasing: 4 }, leftOut })).toEqual([]);
  });

  test('an unknown run is refused', async () => {
    await expect(store.recurrence.repeatOffenders('none', ALL)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(store.recurrence.rootCauses('none', runs['2026-07-01'] ?? '', ALL)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe.each(ONE_ENGINE)('roles that stand for creators on %s', (kind) => {
  let place: Place;
  let store: Store;
  let database: Database;
  const supplier = plannedOf({ source: 'erp', code: 'TST-001', entity: 'supplier' });
  const other = plannedOf({ source: 'second', code: 'TST-002', entity: 'customer' });
  beforeAll(async () => {
    place = await placeOn(kind, newDatabase);
    database = await connect({ url: place.url, clock, log: silentLog });
    await migrate(database);
    store = storeOn(database);
  });
  afterAll(async () => {
    await store.close();
    place.remove();
  });

  interface Told {
    readonly people?: Readonly<Record<string, number>>;
    readonly created?: Readonly<Record<string, CreatedRecords>>;
  }
  /** One night over both sources; `told` is what the first says of creators. */
  async function nightOf(asOf: string, names: readonly string[], { people, created = {} }: Told) {
    const run = await store.beginRun(specOf(asOf, [planned, supplier, other]));
    for (const entity of ['customer', 'supplier'] as const) await run.recordEntity('erp', entity, 100);
    if (people !== undefined) await run.recordCreators('erp', people);
    for (const [entity, records] of Object.entries(created))
      await run.recordCreated('erp', entity as EntityName, records);
    const defects = names.map((name) => defectOf(name, ROLES[name[0] ?? ''] ?? {}));
    await check(run, { planned, defects });
    await check(run, { planned: supplier, defects: [] });
    await check(run, { planned: other, defects });
    await run.finish();
    return run.id;
  }
  const ROLES: Readonly<Record<string, Partial<Defect>>> = {
    c: { creatorRole: 'Clerk' },
    b: { creatorRole: 'Buyer', department: 'procurement' },
  };
  const offenders = async (run: string, facets = ALL) =>
    (await store.recurrence.repeatOffenders(run, facets))
      .filter(({ code }) => code === 'TST-001')
      .map(({ by, group, findings, created }) => [by, group, findings, created]);
  const records = (
    byDepartment: CreatedRecords['byDepartment'],
    byCreatorRole: CreatedRecords['byCreatorRole'],
  ): CreatedRecords => ({ all: 900, byDepartment, byCreatorRole });
  const first = { people: { Clerk: 12, Buyer: 5 } };
  const young = {
    customer: records({ sales: 100, hr: 7 }, { Clerk: 40, Buyer: 2 }),
    supplier: records({ procurement: 20, hr: 1 }, { Buyer: 30 }),
  };
  let later: string;

  test('a role is named while five people hold it, and set against what it created of all entities of the rule', async () => {
    await nightOf('2026-06-01', [], first);
    later = await nightOf('2026-06-20', ['c1', 'c2', 'c3', 'b1', 'b2', 'b3', 'x1'], { ...first, created: young });
    expect(await offenders(later)).toEqual([
      ['department', 'sales', 4, 100],
      ['creator_role', 'Buyer', 3, 32],
      ['creator_role', 'Clerk', 3, 40],
      ['department', 'procurement', 3, 20],
    ]);
    expect(await offenders(later, { ...ALL, people: { sales: 4, procurement: 3, hr: 2 } })).toContainEqual([
      ...['department', null, 7, 128],
    ]);
    expect(await offenders(later, { ...ALL, leftOut: ['procurement'] })).toEqual([
      ['department', 'sales', 4, 100],
      ['creator_role', 'Clerk', 3, 40],
    ]);
  });

  test('a source that does not tell what was created leaves its rules without a rate', async () => {
    const all = await store.recurrence.repeatOffenders(later, ALL);
    const others = all.filter(({ code }) => code === 'TST-002');
    expect(others).toHaveLength(4);
    expect(others.map(({ created }) => created)).toEqual([null, null, null, null]);
  });

  test('a role that five people no longer hold is merged, and its findings keep it', async () => {
    const names = ['c1', 'c2', 'c3', 'b1', 'b2', 'b3'];
    const shrunk = await nightOf('2026-06-21', names, { people: { Clerk: 12 } });
    const roles = (await offenders(shrunk)).filter(([by]) => by === 'creator_role');
    expect(roles).toEqual([
      ['creator_role', 'Clerk', 3, 40],
      ['creator_role', null, 3, null],
    ]);
    expect((await offenders(later)).map(([, group]) => group)).toContain('Buyer');
  });

  test('the role of a finding stays the first one known, and a later night tells it where it was unknown', async () => {
    const seen = async (creatorRole: string | undefined, asOf: string) => {
      const { run } = await night(store, asOf, [{ planned, defects: [defectOf('role', { creatorRole })] }]);
      const [kept] = await database.rows<object>(
        `select f.creator_role as role, f.revision, (select count(*) from audit_history e where e.finding_id = f.id) as events
         from audit_findings f where f.key->>1 = 'role'`,
      );
      return { ...kept, run: undefined, last: run.id.slice(0, 10) };
    };
    expect(await seen(undefined, '2026-06-22')).toMatchObject({ role: null, revision: 1, events: '1' });
    expect(await seen('Clerk', '2026-06-23')).toMatchObject({ role: 'Clerk', revision: 1, events: '1' });
    expect(await seen('Buyer', '2026-06-24')).toMatchObject({ role: 'Clerk', revision: 1, events: '1' });
    expect(await seen(undefined, '2026-06-25')).toMatchObject({ role: 'Clerk', revision: 1, events: '1' });
  });
});

describe.each(ONE_ENGINE)('root causes on %s', (kind) => {
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
    const shares = async (from: string | undefined, to: string, people = {}) =>
      (await store.recurrence.rootCauses(from, to, { people, leftOut: [] })).map(
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
