import { type Row, raw } from '@erp-audit/core';
import { describe, expect, test } from 'vitest';
import { closeAfterEach, open, serve } from './open-source.ts';
import type { TdsResponse } from './tds-response.ts';
import { TDS } from './types.ts';

closeAfterEach();

const NUMBER = [{ name: 'n', type: TDS.int }];

async function collect(stream: AsyncIterable<readonly Row[]>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const batch of stream) all.push(...batch);
  return all;
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
