import { silentLog } from '@erp-audit/core';
import { execute } from '@erp-audit/testkit';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import {
  check,
  clock,
  defectOf,
  findingOf,
  night,
  outcomeOf,
  type Place,
  placeOn,
  plannedOf,
  specOf,
} from '../fixtures/scenario.ts';
import { checkBalance } from './check-balance.ts';
import { connect } from './connect.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { openStore } from './open-store.ts';

const postgresUrl = inject('postgresUrl');
const engines = ['pglite', ...(postgresUrl === undefined ? [] : ['postgres'])] as ('pglite' | 'postgres')[];
const planned = plannedOf({ source: 'erp', code: 'TST-001', entity: 'customer' });
const [a, b] = [defectOf('a'), defectOf('b')];

describe.each(engines)('trust in a store on %s', (kind) => {
  let place: Place;
  beforeEach(async () => {
    place = await placeOn(kind, postgresUrl);
  });
  afterEach(() => place.remove());

  /** SQL that no part of the store would run, on the closed store. */
  async function tamper(statement: string): Promise<void> {
    const database = await connect({ url: place.url, clock, log: silentLog });
    try {
      await database.rows(statement);
    } finally {
      await database.close();
    }
  }

  test.each([
    ['a lost event', `alter table audit_events disable trigger all; delete from audit_events where type = 'resolved'`],
    ['a state changed behind the log', `update audit_findings set state = 'resolved' where label = 'Record c'`],
    [
      'an event written twice',
      `insert into audit_events (at, as_of, run_id, finding_id, target_id, type, from_state, to_state, department, details)
      select at, as_of, run_id, finding_id, target_id, type, from_state, to_state, department, details from audit_events where type = 'resolved'`,
    ],
    [
      'a department changed behind the log',
      `update audit_findings set department = 'finance' where label = 'Record a'`,
    ],
  ])('%s is caught by the balance, by rule and department', async (_, damage) => {
    let store = await place.open();
    const first = await night(store, '2026-06-01', [{ planned, defects: [a, b, defectOf('c')] }]);
    await night(store, '2026-06-02', [{ planned, defects: [a, defectOf('c')] }]);
    const good = await night(store, '2026-06-03', [{ planned, defects: [a, defectOf('c')] }]);
    checkBalance(await store.balance(first.run.id, good.run.id), good.run.id);
    // The damage must lie between the two runs compared, so the last one is left open until it is done.
    const open = await store.beginRun(specOf('2026-06-04', [planned], { partial: true }));
    await store.close();
    await tamper(damage);
    store = await place.open();
    const last = await store.beginRun(specOf('2026-06-04', [planned], { partial: true }));
    expect(last.id).toBe(open.id);
    await last.complete(planned, outcomeOf(planned, 0, { state: 'not_checked' }));
    await last.finish();
    const lines = await store.balance(first.run.id, last.id);
    expect(() => checkBalance(lines, last.id)).toThrow(
      expect.objectContaining({
        code: 'REPORT_BALANCE',
        message: expect.stringMatching(/TST-001 .* department (sales|finance)/),
      }),
    );
    await store.close();
  });

  test.each([
    'update audit_events set actor = null',
    'delete from audit_events',
    'truncate audit_events',
    'delete from audit_responses',
    'update audit_decisions set actor = null',
  ])('the log refuses: %s', async (statement) => {
    const store = await place.open();
    await night(store, '2026-06-01', [{ planned, defects: [a] }]);
    await store.close();
    await expect(tamper(statement)).rejects.toMatchObject({ code: 'STORE_FAILED' });
  });

  test('a store written by a newer or another program is refused and left alone', async () => {
    const database = await connect({ url: place.url, clock, log: silentLog });
    await migrate(database, [...MIGRATIONS, { number: 2, name: 'next', sql: 'create table audit_next (id int)' }]);
    await expect(migrate(database)).rejects.toMatchObject({ code: 'STORE_VERSION' });
    const other = MIGRATIONS.map((migration) => ({ ...migration, sql: `${migration.sql} ` }));
    await expect(migrate(database, other)).rejects.toMatchObject({ code: 'STORE_VERSION' });
    await database.close();
    await expect(place.open()).rejects.toMatchObject({ code: 'STORE_VERSION' });
  });

  test('a migration that fails leaves the store as it was', async () => {
    const database = await connect({ url: place.url, clock, log: silentLog });
    await migrate(database);
    const broken = { number: 2, name: 'broken', sql: 'create table audit_half (id int); select no_such_column' };
    await expect(migrate(database, [...MIGRATIONS, broken])).rejects.toMatchObject({ code: 'STORE_FAILED' });
    const [found] = await database.rows<{ half: string | null }>(
      `select cast(to_regclass('audit_half') as text) as half`,
    );
    expect(found?.half).toBeNull();
    await migrate(database);
    await database.close();
  });

  test('what a process staged before it ended counts for nothing; its run goes on', async () => {
    let store = await place.open();
    await night(store, '2026-06-01', [{ planned, defects: [a, b] }]);
    const run = await store.beginRun(specOf('2026-06-02', [planned]));
    await run.stage(planned, [a, b, defectOf('c')]);
    await store.close();
    store = await place.open();
    expect(await findingOf(store, planned, 'a')).toMatchObject({ state: 'open', lastSeen: '2026-06-01' });
    const again = await store.beginRun(specOf('2026-06-02', [planned]));
    expect([again.id, again.resumed]).toEqual([run.id, true]);
    expect(await check(again, { planned, defects: [a] })).toMatchObject({ found: 1, resolved: 1, new: 0 });
    await again.finish();
    await store.close();
  });
});

describe.skipIf(postgresUrl === undefined)('a store on a server', () => {
  let place: Place;
  beforeEach(async () => {
    place = await placeOn('postgres', postgresUrl);
  });

  test('is made once when several processes open it at the same moment', async () => {
    const stores = await Promise.all(Array.from({ length: 4 }, () => place.open()));
    expect(await stores[0]?.runs(1)).toEqual([]);
    await Promise.all(stores.map((store) => store.close()));
  });

  test('takes one run at a time and says who holds it; reading goes on', async () => {
    const [one, other] = [await place.open(), await place.open()];
    const run = await one.beginRun(specOf('2026-06-01', [planned]));
    await expect(other.beginRun(specOf('2026-06-01', [planned]))).rejects.toMatchObject({
      code: 'STORE_LOCKED',
      message: expect.stringContaining(`process ${process.pid}`),
    });
    expect((await other.runs(1))[0]?.status).toBe('running');
    await check(run, { planned, defects: [a] });
    await run.finish();
    expect((await night(other, '2026-06-02', [{ planned, defects: [a] }])).results[0]).toMatchObject({
      found: 1,
      new: 0,
    });
    await one.close();
    await other.close();
  });

  test('that loses its connections in the middle changes nothing, and the next run resumes', async () => {
    const store = await place.open();
    await night(store, '2026-06-01', [{ planned, defects: [a, b] }]);
    const run = await store.beginRun(specOf('2026-06-02', [planned]));
    await run.stage(planned, [a]);
    await execute(
      place.url,
      'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
    );
    await run
      .complete(planned, outcomeOf(planned, 1))
      .catch((error) => expect(error).toMatchObject({ code: 'STORE_FAILED', retryable: true }));
    await store.close();
    const next = await place.open();
    const again = await next.beginRun(specOf('2026-06-02', [planned]));
    expect(again.resumed).toBe(true);
    if (!again.isComplete(planned)) await check(again, { planned, defects: [a] });
    await again.finish();
    expect((await findingOf(next, planned, 'b')).state).toBe('resolved');
    await next.close();
  });

  test('whose unlogged rows are gone ends nothing', async () => {
    const store = await place.open();
    await night(store, '2026-06-01', [{ planned, defects: [a, b] }]);
    const run = await store.beginRun(specOf('2026-06-02', [planned]));
    await run.stage(planned, [a, b]);
    await execute(place.url, 'truncate audit_staging');
    await expect(run.complete(planned, outcomeOf(planned, 2))).rejects.toMatchObject({ code: 'STORE_FAILED' });
    expect((await findingOf(store, planned, 'a')).state).toBe('open');
    await store.close();
  });

  test('that cannot be reached or refuses the database is named without its password', async () => {
    for (const url of ['postgres://audit:geheim@127.0.0.1:1/x', `${postgresUrl}_missing`]) {
      const error: unknown = await openStore({ url, clock, log: silentLog }).catch((cause: unknown) => cause);
      expect(error).toMatchObject({ code: 'STORE_UNREACHABLE' });
      expect(String(error)).not.toContain('geheim');
    }
  });
});

test('an embedded store is one process’s: a second opening is refused', async () => {
  const place = await placeOn('pglite', undefined);
  const store = await place.open();
  expect(store.kind).toBe('single-machine');
  await expect(place.open()).rejects.toMatchObject({ code: 'STORE_LOCKED' });
  await store.close();
  place.remove();
});

test('every write transaction is told to the log, begin and end', async () => {
  const place = await placeOn('pglite', undefined);
  const events: string[] = [];
  const store = await place.open({ write: (_, event) => events.push(event) });
  await night(store, '2026-06-01', [{ planned, defects: [a] }]);
  await store.close();
  place.remove();
  const transactions = events.filter((event) => event.startsWith('store.transaction'));
  expect(transactions.length).toBeGreaterThan(4);
  expect(transactions).toEqual(
    transactions.map((_, index) => `store.transaction.${index % 2 === 0 ? 'begin' : 'end'}`),
  );
});
