import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { silentLog } from '@erp-audit/core';
import { freshDatabase } from '@erp-audit/testkit';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { clock, placeOn } from '../fixtures/scenario.ts';
import { connect } from './database/connect.ts';
import { migrate } from './database/migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { openStore } from './open-store.ts';

const postgresUrl = inject('postgresUrl');
const TABLES = `select count(*)::int as n from pg_class where relname like 'audit%'`;
const SESSIONS = `select count(*)::int as n from pg_stat_activity
  where datname = current_database() and application_name like 'erp-audit%'`;
const WAITING = `${SESSIONS} and state = 'idle in transaction' and query like '%create table audit_runs%'`;

/** What the test decides; whoever waits for it alone is told. */
function decision() {
  let refuse: (reason: Error) => void = () => {};
  let agree: () => void = () => {};
  const goAhead = new Promise<void>((resolve, reject) => {
    agree = resolve;
    refuse = reject;
  });
  return { goAhead, agree: () => agree(), refuse: () => refuse(new Error('a rule has a fault')) };
}

describe.skipIf(postgresUrl === undefined)('a store on a server, while it is not yet known whether to go ahead', () => {
  let url: string;
  let client: pg.Client;
  const count = async (query: string) => (await client.query<{ n: number }>(query)).rows[0]?.n;

  beforeEach(async () => {
    url = await freshDatabase(postgresUrl as string);
    client = new pg.Client({ connectionString: url });
    await client.connect();
  });
  afterEach(() => client.end());

  test('is made, but nobody sees it before', async () => {
    const { goAhead, agree } = decision();
    const opening = openStore({ url, clock, log: silentLog, goAhead });
    await expect.poll(() => count(WAITING)).toBe(1);
    expect(await count(TABLES)).toBe(0);
    agree();
    const store = await opening;
    expect(await store.runs(1)).toEqual([]);
    await store.close();
    expect(await count(TABLES)).toBeGreaterThan(0);
  });

  test('leaves nothing where it is not to: no table, no session', async () => {
    const { goAhead, refuse } = decision();
    const opening = expect(openStore({ url, clock, log: silentLog, goAhead })).rejects.toThrow();
    await expect.poll(() => count(WAITING)).toBe(1);
    refuse();
    await opening;
    await expect.poll(() => count(SESSIONS)).toBe(0);
    expect(await count(TABLES)).toBe(0);
  });

  test('of an earlier version is not touched before', async () => {
    const database = await connect({ url, clock, log: silentLog });
    await migrate(database, MIGRATIONS.slice(0, -1));
    await database.close();
    const { goAhead, refuse } = decision();
    const opening = expect(openStore({ url, clock, log: silentLog, goAhead })).rejects.toThrow();
    await expect.poll(() => count(SESSIONS)).toBe(1);
    await pause(100);
    expect(await count(`${SESSIONS} and state like '%transaction%'`)).toBe(0);
    refuse();
    await opening;
    expect(await count('select max(number) as n from audit_migrations')).toBe(MIGRATIONS.length - 1);
    await expect.poll(() => count(SESSIONS)).toBe(0);
  });
});

describe('a server that never answers', () => {
  let server: Server;
  beforeEach(async () => {
    server = createServer(() => {});
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
  });
  afterEach(() => server.close());

  test('is not waited for where the store is not to be opened after all', async () => {
    const { port } = server.address() as { readonly port: number };
    const { goAhead, refuse } = decision();
    const url = `postgres://nobody@127.0.0.1:${port}/none`;
    const opening = expect(openStore({ url, clock, log: silentLog, goAhead })).rejects.toThrow();
    await pause(50);
    const refused = performance.now();
    refuse();
    await opening;
    expect(performance.now() - refused).toBeLessThan(2_000);
  });
});

test('an embedded store is not made where it is not to be', async () => {
  const place = await placeOn('pglite', async () => '');
  const { goAhead, refuse } = decision();
  const opening = expect(openStore({ url: `${place.url}-other`, clock, log: silentLog, goAhead })).rejects.toThrow();
  refuse();
  await opening;
  expect(existsSync(`${place.url.slice('pglite:'.length)}-other`)).toBe(false);
  place.remove();
});
