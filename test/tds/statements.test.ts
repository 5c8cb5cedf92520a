import { type Row, raw, sql } from '@erp-audit/core';
import { describe, expect, test } from 'vitest';
import { closeAfterEach, open, serve } from './open-source.ts';
import type { TdsResponse } from './tds-response.ts';
import { TDS } from './types.ts';

closeAfterEach();

const NUMBER = [{ name: 'n', type: TDS.int }];
const LABELLED = [...NUMBER, { name: 't', type: TDS.nvarchar(200) }];

async function collect(stream: AsyncIterable<readonly Row[]>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const batch of stream) all.push(...batch);
  return all;
}

describe('what is sent', () => {
  test('a statement goes through sp_executesql with its values bound, in a transaction that is rolled back', async () => {
    const server = await serve();
    const source = await open(server);
    const statement = sql`select n from t where a = ${'北京'} and b = ${7} and c = ${true} and d = ${null} and e = ${'0.02'} and f = ${2 ** 40} and g = ${'长'.repeat(4_100)}`;
    await source.rows(statement, { label: 'ownership/master-data-owner' });
    const [before, query, after] = server.requests.slice(-3);
    expect(before?.text).toMatch(
      /^set lock_timeout 10000; set deadlock_priority low; set transaction isolation level read uncommitted; set context_info 0x[0-9a-f]+; begin transaction$/,
    );
    expect(query).toMatchObject({
      kind: 'rpc',
      procedure: 'sp_executesql',
      parameters: [
        { name: '@p1', type: 'nvarchar', value: '北京' },
        { name: '@p2', type: 'int', value: 7 },
        { name: '@p3', type: 'bit', value: true },
        { name: '@p4', type: 'nvarchar', value: null },
        { name: '@p5', type: 'nvarchar', value: '0.02' },
        { name: '@p6', type: 'nvarchar', value: '1099511627776' },
        { name: '@p7', type: 'nvarchar', value: '长'.repeat(4_100) },
      ],
    });
    expect(query?.text).toBe(
      '/* erp-audit ownership/master-data-owner */ select n from t where a = @p1 and b = @p2 and c = @p3 and d = @p4 and e = @p5 and f = @p6 and g = @p7\noption (maxrecursion 0, maxdop 1, max_grant_percent = 10)',
    );
    expect(after?.text).toBe('if @@trancount > 0 rollback transaction');
  });

  test('nothing of a session is left to the settings of the server', async () => {
    const server = await serve();
    await open(server);
    const settings = server.connections.at(-1)?.requests[0]?.text.split('\n');
    expect(settings).toEqual(
      expect.arrayContaining([
        'set ansi_nulls on',
        'set ansi_padding on',
        'set ansi_warnings on',
        'set arithabort on',
        'set concat_null_yields_null on',
        'set quoted_identifier on',
        'set numeric_roundabort off',
        'set implicit_transactions off',
        'set dateformat ymd',
        'set language us_english',
        'set textsize 2147483647',
      ]),
    );
  });

  test('the label is in the session too, and cannot end the comment it stands in', async () => {
    const server = await serve();
    const source = await open(server);
    await source.rows(raw('select 1 as n'), { label: 'rule */ delete t; /*' });
    const [before, query] = server.requests.slice(-3);
    const context = /set context_info 0x([0-9a-f]+)/.exec(before?.text ?? '')?.[1] ?? '';
    expect(Buffer.from(context, 'hex').toString('utf16le')).toBe('erp-audit rule */ delete t; /*');
    expect(query?.text).toBe(
      '/* erp-audit rule  / delete t  /  */ select 1 as n\noption (maxrecursion 0, maxdop 1, max_grant_percent = 10)',
    );
  });

  test.each([
    ['snapshot isolation where it is on', { allowsSnapshot: true }, {}, 'snapshot', 'snapshot'],
    ['versions of rows where the database keeps them', { readsVersions: true }, {}, 'read committed', 'snapshot'],
    ['a database that nobody writes as it is', { isReadOnly: true }, {}, 'read committed', 'snapshot'],
    ['dirty where nothing else holds up nobody', {}, {}, 'read uncommitted', 'dirty'],
    ['dirty where that is asked for', { allowsSnapshot: true }, { reads: 'dirty' }, 'read uncommitted', 'dirty'],
    ['with locks where that is asked for', {}, { reads: 'committed' }, 'read committed', 'dirty'],
    ['a snapshot where that is asked for, or nothing', {}, { reads: 'snapshot' }, 'snapshot', 'snapshot'],
  ] as const)('reads %s', async (_name, database, options, isolation, consistency) => {
    const server = await serve({ database });
    const source = await open(server, {}, options);
    await source.rows(raw('select 1 as n'), { label: 'n' });
    expect(server.requests.at(-3)?.text).toContain(`set transaction isolation level ${isolation};`);
    expect(source.consistency).toBe(consistency);
  });

  test('who opened what is told as the server says it', async () => {
    const server = await serve({ database: { version: '10.50.6000.34', compatibility: 100 } });
    const source = await open(server, { maxDegreeOfParallelism: 0 });
    expect(await source.identity()).toEqual({
      product: 'SQL Server',
      version: '10.50.6000.34',
      server: `127.0.0.1:${server.port}`,
      database: 'erp',
      user: 'audit',
    });
    expect(source.dialect.capabilities).toMatchObject({ regex: false, collectTexts: false });
    expect(source.dialect.availableSince).toEqual({ collectTexts: 'SQL Server 2017' });
    await source.rows(raw('select 1 as n'), { label: 'n' });
    expect(server.requests.at(-2)?.text).toContain('option (maxrecursion 0)');
  });

  test('a plan is asked for without running anything, and is no number where plans may not be seen', async () => {
    const plan = '<ShowPlanXML><StmtSimple StatementText="a" StatementSubTreeCost="0.0032"/></ShowPlanXML>';
    const server = await serve({
      batch: async (request, response) => {
        if (request.text.includes('from seen'))
          await response.table([{ name: 'plan', type: TDS.nvarcharMax }], [[plan]]);
        if (request.text.includes('from hidden')) {
          await response.message({ number: 262, text: "SHOWPLAN permission denied in database 'erp'." });
        }
        await response.end();
      },
    });
    const source = await open(server);
    expect(await source.planCost(sql`select n from seen where a = ${"O'Neil"}`)).toBe(0.0032);
    const texts = server.requests.slice(-5).map(({ text }) => text);
    expect(texts[1]).toBe('set showplan_xml on');
    expect(texts[2]).toContain("from seen where a = N'O''Neil'");
    expect(texts.slice(3)).toEqual(['set showplan_xml off', 'if @@trancount > 0 rollback transaction']);
    expect(await source.planCost(raw('select n from hidden'))).toBeUndefined();
    expect(server.requests.some(({ kind, text }) => kind === 'rpc' && text.includes('from seen'))).toBe(false);
  });
});

describe('what comes back', () => {
  const failing = (message: Parameters<TdsResponse['message']>[0]) => ({
    query: async (_request: unknown, response: TdsResponse) => {
      await response.message(message);
      await response.end();
    },
  });

  test.each([
    [208, "Invalid object name 'nowhere'.", 'SOURCE_OBJECT_MISSING', 'nowhere'],
    [207, "Invalid column name 'colour'.", 'SOURCE_OBJECT_MISSING', 'colour'],
    [
      229,
      "The SELECT permission was denied on the object 'pay', database 'erp', schema 'hr'.",
      'SOURCE_DENIED',
      'hr.pay',
    ],
    [229, '拒绝了对对象 “pay” (数据库 “erp”，架构 “hr”)的 SELECT 权限。', 'SOURCE_DENIED', 'hr.pay'],
    [1222, 'Lock request time out period exceeded.', 'SOURCE_TIMEOUT', undefined],
    [1205, 'Transaction (Process ID 52) was deadlocked.', 'SOURCE_QUERY_FAILED', undefined],
    [8134, 'Divide by zero error encountered.', 'SOURCE_QUERY_FAILED', undefined],
    [3906, 'Failed to update database "erp" because the database is read-only.', 'SOURCE_READ_ONLY', undefined],
    [3952, "Snapshot isolation transaction failed accessing database 'erp'.", 'SOURCE_QUERY_FAILED', undefined],
    [
      596,
      'Cannot continue the execution because the session is in the kill state.',
      'SOURCE_CONNECTION_LOST',
      undefined,
    ],
    [99_999, 'An error that nobody knows.', 'SOURCE_QUERY_FAILED', undefined],
  ])('error %i is told in our words', async (number, text, code, object) => {
    const source = await open(await serve(failing({ number, text, class: number === 596 ? 21 : 16 })));
    const error = await source.rows(raw('select 1 as n'), { label: 'r' }).catch((cause) => cause);
    expect(error).toMatchObject({ code, ...(object === undefined ? {} : { details: { object } }) });
    expect(JSON.stringify([error.message, error.details])).not.toContain(text);
  });

  test('of several errors the first is told, and messages that are none are not', async () => {
    const server = await serve({
      query: async (_request, response) => {
        await response.message({ number: 8153, text: 'Null value is eliminated by an aggregate.', class: 0 });
        await response.message({ number: 208, text: "Invalid object name 'nowhere'." });
        await response.message({ number: 8180, text: 'Statement(s) could not be prepared.' });
        await response.end();
      },
    });
    const source = await open(server);
    await expect(source.rows(raw('select 1 as n'), { label: 'r' })).rejects.toMatchObject({
      code: 'SOURCE_OBJECT_MISSING',
      details: { object: 'nowhere' },
    });
  });

  test('a slow reader keeps the server waiting, not the rows', async () => {
    let sent = 0;
    const text = 'x'.repeat(200);
    const server = await serve({
      query: async (_request, response) => {
        await response.columns(LABELLED);
        for (let n = 1; n <= 300_000 && !response.stopped.aborted; n++) {
          await response.row(n, text);
          sent = n;
        }
        await response.end();
      },
    });
    const source = await open(server);
    let rows = 0;
    let sentAtRest: number | undefined;
    for await (const batch of source.stream(raw('select n, t from much'), { label: 'slow' })) {
      rows += batch.length;
      if (sentAtRest === undefined) {
        sentAtRest = await untilStill(() => sent);
        expect(sentAtRest).toBeLessThan(100_000);
      }
    }
    expect(rows).toBe(300_000);
    expect(server.connections.at(-1)?.attentions).toBe(0);
  });

  test('a reader that stops early stops the server too, and the next statement runs', async () => {
    let stopped = 0;
    const text = 'x'.repeat(200);
    const server = await serve({
      query: async (_request, response) => {
        await response.columns(LABELLED);
        for (let n = 1; !response.stopped.aborted; n++) await response.row(n, text);
        stopped += 1;
        await response.end();
      },
    });
    const source = await open(server, {}, { connections: 1 });
    for (let round = 0; round < 2; round++) {
      for await (const batch of source.stream(raw('select n, t from ever'), { label: 'early' })) {
        expect(batch.length).toBe(1_000);
        break;
      }
    }
    expect(stopped).toBe(2);
    expect(server.connections.reduce((sum, { attentions }) => sum + attentions, 0)).toBe(2);
    expect(server.connections.filter(({ isOpen }) => isOpen).length).toBeLessThanOrEqual(1);
  });
});

/** The number when it has not grown for a while: the sender is waiting. */
async function untilStill(read: () => number): Promise<number> {
  for (let last = -1; ; ) {
    const now = read();
    if (now === last) return now;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

describe('what stops', () => {
  const endless = {
    query: async (_request: unknown, response: TdsResponse) => {
      await response.columns(NUMBER);
      await response.row(1);
      await response.flush();
      await response.untilStopped();
      await response.end();
    },
  };

  test('a statement over its limit is stopped at the server, also when rows have begun to come', async () => {
    const server = await serve(endless);
    const source = await open(server);
    const running = source.rows(raw('select n from ever'), { label: 'late', timeoutSeconds: 1 });
    await expect(running).rejects.toMatchObject({ code: 'SOURCE_TIMEOUT' });
    expect(server.connections.reduce((sum, { attentions }) => sum + attentions, 0)).toBe(1);
  });

  test('an abort is sent to the server', async () => {
    const server = await serve(endless);
    const source = await open(server);
    const abort = new AbortController();
    const running = source.rows(raw('select n from ever'), { label: 'aborted', signal: abort.signal });
    await expect.poll(() => server.requests.some(({ text }) => text.includes('from ever'))).toBe(true);
    abort.abort();
    await expect(running).rejects.toMatchObject({ code: 'SOURCE_CANCELLED' });
    expect(server.connections.reduce((sum, { attentions }) => sum + attentions, 0)).toBe(1);
  });

  test('an abort between two batches ends the stream with the next one', async () => {
    const server = await serve({
      query: async (_request, response) => {
        await response.columns(NUMBER);
        for (let n = 1; n <= 5_000 && !response.stopped.aborted; n++) await response.row(n);
        await response.end();
      },
    });
    const source = await open(server);
    const abort = new AbortController();
    const reading = async () => {
      for await (const _batch of source.stream(raw('select n from t'), { label: 'r', signal: abort.signal }))
        abort.abort();
    };
    await expect(reading()).rejects.toMatchObject({ code: 'SOURCE_CANCELLED' });
  });

  test('a server that does not answer to the request to stop is left within seconds', async () => {
    const server = await serve({
      query: async (request, response) => {
        if (request.text.includes('from deaf')) return;
        await response.table(NUMBER, [[1]]);
        await response.end();
      },
    });
    const source = await open(server, {}, { connections: 1 });
    const started = performance.now();
    const running = source.rows(raw('select n from deaf'), { label: 'deaf', timeoutSeconds: 1 });
    await expect(running).rejects.toMatchObject({ code: 'SOURCE_TIMEOUT' });
    expect(performance.now() - started).toBeLessThan(9_000);
    expect(await source.rows(raw('select n from t'), { label: 'after' })).toEqual([{ n: 1 }]);
  });

  test.each([
    ['reset', (response: TdsResponse) => response.reset()],
    [
      'answering with bytes that mean nothing',
      (response: TdsResponse) => response.raw(Buffer.alloc(64, 0x77)).then(() => response.flush()),
    ],
    ['answering with a packet that cannot be', (response: TdsResponse) => response.garbage(Buffer.alloc(64, 0x00))],
  ])(
    'a connection that ends by %s in mid-stream is a lost one, and the next statement has another',
    async (_name, breakIt) => {
      let isFirst = true;
      const server = await serve({
        query: async (_request, response) => {
          await response.columns(NUMBER);
          for (let n = 1; n <= 3_000; n++) await response.row(n);
          if (isFirst) {
            isFirst = false;
            await response.flush();
            await breakIt(response);
            return;
          }
          await response.end();
        },
      });
      const source = await open(server, {}, { connections: 1 });
      const reading = collect(source.stream(raw('select n from t'), { label: 'broken', timeoutSeconds: 10 }));
      await expect(reading).rejects.toMatchObject({ code: 'SOURCE_CONNECTION_LOST' });
      expect(await source.rows(raw('select n from t'), { label: 'after' })).toHaveLength(3_000);
    },
  );

  test('an idle connection that the server closed is not used again', async () => {
    const server = await serve({
      query: async (_request, response) => {
        await response.table(NUMBER, [[1]]);
        await response.end();
      },
    });
    const source = await open(server, {}, { connections: 1 });
    await source.rows(raw('select n from t'), { label: 'first' });
    server.dropAll();
    expect(await source.rows(raw('select n from t'), { label: 'second' })).toEqual([{ n: 1 }]);
  });

  test('statements wait for a connection while all are in use', async () => {
    let [running, most] = [0, 0];
    const server = await serve({
      query: async (_request, response) => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
        await response.table(NUMBER, [[1]]);
        await response.end();
      },
    });
    const source = await open(server, {}, { connections: 2 });
    const all = Array.from({ length: 20 }, () => source.rows(raw('select n from t'), { label: 'many' }));
    expect((await Promise.all(all)).flat()).toHaveLength(20);
    expect(most).toBeLessThanOrEqual(2);
    expect(server.connections.filter(({ isOpen }) => isOpen).length).toBeLessThanOrEqual(2);
  });

  test('a source that is closed leaves no connection behind', async () => {
    const server = await serve();
    const source = await open(server);
    await source.rows(raw('select 1 as n'), { label: 'n' });
    await source.close();
    await expect.poll(() => server.connections.filter(({ isOpen }) => isOpen).length).toBe(0);
  });
});
