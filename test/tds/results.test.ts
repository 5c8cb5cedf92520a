import { raw } from '@erp-audit/core';
import { describe, expect, test } from 'vitest';
import { closeAfterEach, open, serve } from './open-source.ts';
import type { TdsResponse } from './tds-response.ts';
import { TDS } from './types.ts';

closeAfterEach();

const NUMBER = [{ name: 'n', type: TDS.int }];
const LABELLED = [...NUMBER, { name: 't', type: TDS.nvarchar(200) }];

/** The number when it has not grown for a while: the sender is waiting. */
async function untilStill(read: () => number): Promise<number> {
  for (let last = -1; ; ) {
    const now = read();
    if (now === last) return now;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

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
