import { raw, type Source, sql } from '@erp-audit/core';
import { executeMariadb, freshMariadb, openOptions, startMariadb } from '@erp-audit/testkit';
import { describe, expect, inject, test } from 'vitest';
import { connector } from './connector.ts';

const url = inject('mariadbUrl') as string;
const ENDLESS = raw('select count(*) from seq_1_to_1000000 a, seq_1_to_1000000 b');
/** More than what lies between server and client. */
const NUMBERS = raw("select seq as n, repeat('x', 200) as t from seq_1_to_300000");

/** Ids and statements of sessions whose statement holds a text. */
async function running(text: string): Promise<readonly (readonly [number, string])[]> {
  const query = `select id, info from information_schema.processlist where info like '%${text}%' and id <> connection_id()`;
  return (await executeMariadb(url, query)) as [number, string][];
}

async function sessions(program: string): Promise<number> {
  const query = `select count(*) from information_schema.processlist where user = '${program}'`;
  return Number(((await executeMariadb(url, query)) as [[number]])[0][0]);
}

async function useSource<Result>(source: Source, use: (source: Source) => Promise<Result>): Promise<Result> {
  try {
    return await use(source);
  } finally {
    await source.close();
  }
}

async function openNew(changes?: Parameters<typeof openOptions>[0]): Promise<Source> {
  return connector.open('mariadb', await freshMariadb(url), openOptions(changes));
}

/** URL of an account of a new database that has the given privileges, and no password. */
async function accountWith(name: string, grants: (database: string, account: string) => string): Promise<string> {
  const database = await freshMariadb(url);
  const at = new URL(database);
  const account = `'${name}'@'%'`;
  await executeMariadb(
    database,
    `create table orders (id int, secret varchar(20)); insert into orders values (1, 'x');
     create or replace user ${account}; ${grants(at.pathname.slice(1), account)}`,
  );
  at.username = name;
  return at.href;
}

describe.skipIf(inject('mariadbUrl') === undefined)('a MariaDB server', () => {
  test('shows the administrator what is running, and nothing of it after a cancel', async () => {
    await useSource(await openNew(), async (source) => {
      const abort = new AbortController();
      const rows = source.rows(ENDLESS, { label: 'rule-cancelled */ drop', signal: abort.signal });
      const outcome = expect(rows).rejects.toMatchObject({ code: 'SOURCE_CANCELLED' });
      await expect.poll(() => running('erp-audit rule-cancelled / drop')).toHaveLength(1);
      abort.abort();
      await outcome;
      await expect.poll(() => running('erp-audit rule-cancelled')).toEqual([]);
    });
  });

  test('never sees more connections than the limit', async () => {
    const account = await accountWith('limited', (database, name) => `grant select on \`${database}\`.* to ${name}`);
    await useSource(
      await connector.open('mysql', account.replace('mariadb:', 'mysql:'), openOptions()),
      async (source) => {
        const many = Array.from({ length: 8 }, () => source.rows(raw('select sleep(0.1)'), { label: 'limited' }));
        await expect.poll(() => sessions('limited')).toBe(2);
        await Promise.all(many);
      },
    );
    await expect.poll(() => sessions('limited')).toBe(0);
  });

  test.each(['kill', 'kill query'])(
    'on which somebody says %s mid-stream gives an error, and goes on',
    async (kill) => {
      await useSource(await openNew(), async (source) => {
        const reading = async () => {
          for await (const batch of source.stream(NUMBERS, { label: `ended by ${kill}` })) {
            expect(batch.length).toBeGreaterThan(0);
            for (const [id] of await running(`erp-audit ended by ${kill} `)) {
              // The rows that were on their way still arrive.
              await executeMariadb(url, `${kill} ${id}`).catch(() => {});
            }
          }
        };
        const code = kill === 'kill' ? 'SOURCE_CONNECTION_LOST' : 'SOURCE_CANCELLED';
        await expect(reading()).rejects.toMatchObject({ code });
        expect(await source.rows(raw('select 7 as seven'), { label: 'after' })).toEqual([{ seven: 7 }]);
      });
    },
  );

  test('that stops mid-statement gives an error, and connecting again says that it is gone', async () => {
    const server = await startMariadb({ args: [] });
    const database = await freshMariadb(server?.url as string);
    await useSource(await connector.open('mariadb', database, openOptions()), async (source) => {
      const stream = source.stream(NUMBERS, { label: 'stopping' })[Symbol.asyncIterator]();
      await stream.next();
      process.kill(server?.processId as number, 'SIGKILL');
      await expect(
        (async () => {
          for (let next = await stream.next(); next.done !== true; ) next = await stream.next();
        })(),
      ).rejects.toMatchObject({ code: 'SOURCE_CONNECTION_LOST' });
      await expect(source.rows(raw('select 1'), { label: 'after' })).rejects.toMatchObject({
        code: 'SOURCE_UNREACHABLE',
      });
    });
    await server?.stop();
  });

  test('a table that somebody holds locked is waited for, and not for ever', async () => {
    const database = await freshMariadb(url);
    await executeMariadb(database, 'create table held (id int)');
    const holding = executeMariadb(database, 'lock tables held write; select sleep(12)');
    await useSource(await connector.open('mariadb', database, openOptions()), async (source) => {
      await expect.poll(() => running('sleep(12)')).toHaveLength(1);
      await expect(source.rows(raw('select * from held'), { label: 'locked' })).rejects.toMatchObject({
        code: 'SOURCE_TIMEOUT',
        message: expect.stringContaining('lock'),
      });
      await holding;
      expect(await source.rows(raw('select * from held'), { label: 'free' })).toEqual([]);
    });
  });

  test('tables are joined by their canonical keys, not each row with each', async () => {
    const database = await freshMariadb(url);
    await executeMariadb(
      database,
      'create table a (id int) select seq as id from seq_1_to_50000; create table b (no varchar(20)) select seq as no from seq_1_to_50000',
    );
    await useSource(await connector.open('mariadb', database, openOptions()), async (source) => {
      const { dialect } = source;
      const tables = sql`(select ${dialect.asText(raw('id'))} as k from a) x join (select ${dialect.asText(raw('no'))} as k from b) y on y.k = x.k`;
      const rows = source.rows(sql`select count(*) as n from ${tables}`, { label: 'join', timeoutSeconds: 30 });
      expect(await rows).toEqual([{ n: '50000' }]);
    });
  });

  test('a change that is committed while a stream runs is not in it, and nobody who writes waits', async () => {
    const database = await freshMariadb(url);
    await executeMariadb(database, 'create table numbers (n int) select seq as n from seq_1_to_20000');
    await useSource(await connector.open('mariadb', database, openOptions()), async (source) => {
      let rows = 0;
      for await (const batch of source.stream(raw('select n from numbers'), { label: 'snapshot' })) {
        if (rows === 0) await executeMariadb(database, 'insert into numbers select n from numbers');
        rows += batch.length;
      }
      expect(rows).toBe(20_000);
    });
  });

  test('an account with SELECT alone could not write; others could, also through a role', async () => {
    const reading = await accountWith(
      'reading',
      (database, name) => `grant select (id) on \`${database}\`.orders to ${name}`,
    );
    await useSource(await connector.open('mariadb', reading, openOptions()), async (source) => {
      expect(await source.writeAbilities()).toEqual([]);
      const columns = (await source.catalogue()).flatMap((table) => table.columns);
      expect(columns.map(({ name }) => name)).toEqual(['id']);
      const denied = source.rows(raw('select secret from orders'), { label: 'r' });
      await expect(denied).rejects.toMatchObject({ code: 'SOURCE_DENIED', details: { object: 'orders.secret' } });
    });
    const writing = await accountWith(
      'writing',
      (database, name) => `create or replace role changing; grant insert, delete on \`${database}\`.* to changing;
        grant select, update on \`${database}\`.orders to ${name}; grant file on *.* to ${name}; grant changing to ${name}`,
    );
    const place = new URL(writing).pathname.slice(1);
    await useSource(await connector.open('mariadb', writing, openOptions()), async (source) => {
      expect(await source.writeAbilities()).toEqual([
        'FILE on every database',
        `UPDATE on ${place}.orders`,
        'may take on role changing, whose grants it may not see',
      ]);
    });
    await executeMariadb(url, "grant select on mysql.* to 'writing'@'%'");
    await useSource(await connector.open('mariadb', writing, openOptions()), async (source) => {
      expect(await source.writeAbilities()).toContain(`INSERT, DELETE on ${place}.*`);
    });
    await useSource(await openNew(), async (source) => {
      expect(await source.writeAbilities()).toContain('ALL PRIVILEGES on every database');
    });
  });

  test('the statements for an account that can only read make one that can read and nothing else', async () => {
    const database = await freshMariadb(url);
    await executeMariadb(database, 'create table orders (id int); create view open_orders as select id from orders');
    await useSource(await connector.open('mariadb', database, openOptions()), async (source) => {
      const statements = (await source.readOnlyAccount?.()) ?? [];
      await executeMariadb(url, statements.join('\n').replace('…', 'a passw0rd'));
    });
    const at = new URL(database);
    at.username = 'audit';
    at.password = 'a passw0rd';
    await useSource(await connector.open('mariadb', at.href, openOptions()), async (source) => {
      expect(await source.writeAbilities()).toEqual([]);
      expect(await source.rows(raw('select * from open_orders'), { label: 'r' })).toEqual([]);
      expect((await source.catalogue()).map(({ name }) => name)).toEqual(['open_orders', 'orders']);
    });
    await executeMariadb(url, "drop user 'audit'@'%'");
  });

  test.each([
    ['SOURCE_DATABASE_MISSING', (at: URL) => Object.assign(at, { pathname: '/no_such_database' })],
    ['SOURCE_AUTH_FAILED', (at: URL) => Object.assign(at, { username: 'nobody', password: 'hidden' })],
    ['SOURCE_UNREACHABLE', (at: URL) => Object.assign(at, { port: '1' })],
    ['SOURCE_TLS_FAILED', (at: URL) => Object.assign(at, { search: '?ssl=true' })],
  ])('that cannot be opened gives %s without the password', async (code, change) => {
    const database = new URL(await freshMariadb(url));
    const opening = connector.open('mariadb', change(database).href, openOptions());
    await expect(opening).rejects.toMatchObject({ code, message: expect.not.stringContaining('hidden') });
  });

  test.each([
    ['SOURCE_OBJECT_MISSING', 'select * from no_such_table', 'no_such_table'],
    ['SOURCE_OBJECT_MISSING', 'select no_such_column from (select 1 as one) q', 'no_such_column'],
    ['SOURCE_OBJECT_MISSING', 'select no_such_function(1)', 'no_such_function'],
  ])('%s names what is missing in %s', async (code, statement, object) => {
    await useSource(await openNew(), async (source) => {
      await expect(source.rows(raw(statement), { label: 'missing' })).rejects.toMatchObject({
        code,
        details: { object: expect.stringContaining(object) },
      });
    });
  });
});
