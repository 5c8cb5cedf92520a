import { connector } from '@erp-audit/connector-oracle';
import { raw, type Source } from '@erp-audit/core';
import { openOptions } from '@erp-audit/testkit';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { freshWire, openWire, useWire, wireConnection } from './open-wire.ts';
import type { OracleWire } from './oracle-wire.ts';
import { wireUnavailable } from './orafce.ts';

const url = inject('postgresUrl');
const reason = await wireUnavailable(url);
const ONE = raw('select 1 as one from dual');
const NUMBERS = raw('select n from generate_series(1, 300000) n');

describe.skipIf(reason !== undefined)('connections of the Oracle connector', () => {
  let wire: OracleWire;
  beforeAll(async () => {
    wire = await freshWire(url as string, 'create table target (id int)');
  });
  afterEach(() => {
    wire.setFaults({});
    wire.forget();
  });
  afterAll(() => wire.close());
  const one = (source: Source) => source.rows(ONE, { label: 'one' });

  test('a source says what it is, by host and by descriptor', async () => {
    const identity = {
      product: 'Oracle Database',
      version: '19.3.0.0.0',
      server: `127.0.0.1:${wire.port}/WIREPDB`,
      database: 'WIREPDB',
      user: 'AUDIT',
    };
    expect(await useWire(openWire(wire), (source) => source.identity())).toEqual(identity);
    const easy = { connectString: wire.connectString, user: 'audit', password: 'Audit_12345' };
    const opening = connector.open('oracle', easy, openOptions());
    expect(await useWire(opening, (source) => source.identity())).toEqual(identity);
    const opened = connector.open('oracle', `oracle://audit:Audit_12345@127.0.0.1:${wire.port}/WIREPDB`, openOptions());
    expect(await useWire(opened, one)).toEqual([{ one: '1' }]);
  });

  test.each([
    ['SOURCE_AUTH_FAILED', { password: 'wrong_hidden' }, 'refused the log-in'],
    ['SOURCE_AUTH_FAILED', { user: 'nobody' }, 'refused the log-in'],
    ['SOURCE_DATABASE_MISSING', { service: 'NOWHERE' }, 'no database of that name'],
    ['SOURCE_UNREACHABLE', { port: 1 }, 'cannot be reached'],
  ])('%s where the connection says %j', async (code, changes, words) => {
    const opening = openWire(wire, {}, changes);
    await expect(opening).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
    await expect(opening).rejects.not.toMatchObject({ message: expect.stringContaining('hidden') });
  });

  test.each([
    [28000, 'SOURCE_AUTH_FAILED', 'is locked (ORA-28000)'],
    [28001, 'SOURCE_AUTH_FAILED', 'has expired (ORA-28001)'],
    [1045, 'SOURCE_AUTH_FAILED', 'may not connect (ORA-01045)'],
    [2391, 'SOURCE_UNREACHABLE', 'takes no more sessions (ORA-02391)'],
  ])('a log-in that ends with error %i says what to do', async (loginError, code, words) => {
    wire.setFaults({ loginError });
    await expect(openWire(wire)).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
  });

  test.each(['connect', 'login'] as const)(
    'a server that is silent at the %s is given up in time',
    async (silentAt) => {
      wire.setFaults({ silentAt });
      const started = performance.now();
      await expect(openWire(wire, {}, { connectTimeout: 1 })).rejects.toMatchObject({ code: 'SOURCE_UNREACHABLE' });
      expect(performance.now() - started).toBeLessThan(5_000);
      await expect.poll(() => wire.sessions().length).toBe(0);
    },
  );

  test('what is no server of Oracle is unreachable', async () => {
    wire.setFaults({ garbageAt: 'connect' });
    const opening = openWire(wire, {}, { connectTimeout: 2 });
    await expect(opening).rejects.toMatchObject({ code: 'SOURCE_UNREACHABLE' });
  });

  test('a slow server is waited for', async () => {
    wire.setFaults({ delayMs: 50 });
    expect(await useWire(openWire(wire), one)).toEqual([{ one: '1' }]);
  });

  test('a connection lost while nobody used it costs one more try and no error', async () => {
    await useWire(openWire(wire, { connections: 1 }), async (source) => {
      await one(source);
      const before = wire.sessions().map(({ id }) => id);
      wire.cutAll();
      wire.forget();
      expect(await one(source)).toEqual([{ one: '1' }]);
      expect(wire.sessions().map(({ id }) => id)).not.toEqual(before);
      expect(wire.statements.filter(({ text }) => text === 'select 1 as one from dual')).toHaveLength(1);
    });
  });

  test('connections that were all lost while nobody used them are all replaced', async () => {
    await useWire(openWire(wire, { connections: 2 }), async (source) => {
      await Promise.all([one(source), one(source)]);
      wire.cutAll();
      expect(await Promise.all([one(source), one(source)])).toEqual([[{ one: '1' }], [{ one: '1' }]]);
    });
  });

  test('connections that were opened for others and lost before their first statement are replaced too', async () => {
    await useWire(openWire(wire, { connections: 4 }), async (source) => {
      await Promise.all(Array.from({ length: 12 }, () => one(source)));
      await expect.poll(() => wire.sessions().length).toBeGreaterThan(1);
      wire.cutAll();
      const again = await Promise.all(Array.from({ length: 12 }, () => one(source)));
      expect(again).toEqual(Array(12).fill([{ one: '1' }]));
    });
  });

  test('a connection lost in the middle of rows is an error, and the next statement has another', async () => {
    await useWire(openWire(wire, { connections: 1 }), async (source) => {
      const reading = async () => {
        for await (const batch of source.stream(NUMBERS, { label: 'cut' })) {
          expect(batch.length).toBeGreaterThan(0);
          wire.cutAll();
        }
      };
      await expect(reading()).rejects.toMatchObject({ code: 'SOURCE_CONNECTION_LOST' });
      expect(await one(source)).toEqual([{ one: '1' }]);
    });
  });

  test.each([0, 1, 9, 200, 5_000, 20_000, 100_000])(
    'a reset after %i bytes more is an error, never a hang',
    async (bytes) => {
      await useWire(openWire(wire, { connections: 1 }), async (source) => {
        await one(source);
        const [session] = wire.sessions();
        wire.setFaults({ resetAfterBytes: (session?.sentBytes ?? 0) + bytes });
        const reading = source.rows(NUMBERS, { label: 'reset' });
        await expect(reading).rejects.toMatchObject({
          code: expect.stringMatching(/^SOURCE_(CONNECTION_LOST|UNREACHABLE)$/),
        });
        wire.setFaults({});
        expect(await one(source)).toEqual([{ one: '1' }]);
      });
    },
  );

  test('garbage for an answer is a lost connection, and its place in the pool is free again', async () => {
    await useWire(openWire(wire, { connections: 1 }), async (source) => {
      wire.setFaults({ garbageAt: 'statement' });
      const options = { label: 'garbage', timeoutSeconds: 1 };
      await expect(source.rows(ONE, options)).rejects.toMatchObject({
        code: expect.stringMatching(/^SOURCE_(CONNECTION_LOST|UNREACHABLE|TIMEOUT)$/),
      });
      wire.setFaults({});
      expect(await one(source)).toEqual([{ one: '1' }]);
    });
  });

  test('a server that answers nothing any more, not even a break, is left when its time is over', async () => {
    await useWire(openWire(wire, { connections: 1 }), async (source) => {
      wire.setFaults({ silentAt: 'statement', ignoresBreak: true });
      const started = performance.now();
      const running = source.rows(ONE, { label: 'silent', timeoutSeconds: 1 });
      await expect(running).rejects.toMatchObject({ code: 'SOURCE_TIMEOUT' });
      expect(performance.now() - started).toBeLessThan(15_000);
      expect(wire.breaks()).toBeGreaterThan(0);
      wire.setFaults({});
      expect(await one(source)).toEqual([{ one: '1' }]);
    });
  });

  test('the server never sees more sessions than the limit, and none when the source is closed', async () => {
    await useWire(openWire(wire, { connections: 2 }), async (source) => {
      const sleep = raw('select pg_sleep(0.1) from dual');
      const many = Array.from({ length: 8 }, () => source.rows(sleep, { label: 'limited' }));
      await expect.poll(() => wire.sessions().length).toBe(2);
      await Promise.all(many);
      expect(wire.sessions()).toHaveLength(2);
    });
    await expect.poll(() => wire.sessions().length).toBe(0);
  });

  test('faults of the configuration name the setting and never what was written', () => {
    const { password, ...rest } = wireConnection(wire) as { password: string };
    const faulty = { ...rest, password, pasword: 'secret', port: 'abc' };
    const issues = connector.check('oracle', faulty);
    expect(issues.map(({ path }) => path)).toEqual([['port'], []]);
    expect(JSON.stringify(issues)).not.toContain('secret');
  });
});
