import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ENGINES } from '../fixtures/engines.ts';
import { check, defectOf, type Place, placeOn, plannedOf, specOf } from '../fixtures/scenario.ts';
import { checkBalance } from './balance/check-balance.ts';
import type { Store } from './store.ts';

const postgresUrl = inject('postgresUrl');
const newDatabase = () => freshDatabase(postgresUrl as string);
const FINDINGS = Number(process.env['ERP_AUDIT_TEST_FINDINGS'] ?? 100_000);
const BATCH = 1_000;
/** Far below what the findings of a run would need as objects, far above what a batch needs. */
const HEAP_GROWTH_MB = 40;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heapMb(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

describe.each(ENGINES)('a hundred thousand findings on %s', (kind) => {
  let place: Place;
  let store: Store;
  beforeAll(async () => {
    place = await placeOn(kind, newDatabase);
    store = await place.open();
  });
  afterAll(async () => {
    await store.close();
    place.remove();
  });
  const planned = plannedOf({ source: 'erp', code: 'TST-001', entity: 'customer' });

  /** A night that finds records `from` to `from + FINDINGS`; gives the time of the diff and the most heap it held. */
  async function bigNight(asOf: string, from: number) {
    const run = await store.beginRun(specOf(asOf, [planned]));
    const before = heapMb();
    let most = 0;
    for (let at = 0; at < FINDINGS; at += BATCH) {
      const size = Math.min(BATCH, FINDINGS - at);
      await run.stage(
        planned,
        Array.from({ length: size }, (_, index) => defectOf(`record ${from + at + index}`)),
      );
      if (at % (20 * BATCH) === 0) most = Math.max(most, heapMb() - before);
    }
    let missing = 0;
    for await (const batch of run.missing(planned)) missing += batch.length;
    const started = performance.now();
    const result = await check(run, { planned, defects: [], outcome: { found: FINDINGS, inScope: 10 * FINDINGS } });
    const diffMs = performance.now() - started;
    most = Math.max(most, heapMb() - before);
    await run.finish();
    return { run, result, missing, diffMs, most };
  }

  test('are staged, diffed and read in bounded memory, and the unchanged are not written', {
    timeout: 300_000,
  }, async () => {
    const changed = FINDINGS / 100;
    const first = await bigNight('2026-06-01', 0);
    const second = await bigNight('2026-06-02', changed);
    expect(first.result).toMatchObject({ baseline: FINDINGS });
    expect(second).toMatchObject({ missing: changed, result: { new: changed, resolved: changed, baseline: 0 } });
    checkBalance(await store.balance(first.run.id, second.run.id), second.run.id);
    const before = heapMb();
    let read = 0;
    let most = 0;
    for await (const batch of store.findings({ states: ['open'], department: 'sales' })) {
      read += batch.length;
      if (read % (20 * BATCH) === 0) most = Math.max(most, heapMb() - before);
    }
    expect(read).toBe(FINDINGS);
    const times = { first: Math.round(first.diffMs), second: Math.round(second.diffMs) };
    const growth = Math.max(first.most, second.most, most);
    expect(growth, JSON.stringify(times)).toBeLessThan(HEAP_GROWTH_MB);
    if (process.env['ERP_AUDIT_TEST_FINDINGS'])
      process.stderr.write(`${kind} ${JSON.stringify({ ...times, growth })}\n`);
  });
});
