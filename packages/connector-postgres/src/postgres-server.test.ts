import { raw, type Source } from '@erp-audit/core';
import { execute, freshDatabase, openOptions, startPostgres } from '@erp-audit/testkit';
import pg from 'pg';
import { describe, expect, inject, test } from 'vitest';
import { connector } from './connector.ts';

const url = inject('postgresUrl');
const ENDLESS = raw('select count(*) from generate_series(1, 1000000) a, generate_series(1, 1000000) b');
const NUMBERS = raw('select n from generate_series(1, 300000) n');

async function sessions(like: string): Promise<{ application_name: string; state: string }[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const text = 'select application_name, state from pg_stat_activity where application_name like $1';
    return (await client.query(text, [like])).rows;
  } finally {
    await client.end();
  }
}

async function useSource<Result>(source: Source, use: (source: Source) => Promise<Result>): Promise<Result> {
  try {
    return await use(source);
  } finally {
    await source.close();
  }
}

describe.skipIf(url === undefined)('a PostgreSQL server', () => {
  const open = (changes?: Parameters<typeof openOptions>[0]) => connector.open('postgres', url, openOptions(changes));

  test('shows the administrator what is running, and nothing of it after a cancel', async () => {
    await useSource(await open(), async (source) => {
      const abort = new AbortController();
      const running = source.rows(ENDLESS, { label: 'rule-cancelled', signal: abort.signal });
      const outcome = expect(running).rejects.toMatchObject({ code: 'SOURCE_CANCELLED' });
      await expect.poll(() => sessions('erp-audit rule-cancelled')).toMatchObject([{ state: 'active' }]);
      abort.abort();
      await outcome;
      await expect.poll(() => sessions('erp-audit rule-cancelled')).toEqual([]);
    });
  });

  test('never sees more connections than the limit', async () => {
    await useSource(await open({ connections: 2 }), async (source) => {
      const many = Array.from({ length: 8 }, () => source.rows(raw('select pg_sleep(0.1)'), { label: 'limited' }));
      await expect.poll(async () => (await sessions('erp-audit limited')).length).toBe(2);
      await Promise.all(many);
    });
  });

  test('that ends a session mid-stream gives an error, and the next statement a new connection', async () => {
    await useSource(await open(), async (source) => {
      const reading = async () => {
        for await (const batch of source.stream(NUMBERS, { label: 'killed-session' })) {
          expect(batch.length).toBeGreaterThan(0);
          await execute(
            url as string,
            "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'erp-audit killed-session'",
          );
        }
      };
      await expect(reading()).rejects.toMatchObject({ code: 'SOURCE_CONNECTION_LOST' });
      expect(await source.rows(raw('select 1 as one'), { label: 'after' })).toEqual([{ one: 1 }]);
    });
  });

  test('that stops mid-statement gives an error, and connecting again says that it is gone', async () => {
    const server = await startPostgres();
    if (server === undefined || server.origin === 'ERP_AUDIT_TEST_PG_URL') return;
    await useSource(await connector.open('postgres', server.url, openOptions()), async (source) => {
      let batches = 0;
      const reading = async () => {
        for await (const _ of source.stream(NUMBERS, { label: 'stopping' })) {
          batches += 1;
          if (batches === 1) await server.stop();
        }
      };
      // What was on its way when the server stopped still arrives.
      await expect(reading()).rejects.toMatchObject({ code: 'SOURCE_CONNECTION_LOST' });
      expect(batches).toBeGreaterThan(0);
      await expect(source.rows(raw('select 1'), { label: 'after' })).rejects.toMatchObject({
        code: 'SOURCE_UNREACHABLE',
      });
    });
  });

  test('works on a stream with several processes, and waits while nobody reads', async () => {
    const database = await freshDatabase(url as string);
    await execute(
      database,
      `create table lines as select n, repeat('x', 200) as note from generate_series(1, 200000) n; analyze lines;
       alter table lines set (parallel_workers = 2)`,
    );
    const plan = raw('select n, note from lines where n % 2 = 0');
    await useSource(await connector.open('postgres', database, openOptions()), async (source) => {
      let rows = 0;
      for await (const batch of source.stream(plan, { label: 'parallel' })) {
        if (rows === 0) {
          const waiting = "select wait_event from pg_stat_activity where application_name = 'erp-audit parallel'";
          await expect
            .poll(() => source.rows(raw(waiting), { label: 'w' }))
            .toContainEqual({ wait_event: 'ClientWrite' });
          const workers = `select count(*)::int as n from pg_stat_activity
            where backend_type = 'parallel worker' and application_name = 'erp-audit parallel'`;
          expect(await source.rows(raw(workers), { label: 'w' })).not.toEqual([{ n: 0 }]);
        }
        rows += batch.length;
      }
      expect(rows).toBe(100_000);
    });
  });

  test('an account with SELECT alone could not write, an owner and a superuser could', async () => {
    const database = await freshDatabase(url as string);
    await execute(
      database,
      `create table orders (id int, secret text);
       create role reading_account login; create role writing_account login;
       revoke create on schema public from public;
       grant usage on schema public to reading_account, writing_account;
       grant select (id) on orders to reading_account; grant select, update on orders to writing_account;`,
    );
    const openAs = (user: string) => {
      const as = new URL(database);
      as.username = user;
      return connector.open('postgres', as.href, openOptions());
    };
    await useSource(await openAs('reading_account'), async (source) => {
      expect(await source.writeAbilities()).toEqual([]);
      const columns = (await source.catalogue()).flatMap((table) => table.columns);
      expect(columns.map(({ name }) => name)).toEqual(['id']);
      await expect(source.rows(raw('select secret from orders'), { label: 'r' })).rejects.toMatchObject({
        code: 'SOURCE_DENIED',
        details: { object: 'orders' },
      });
    });
    await useSource(await openAs('writing_account'), async (source) => {
      expect(await source.writeAbilities()).toEqual(['may change 1 tables, such as public.orders']);
    });
    await useSource(await openAs('postgres'), async (source) => {
      expect(await source.writeAbilities()).toContain('superuser');
    });
  });

  test.each([
    ['SOURCE_DATABASE_MISSING', (at: URL) => Object.assign(at, { pathname: '/no_such_database' })],
    ['SOURCE_AUTH_FAILED', (at: URL) => Object.assign(at, { username: 'nobody', password: 'hidden' })],
    ['SOURCE_UNREACHABLE', (at: URL) => Object.assign(at, { port: '1' })],
    ['SOURCE_TLS_FAILED', (at: URL) => Object.assign(at, { search: '?sslmode=verify-full' })],
  ])('that cannot be opened gives %s without the password', async (code, change) => {
    const opening = connector.open('postgres', change(new URL(url as string)).href, openOptions());
    await expect(opening).rejects.toMatchObject({ code, message: expect.not.stringContaining('hidden') });
  });
});
