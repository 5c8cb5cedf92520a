import { AuditError, raw, type Source } from '@erp-audit/core';
import { type CutStyle, TestProxy } from '@erp-audit/testkit';
import { expect, test } from 'vitest';
import { closeAfterEach, open, serve } from './open-source.ts';
import { TDS } from './types.ts';

closeAfterEach();

const CUTS = 60;
const ROWS = 4_000;
/** Steps through the bytes of a conversation without meeting the same places as packets do. */
const GOLDEN = 0.618_033_988_749_895;

test(`a connection cut at ${CUTS} places is a lost one or is made anew, never a short result and never a leak`, async () => {
  const server = await serve({
    query: async (_request, response) => {
      await response.columns([
        { name: 'n', type: TDS.int },
        { name: 't', type: TDS.nvarchar(80) },
      ]);
      for (let n = 1; n <= ROWS; n++) await response.row(n, `文本 ${n}`);
      await response.end();
    },
  });
  const proxy = await TestProxy.start({ host: '127.0.0.1', port: server.port });
  const outcomes = { complete: 0, lost: 0, cuts: 0 };
  const read = async () => {
    let source: Source | undefined;
    try {
      source = await open(proxy, {}, { connections: 1 });
      let rows = 0;
      for await (const batch of source.stream(raw('select n, t from t'), { label: 'cut', timeoutSeconds: 10 }))
        rows += batch.length;
      expect(rows).toBe(ROWS);
      outcomes.complete += 1;
    } catch (cause) {
      expect(cause).toBeInstanceOf(AuditError);
      expect((cause as AuditError).code).toBe('SOURCE_CONNECTION_LOST');
      outcomes.lost += 1;
    } finally {
      await source?.close();
    }
  };
  try {
    await read();
    const whole = proxy.passed('fromServer');
    for (let index = 0; index < CUTS; index++) {
      proxy.reset();
      const style: CutStyle = index % 2 === 0 ? 'reset' : 'end';
      // The first half among the few bytes of logging in and beginning, the others among those of the rows.
      const reach = index < CUTS / 2 ? 4_000 : whole - 1;
      const cut = proxy.cutAt(
        { direction: 'fromServer', bytes: 1 + Math.floor(((index * GOLDEN) % 1) * reach) },
        style,
      );
      await read();
      outcomes.cuts += cut.happened() ? 1 : 0;
    }
    await expect.poll(() => proxy.openConnections).toBe(0);
    await expect.poll(() => server.connections.filter(({ isOpen }) => isOpen).length).toBe(0);
  } finally {
    await proxy.close();
  }
  expect(outcomes.cuts).toBe(CUTS);
  expect(outcomes.lost).toBeGreaterThan(CUTS / 4);
  expect(outcomes.complete).toBeGreaterThan(1);
});
