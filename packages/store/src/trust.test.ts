import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { findingId, silentLog } from '@erp-audit/core';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { ENGINES } from '../fixtures/engines.ts';
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
import { checkBalance } from './balance/check-balance.ts';
import { connect } from './database/connect.ts';
import type { Database } from './database/database.ts';
import { LOCKS } from './database/locks.ts';
import { migrate } from './database/migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { openStore, storeOn } from './open-store.ts';
import type { Store } from './store.ts';

const postgresUrl = inject('postgresUrl');
const newDatabase = () => freshDatabase(postgresUrl as string);
const planned = plannedOf({ source: 'erp', code: 'TST-001', entity: 'customer' });
const SESSION_OF_THE_RUN = `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted
  and classid = ${LOCKS.run} and database = (select oid from pg_database where datname = current_database())`;
const [a, b] = [defectOf('a'), defectOf('b')];

describe.each(ENGINES)('numbers of a store on %s', (kind) => {
  let place: Place;
  let database: Database;
  let store: Store;
  let count = 0;
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
  function targetOfTest() {
    count += 1;
    return plannedOf({ source: `source${count}`, code: 'TST-001', entity: 'customer' });
  }
  const eventColumns = 'at, as_of, run_id, finding_id, target_id, type, from_state, to_state, department, details';

  test.each([
    [
      'a lost event',
      `alter table audit_events disable trigger all; delete from audit_events where type = 'resolved';
       alter table audit_events enable trigger all`,
    ],
    ['a state changed behind the log', `update audit_findings set state = 'resolved' where label = 'Record c'`],
    [
      'an event written twice',
      `insert into audit_events (${eventColumns}) select ${eventColumns} from audit_events where type = 'resolved'`,
    ],
    [
      'a department changed behind the log',
      `update audit_findings set department = 'finance' where label = 'Record a'`,
    ],
  ])('%s is caught by the balance, by rule and department', async (_, damage) => {
    const target = targetOfTest();
    const defects = [a, defectOf('c')];
    const first = await night(store, '2026-06-01', [{ planned: target, defects: [a, b, defectOf('c')] }]);
    const good = await night(store, '2026-06-02', [{ planned: target, defects }]);
    const linesTo = async (run: string) =>
      (await store.balance(first.run.id, run)).filter(({ source }) => source === target.source);
    checkBalance(await linesTo(good.run.id), good.run.id);
    await database.rows(damage);
    const outcome = { state: 'not_checked', found: 0 } as const;
    const last = await night(store, '2026-06-03', [{ planned: target, defects: [], outcome }]);
    const lines = await linesTo(last.run.id);
    const message = expect.stringMatching(/TST-001 .* department (sales|finance)/);
    expect(() => checkBalance(lines, last.run.id)).toThrow(
      expect.objectContaining({ code: 'REPORT_BALANCE', message }),
    );
  });

  test.each([
    'update audit_events set actor = null',
    'delete from audit_events',
    'truncate audit_events',
    'delete from audit_responses',
    "update audit_log set actor = 'nobody'",
    'delete from audit_imports',
    "update audit_openings set type = 'new'",
    'delete from audit_openings',
    'update audit_findings set opening = null',
    'update audit_findings set opened_severity = 0',
  ])('the log refuses: %s', async (statement) => {
    await expect(database.rows(statement)).rejects.toMatchObject({ code: 'STORE_FAILED' });
  });

  test.each([
    'delete from audit_findings',
    'delete from audit_runs',
    'truncate audit_runs cascade',
    "update audit_runs set id = 'other'",
    'delete from audit_targets',
    'delete from audit_waivers',
    'update audit_waivers set number = 9',
  ])('what findings and events name stays: %s', async (statement) => {
    const refused = { code: 'STORE_FAILED', cause: { code: '23001' } };
    await expect(database.rows(statement)).rejects.toMatchObject(refused);
  });

  test('a full disk at the last moment of a rule leaves everything as it was, and the run can go on', async () => {
    const target = targetOfTest();
    await night(store, '2026-06-01', [{ planned: target, defects: [a, b] }]);
    const spec = specOf('2026-06-02', [target]);
    const run = await store.beginRun(spec);
    await run.stage(target, [a]);
    await database.rows(failingTrigger(`raise exception 'full' using errcode = 'disk_full'`));
    await expect(run.complete(target, outcomeOf(target, 1))).rejects.toMatchObject({
      code: 'STORE_FAILED',
      message: 'The store failed to complete a rule: the disk is full.',
    });
    await database.rows('drop trigger fail on audit_rule_results');
    expect(await findingOf(store, target, 'b')).toMatchObject({ state: 'open', revision: 1, lastSeen: '2026-06-01' });
    expect(await store.history(findingId(target, ['1', 'b']))).toHaveLength(1);
    const again = await store.beginRun(spec);
    expect([again.id, again.resumed]).toEqual([run.id, true]);
    expect(await check(again, { planned: target, defects: [a] })).toMatchObject({ resolved: 1 });
    await again.finish();
  });
});

const NEXT = Math.max(...MIGRATIONS.map(({ number }) => number)) + 1;

/** Makes the last statement of a completed rule fail. */
function failingTrigger(statement: string): string {
  return `create or replace function fail() returns trigger language plpgsql as $$ begin ${statement}; return new; end $$;
    create trigger fail after insert on audit_rule_results for each row execute function fail()`;
}

describe.each(ENGINES)('a store on %s', (kind) => {
  let place: Place;
  beforeEach(async () => {
    place = await placeOn(kind, newDatabase);
  });
  afterEach(() => place.remove());

  test('a store written by a newer or another program is refused and left alone', async () => {
    const database = await connect({ url: place.url, clock, log: silentLog });
    await migrate(database, [...MIGRATIONS, { number: NEXT, name: 'next', sql: 'create table audit_next (id int)' }]);
    await expect(migrate(database)).rejects.toMatchObject({ code: 'STORE_VERSION' });
    const other = MIGRATIONS.map((migration) => ({ ...migration, sql: `${migration.sql} ` }));
    await expect(migrate(database, other)).rejects.toMatchObject({ code: 'STORE_VERSION' });
    await database.close();
    await expect(place.open()).rejects.toMatchObject({ code: 'STORE_VERSION' });
  });

  test('a migration that fails leaves the store as it was', async () => {
    const database = await connect({ url: place.url, clock, log: silentLog });
    await migrate(database);
    const broken = { number: NEXT, name: 'broken', sql: 'create table audit_half (id int); select no_such_column' };
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

  test('after kill -9 in the middle of a run the next process resumes it with what was acknowledged', async () => {
    const script = fileURLToPath(new URL('../fixtures/die-in-a-run.ts', import.meta.url));
    const flags = ['--import', 'tsx', '-C', '@erp-audit/source'];
    const child = spawn(process.execPath, [...flags, script, place.url], { stdio: 'inherit' });
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
    const store = await place.open();
    const open = plannedOf({ ...planned, code: 'TST-002' });
    const run = await store.beginRun(specOf('2026-06-01', [planned, open]));
    expect([run.resumed, run.isComplete(planned), run.isComplete(open)]).toEqual([true, true, false]);
    expect(await check(run, { planned: open, defects: [b] })).toMatchObject({ found: 1, baseline: 1 });
    await run.finish();
    expect((await store.run(run.id))?.results.map(({ found }) => found)).toEqual([1, 1]);
    checkBalance(await store.balance(undefined, run.id), run.id);
    await store.close();
  });
});

describe.skipIf(postgresUrl === undefined)('a store on a server', () => {
  let place: Place;
  beforeEach(async () => {
    place = await placeOn('postgres', newDatabase);
  });

  test('is made once when several processes open it at the same moment', async () => {
    const stores = await Promise.all(Array.from({ length: 4 }, () => place.open()));
    expect(await stores[0]?.runs(1)).toEqual([]);
    await Promise.all(stores.map((store) => store.close()));
  });

  test('takes one run of a source at a time and says who holds it; reading goes on', async () => {
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

  test('that loses its connection within a transaction changes nothing, and the next run resumes', async () => {
    const store = await place.open();
    await night(store, '2026-06-01', [{ planned, defects: [a, b] }]);
    const run = await store.beginRun(specOf('2026-06-02', [planned]));
    await run.stage(planned, [a]);
    await execute(place.url, failingTrigger('perform pg_terminate_backend(pg_backend_pid())'));
    await expect(run.complete(planned, outcomeOf(planned, 1))).rejects.toMatchObject({
      code: 'STORE_FAILED',
      retryable: true,
    });
    await execute(place.url, 'drop trigger fail on audit_rule_results');
    await store.close();
    const next = await place.open();
    const again = await next.beginRun(specOf('2026-06-02', [planned]));
    expect([again.resumed, again.isComplete(planned)]).toEqual([true, false]);
    expect(await check(again, { planned, defects: [a] })).toMatchObject({ resolved: 1 });
    await again.finish();
    await next.close();
  });

  test('whose run lost its lock to another process ends nothing more', async () => {
    const [one, other] = [await place.open(), await place.open()];
    const run = await one.beginRun(specOf('2026-06-01', [planned]));
    await run.stage(planned, [a]);
    await execute(place.url, SESSION_OF_THE_RUN);
    const taken = await other.beginRun(specOf('2026-06-01', [planned]));
    expect([taken.id, taken.resumed]).toEqual([run.id, true]);
    await expect(run.complete(planned, outcomeOf(planned, 1))).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    await check(taken, { planned, defects: [a, b] });
    expect((await taken.finish()).status).toBe('complete');
    await one.close();
    await other.close();
  });

  test('whose unlogged rows are gone ends nothing', async () => {
    const store = await place.open();
    await night(store, '2026-06-01', [{ planned, defects: [a, b] }]);
    const run = await store.beginRun(specOf('2026-06-02', [planned]));
    await run.stage(planned, [a, b]);
    // What looks at the staged rows waits until they are in their table; only then can they be lost.
    for await (const _ of run.missing(planned));
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
  const place = await placeOn('pglite', newDatabase);
  const store = await place.open();
  expect(store.kind).toBe('single-machine');
  await expect(place.open()).rejects.toMatchObject({ code: 'STORE_LOCKED' });
  await store.close();
  place.remove();
});

test('every write transaction is told to the log, begin and end', async () => {
  const place = await placeOn('pglite', newDatabase);
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
