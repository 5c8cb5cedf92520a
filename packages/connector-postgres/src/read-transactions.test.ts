import { setImmediate as nextTurn } from 'node:timers/promises';
import { raw, type Source } from '@erp-audit/core';
import { freshDatabase, openOptions } from '@erp-audit/testkit';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { connector } from './connector.ts';

const url = inject('postgresUrl');
/** When the transaction began. */
const BEGAN = raw('select cast(now() as text) as began');
/** What a session asked last, and whether it holds a snapshot. */
const SESSIONS = `select state, query from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`;

describe.skipIf(url === undefined)('small statements on a server', () => {
  let database: string;
  let source: Source;
  let client: pg.Client;

  beforeEach(async () => {
    database = await freshDatabase(url as string);
    client = new pg.Client({ connectionString: database });
    await client.connect();
    await client.query(
      `create table prices (id int primary key, no varchar(5), amount numeric(10, 2), places numeric(10, 0))`,
    );
    source = await connector.open('postgres', database, openOptions({ connections: 2 }));
  });

  afterEach(async () => {
    await source.close();
    await client.end();
  });

  const began = async (label: string) => (await source.rows(BEGAN, { label }))[0]?.['began'];

  test('share a transaction where they follow each other at once under one label', async () => {
    const first = await began('one');
    expect(await began('one')).toBe(first);
    expect(await began('two')).not.toBe(first);
  });

  test('have one of their own after anything else has happened, so that they see what was written meanwhile', async () => {
    const count = raw('select cast(count(*) as int) as n from prices');
    expect(await source.rows(count, { label: 'count' })).toEqual([{ n: 0 }]);
    await client.query('insert into prices values (1)');
    expect(await source.rows(count, { label: 'count' })).toEqual([{ n: 1 }]);
  });

  test('leave no transaction behind, and no second connection', async () => {
    for (let price = 0; price < 3; price += 1) await source.planCost(raw('select * from prices'));
    await began('one');
    for await (const _ of source.stream(raw('select 1 as one'), { label: 'stream' }));
    await nextTurn();
    await expect.poll(async () => (await client.query(SESSIONS)).rows).toEqual([{ state: 'idle', query: 'rollback' }]);
  });

  test('go on after one that failed, in a new transaction', async () => {
    await expect(source.planCost(raw('select * from no_such_table'))).rejects.toMatchObject({
      code: 'SOURCE_OBJECT_MISSING',
    });
    expect(await source.planCost(raw('select * from prices'))).toBeGreaterThan(0);
  });

  test('that are stopped end, and whoever follows is not', async () => {
    const stop = new AbortController();
    await source.rows(BEGAN, { label: 'stopped', signal: stop.signal });
    stop.abort();
    const again = source.rows(BEGAN, { label: 'stopped', signal: stop.signal });
    await expect(again).rejects.toMatchObject({ code: 'SOURCE_CANCELLED' });
    expect(await began('stopped')).toBeDefined();
  });

  test('that were to be stopped while they gave their connection back do not stop who takes it next', async () => {
    const only = await connector.open('postgres', database, openOptions({ connections: 1 }));
    const stop = new AbortController();
    await only.rows(BEGAN, { label: 'left', signal: stop.signal });
    await nextTurn();
    stop.abort();
    const slow = raw('select cast(pg_sleep(0.3) as text) as slept');
    expect(await only.rows(slow, { label: 'next' })).toEqual([{ slept: '' }]);
    await only.close();
  });

  test('name the types of columns, those that were asked before, too', async () => {
    const typesOf = async (columns: string) => {
      const types = await source.columnTypes?.(raw(`select ${columns} from prices`), { label: 'types' });
      return [...(types ?? [])];
    };
    const amount = ['amount', 'numeric(10,2)'];
    const places = ['places', 'numeric(10,0)'];
    expect(await typesOf('id, amount')).toEqual([['id', 'integer'], amount]);
    expect(await typesOf('places, amount, no, id')).toEqual([
      ...[places, amount],
      ['no', 'character varying'],
      ['id', 'integer'],
    ]);
    expect(await typesOf('amount')).toEqual([amount]);
  });
});
