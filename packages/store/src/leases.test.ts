import { once } from 'node:events';
import { silentLog } from '@erp-audit/core';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { allFindings, check, clock, defectOf, night, outcomeOf, plannedOf, specOf } from '../fixtures/scenario.ts';
import { checkBalance } from './balance/check-balance.ts';
import { openStore } from './open-store.ts';
import type { RunHolder, Store } from './store.ts';

const postgresUrl = inject('postgresUrl');
const [a, b, c] = [defectOf('a'), defectOf('b'), defectOf('c')];
const erp = plannedOf({ source: 'erp', code: 'TST-001', entity: 'customer' });
const crm = plannedOf({ source: 'crm', code: 'TST-001', entity: 'customer' });
/** Makes every lease look as if its holder had said nothing for a minute. */
const LONG_SILENCE = `update audit_leases set heartbeat_at = heartbeat_at - interval '1 minute', expires_at = expires_at - interval '1 minute'`;

describe.skipIf(postgresUrl === undefined)('two processes on one store', () => {
  let url: string;
  let one: Store;
  let other: Store;
  /** Leases without a heartbeat within the time of a test: what happens to them is what the test does. */
  beforeEach(async () => {
    url = await freshDatabase(postgresUrl as string);
    one = await openStore({ url, clock, log: silentLog });
    other = await openStore({ url, clock, log: silentLog });
  });
  afterEach(async () => {
    await one.close();
    await other.close();
  });

  test('audit different sources side by side: numbers, balance and order are those of two runs one after the other', async () => {
    await night(one, '2026-06-01', [
      { planned: erp, defects: [a, b] },
      { planned: crm, defects: [a, b] },
    ]);
    const ofErp = await one.beginRun(specOf('2026-06-02', [erp]));
    const ofCrm = await other.beginRun(specOf('2026-06-02', [crm]));
    await ofErp.stage(erp, [a, c]);
    expect(await check(ofCrm, { planned: crm, defects: [a] })).toMatchObject({ resolved: 1, new: 0 });
    await ofCrm.finish();
    expect(await check(ofErp, { planned: erp, defects: [b], outcome: { found: 3 } })).toMatchObject({
      new: 1,
      resolved: 0,
    });
    expect((await one.run(ofErp.id))?.status).toBe('running');
    await ofErp.finish();
    expect((await one.run('latest'))?.id).toBe(ofErp.id);
    expect((await one.runs(2)).map(({ id }) => id)).toEqual([ofErp.id, ofCrm.id]);
    const [first, , last] = (await one.runs(3)).toReversed();
    for (const [from, to] of [
      [undefined, ofCrm.id],
      [first?.id, ofCrm.id],
      [first?.id, ofErp.id],
      [ofCrm.id, ofErp.id],
    ] as const)
      checkBalance(await one.balance(from, to), to);
    await expect(one.balance(last?.id, ofCrm.id)).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' });
    expect((await one.latestResults(ofErp.id)).map(({ source, run }) => [source, run])).toEqual([
      ['crm', ofCrm.id],
      ['erp', ofErp.id],
    ]);
    expect((await one.previousRun(ofErp.id, 'run'))?.id).toBe(first?.id);
  });

  test('interrupt only what nobody works on: an unfinished run of the same source, or one that is silent', async () => {
    const silent = await one.beginRun(specOf('2026-06-01', [crm]));
    const living = await other.beginRun(specOf('2026-06-01', [erp]));
    const third = await openStore({ url, clock, log: silentLog });
    const hr = plannedOf({ ...erp, source: 'hr' });
    await (await third.beginRun(specOf('2026-06-01', [hr]))).finish();
    expect((await one.run(silent.id))?.status).toBe('running');
    await execute(url, `${LONG_SILENCE} where source = 'crm'`);
    await (await third.beginRun(specOf('2026-06-02', [hr]))).finish();
    expect((await one.run(silent.id))?.status).toBe('interrupted');
    await living.stage(erp, [a]);
    await check(living, { planned: erp, defects: [], outcome: { found: 1 } });
    expect((await living.finish()).status).toBe('complete');
    await third.close();
  });

  test('a process that slept through its lease can change nothing when it wakes up, and is told who has taken over', async () => {
    await night(one, '2026-06-01', [{ planned: erp, defects: [a, b] }]);
    const asleep = await one.beginRun(specOf('2026-06-02', [erp]));
    await asleep.stage(erp, [c]);
    await execute(url, LONG_SILENCE);
    const taken = await other.beginRun(specOf('2026-06-02', [erp]));
    expect(taken).toMatchObject({ id: asleep.id, resumed: true, takenOver: { pid: process.pid, run: asleep.id } });
    await taken.stage(erp, [a]);
    await asleep.stage(erp, [c]);
    const refused = { code: 'STORE_LOCKED', message: expect.stringMatching(/taken over by host .+, process \d+/) };
    await expect(asleep.complete(erp, outcomeOf(erp, 2))).rejects.toMatchObject(refused);
    await expect(asleep.recordEntity('erp', 'customer', 7)).rejects.toMatchObject(refused);
    await expect(asleep.finish()).rejects.toMatchObject(refused);
    expect(await check(taken, { planned: erp, defects: [], outcome: { found: 1 } })).toMatchObject({
      found: 1,
      new: 0,
      resolved: 1,
    });
    await taken.finish();
    expect((await allFindings(one)).map(({ label, state }) => [label, state]).toSorted()).toEqual([
      ['Record a', 'open'],
      ['Record b', 'resolved'],
    ]);
  });

  test('the heartbeat renews a lease that nobody took, and tells a run that lost it', async () => {
    const lease = { leaseMs: 60_000, heartbeatMs: 20 };
    const beating = await openStore({ url, clock, log: silentLog, lease });
    const run = await beating.beginRun(specOf('2026-06-02', [erp]));
    await execute(url, LONG_SILENCE);
    await expect
      .poll(async () => (await leases(url)).every(({ living }) => living), { interval: 20, timeout: 20_000 })
      .toBe(true);
    await expect(other.beginRun(specOf('2026-06-02', [erp]), { waitMs: 0 })).rejects.toMatchObject({
      code: 'STORE_LOCKED',
    });
    expect(run.lost.aborted).toBe(false);
    const lost = once(run.lost, 'abort');
    await execute(url, `update audit_leases set token = token + 1000`);
    await lost;
    expect(run.lost.reason).toMatchObject({ code: 'STORE_LOCKED' });
    await beating.close();
  });

  test('who waits is told once whom for, and begins when the other has finished', async () => {
    const run = await one.beginRun(specOf('2026-06-01', [erp, crm]));
    const told: RunHolder[] = [];
    let begun = false;
    const waiting = other
      .beginRun(specOf('2026-06-01', [crm]), {
        waitMs: 60_000,
        onWaiting: (holder) => {
          told.push(holder);
          void check(run, { planned: erp, defects: [a] })
            .then(() => check(run, { planned: crm, defects: [a] }))
            .then(() => {
              expect(begun).toBe(false);
              return run.finish();
            });
        },
      })
      .then((next) => {
        begun = true;
        return next;
      });
    const next = await waiting;
    expect(next).toMatchObject({ resumed: false, takenOver: undefined });
    expect((await one.run(run.id))?.status).toBe('complete');
    expect(told).toMatchObject([{ source: 'crm', run: run.id, pid: process.pid }]);
  });

  test('who is told to stop waiting stops, with the name of the holder', async () => {
    await one.beginRun(specOf('2026-06-01', [erp]));
    const stop = new AbortController();
    await expect(
      other.beginRun(specOf('2026-06-01', [erp]), {
        waitMs: 60_000,
        signal: stop.signal,
        onWaiting: () => stop.abort(),
      }),
    ).rejects.toMatchObject({ code: 'STORE_LOCKED', message: expect.stringContaining(`process ${process.pid}`) });
  });

  test('a run that is left unfinished is taken up at once by the next process', async () => {
    const run = await one.beginRun(specOf('2026-06-01', [erp]));
    await one.close();
    one = await openStore({ url, clock, log: silentLog });
    expect((await one.run(run.id))?.status).toBe('interrupted');
    const next = await one.beginRun(specOf('2026-06-01', [erp]), { waitMs: 0 });
    expect(next).toMatchObject({ id: run.id, resumed: true, takenOver: undefined });
  });
});

async function leases(url: string): Promise<readonly { readonly living: boolean }[]> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ living: boolean }>(
    'select expires_at > clock_timestamp() as living from audit_leases',
  );
  await client.end();
  return rows;
}
