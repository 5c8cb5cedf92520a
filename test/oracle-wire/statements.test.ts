import { raw, sql } from '@erp-audit/core';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { freshWire, openWire, useWire } from './open-wire.ts';
import type { OracleWire } from './oracle-wire.ts';
import { wireUnavailable } from './orafce.ts';

const url = inject('postgresUrl');
const reason = await wireUnavailable(url);
const ONE = raw('select 1 as one from dual');
const NUMBERS = raw('select n from generate_series(1, 300000) n');
const ENDLESS = raw('select count(*) from generate_series(1, 1000000) a, generate_series(1, 1000000) b');
const SETUP = `create table target (id int);
  create table valued (big numeric, amount numeric(10, 2), small numeric, negative numeric, day timestamp(0),
    at timestamp(0), precise timestamp, instant timestamptz, name text, nothing text, empty text, bytes bytea, long wire.clob, share float8);
  insert into valued values (12345678901234567890123456789012345678, 12.50, 0.5, -0.25, '2026-05-01',
    '2026-05-01 23:30', '2026-05-01 23:30:00.123456', '2026-05-01 23:30+08', '深圳市 𠮷 O''Brien', null, '', '\\xdeadbeef',
    repeat('长', 20000), 0.1)`;

/** Queries that run in the database behind the double. */
async function running(wire: OracleWire): Promise<number> {
  const client = new pg.Client({ connectionString: wire.postgresUrl });
  await client.connect();
  try {
    const text = `select from pg_stat_activity
      where datname = current_database() and state = 'active' and pid <> pg_backend_pid()`;
    return (await client.query(text)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}

describe.skipIf(reason !== undefined)('statements of the Oracle connector', () => {
  let wire: OracleWire;
  beforeAll(async () => {
    wire = await freshWire(url as string, SETUP);
  });
  afterEach(() => {
    wire.setFaults({});
    wire.forget();
  });
  afterAll(() => wire.close());

  test('values arrive as exact text where JavaScript would round or shift them', async () => {
    const [row] = await useWire(openWire(wire), (source) =>
      source.rows(raw('select * from valued'), { label: 'values' }),
    );
    expect(row).toEqual({
      big: '12345678901234567890123456789012345678',
      amount: '12.5',
      small: '0.5',
      negative: '-0.25',
      day: '2026-05-01',
      at: '2026-05-01 23:30:00',
      precise: '2026-05-01 23:30:00.123456',
      instant: '2026-05-01 15:30:00+00',
      name: "深圳市 𠮷 O'Brien",
      nothing: null,
      empty: null,
      bytes: 'DEADBEEF',
      long: '长'.repeat(20_000),
      share: 0.1,
    });
  });

  test('a time of day that summer time skips where this process runs stays what it is', async () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Europe/Berlin';
    try {
      expect(new Date(2026, 2, 29, 2, 30).getHours()).toBe(3);
      const query = raw("select cast('2026-03-29 02:30:00' as timestamp) as skipped from dual");
      const rows = await useWire(openWire(wire), (source) => source.rows(query, { label: 'summer time' }));
      expect(rows).toEqual([{ skipped: '2026-03-29 02:30:00' }]);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  test('parameters arrive as what they are', async () => {
    const query = sql`select ${"深圳 :1 'x"} as text, ${42} as n, ${true} as yes, ${null} as nothing, ${'0.10'} as exact from dual`;
    const rows = await useWire(openWire(wire), (source) => source.rows(query, { label: 'parameters' }));
    expect(rows).toEqual([{ text: "深圳 :1 'x", n: '42', yes: '1', nothing: null, exact: '0.10' }]);
  });

  test('columns come back in lower case, as quoted names in capitals are written', async () => {
    const rows = await useWire(openWire(wire), async (source) => {
      const { identifier } = source.dialect;
      const query = sql`select t.${identifier('id')} as ${identifier('Order_No')}, 2 as due from (select 1 as id from dual) t`;
      return await source.rows(query, { label: 'names' });
    });
    expect(rows).toEqual([{ order_no: '1', due: '2' }]);
  });

  test('a session begins with its settings, and every transaction with being read-only', async () => {
    await useWire(openWire(wire, { schema: 'erp', connections: 1 }), async (source) => {
      await source.rows(ONE, { label: 'first' });
      await source.rows(ONE, { label: 'second' });
    });
    const texts = wire.statements.map(({ text }) => text);
    expect(texts[0]).toContain("NLS_NUMERIC_CHARACTERS = '.,'");
    expect(texts[0]).toContain("TIME_ZONE = '+00:00'");
    expect(texts[1]).toBe('ALTER SESSION SET CURRENT_SCHEMA = "ERP"');
    const rest = texts.slice(2);
    expect(rest.filter((_, index) => index % 2 === 0)).toEqual(
      Array(rest.length / 2).fill('SET TRANSACTION READ ONLY'),
    );
    expect(rest.filter((text) => text === 'select 1 as one from dual')).toHaveLength(2);
  });

  test.each([
    'insert into target values (3)',
    'begin delete from target; end;',
    'declare x number; begin null; end;',
    '/* select */ drop table target',
    '-- select\ntruncate table target',
    'call dbms_output.enable()',
    'with function f return number is begin return 1; end; select f from dual',
    'WITH /* x */ PROCEDURE p is begin null; end; select 1 from dual',
    'explain plan for select 1 from dual',
    'lock table target in exclusive mode',
    'commit',
  ])('%s never reaches the server', async (text) => {
    await useWire(openWire(wire), async (source) => {
      wire.forget();
      await expect(source.rows(raw(text), { label: 'write' })).rejects.toMatchObject({ code: 'SOURCE_READ_ONLY' });
      expect(wire.statements).toEqual([]);
    });
  });

  test('a query that locks rows is refused by the transaction', async () => {
    await useWire(openWire(wire), async (source) => {
      const locking = source.rows(raw('select id from target for update'), { label: 'lock' });
      await expect(locking).rejects.toMatchObject({ code: 'SOURCE_READ_ONLY' });
    });
  });

  test('the administrator sees the rule that runs, cut to what Oracle keeps', async () => {
    await useWire(openWire(wire, { connections: 1 }), async (source) => {
      await source.rows(ONE, { label: '采购/采购订单行逾期未收货/超过三十天' });
      const [session] = wire.sessions();
      expect(session?.labels).toMatchObject({
        module: 'erp-audit',
        clientInfo: expect.stringMatching(/^erp-audit 采购/),
      });
      const { action = '', clientInfo = '' } = session?.labels ?? {};
      expect([Buffer.byteLength(action), Buffer.byteLength(clientInfo)].every((bytes) => bytes > 20)).toBe(true);
      expect(Buffer.byteLength(action)).toBeLessThanOrEqual(32);
      expect(Buffer.byteLength(clientInfo)).toBeLessThanOrEqual(64);
      expect(action).not.toContain('\ufffd');
    });
  });

  test('rows are asked for as fast as they are read, and no faster', async () => {
    await useWire(openWire(wire), async (source) => {
      wire.forget();
      let read = 0;
      for await (const batch of source.stream(NUMBERS, { label: 'slow reader' })) {
        read += batch.length;
        expect(wire.rowsSent()).toBeLessThanOrEqual(read + 2_000);
        if (read >= 20_000) break;
      }
    });
  });

  test('rows with long texts come a few at a time, so that their size stays bounded', async () => {
    const long = raw("select n, cast(repeat('长', 10000) as wire.clob) as note from generate_series(1, 300) n");
    await useWire(openWire(wire), async (source) => {
      wire.forget();
      let read = 0;
      for await (const batch of source.stream(long, { label: 'long texts' })) {
        read += batch.length;
        expect(wire.rowsSent()).toBeLessThanOrEqual(read + 50);
      }
      expect(read).toBe(300);
    });
  });

  test('a statement over its time limit is stopped on the server too', async () => {
    await useWire(openWire(wire), async (source) => {
      const late = source.rows(ENDLESS, { label: 'late', timeoutSeconds: 1 });
      await expect(late).rejects.toMatchObject({ code: 'SOURCE_TIMEOUT' });
      expect(wire.breaks()).toBeGreaterThan(0);
      await expect.poll(() => running(wire)).toBe(0);
    });
  });

  test('a cancelled statement is stopped on the server too', async () => {
    await useWire(openWire(wire), async (source) => {
      const abort = new AbortController();
      const endless = source.rows(ENDLESS, { label: 'cancelled', signal: abort.signal });
      const outcome = expect(endless).rejects.toMatchObject({ code: 'SOURCE_CANCELLED' });
      await expect.poll(() => running(wire)).toBe(1);
      abort.abort();
      await outcome;
      await expect.poll(() => running(wire)).toBe(0);
    });
  });

  test.each([
    [1555, 'SOURCE_QUERY_FAILED', 'UNDO_RETENTION'],
    [942, 'SOURCE_OBJECT_MISSING', 'does not exist'],
    [1031, 'SOURCE_DENIED', 'may not read'],
    [54, 'SOURCE_TIMEOUT', 'waited too long for a lock'],
    [1652, 'SOURCE_QUERY_FAILED', 'ORA-01652 (unable to extend a temporary segment)'],
    [1789, 'SOURCE_QUERY_FAILED', 'ORA-01789'],
  ])('error %i of the server is %s', async (error, code, words) => {
    await useWire(openWire(wire), async (source) => {
      wire.setFaults({ failing: { text: 'as failing', error } });
      const failing = source.rows(raw('select 1 as failing from dual'), { label: 'failing' });
      await expect(failing).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
      expect(await source.rows(ONE, { label: 'after' })).toEqual([{ one: '1' }]);
    });
  });

  test('a missing table or column is named', async () => {
    await useWire(openWire(wire), async (source) => {
      await expect(source.rows(raw('select t.colour from target t'), { label: 'r' })).rejects.toMatchObject({
        code: 'SOURCE_OBJECT_MISSING',
        details: { source: 'erp', object: expect.stringMatching(/COLOUR/) },
      });
      await expect(source.rows(raw('select 1 from nowhere'), { label: 'r' })).rejects.toMatchObject({
        code: 'SOURCE_OBJECT_MISSING',
      });
    });
  });
});
