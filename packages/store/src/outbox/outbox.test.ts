import { type Notice, silentLog } from '@erp-audit/core';
import { freshDatabase } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { placeOn } from '../../fixtures/scenario.ts';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';

const postgresUrl = inject('postgresUrl');
const MINUTE_MS = 60_000;
const REASON = { en: 'busy', 'zh-CN': '繁忙' };

describe.skipIf(postgresUrl === undefined)('the outbox', () => {
  let now = new Date('2026-11-22T08:00:00Z');
  let url: string;
  const stores: Store[] = [];
  const open = async () => {
    const store = await openStore({ url, clock: { now: () => now }, log: silentLog });
    stores.push(store);
    return store.outbox;
  };
  beforeAll(async () => {
    url = await freshDatabase(postgresUrl ?? '');
  });
  afterAll(async () => {
    for (const store of stores) await store.close();
  });

  const messageOf = (key: string, addressee = 'a@example.com') => {
    const notice: Notice = {
      ...{ key, kind: 'alert', audience: { role: 'operators' }, subject: '主题', lines: [], files: [] },
    };
    return { notice, channel: 'mail', addressee };
  };

  test('takes each key once for each place', async () => {
    const outbox = await open();
    expect(await outbox.queue([messageOf('one'), messageOf('one', 'b@example.com'), messageOf('one')])).toBe(2);
    expect(await outbox.queue([messageOf('one')])).toBe(0);
    expect((await outbox.list()).map(({ addressee, state, notice }) => [addressee, state, notice.subject])).toEqual([
      ['a@example.com', 'queued', '主题'],
      ['b@example.com', 'queued', '主题'],
    ]);
  });

  test('gives a message to one sender only, until his claim has run out', async () => {
    const [mine, yours] = [await open(), await open()];
    const first = await mine.claim('me', 60);
    const second = await yours.claim('you', 0);
    expect([first?.addressee, second?.addressee]).toEqual(['a@example.com', 'b@example.com']);
    expect(await mine.begin(first?.number ?? 0, 'me')).toBe(true);
    expect(await mine.begin(first?.number ?? 0, 'you')).toBe(false);
    expect(await yours.begin(second?.number ?? 0, 'you')).toBe(false);
    // What was claimed but not begun had not left: taking it over repeats nothing.
    const taken = await mine.claim('me', 0);
    expect(taken).toMatchObject({ addressee: 'b@example.com', attempts: 2, repeats: 0, state: 'queued' });
    await mine.end(first?.number ?? 0, 'me', { state: 'sent' });
    expect(await yours.claim('you', 60)).toMatchObject({ addressee: 'b@example.com', repeats: 0 });
  });

  test('counts what is sent once more because its sender died over it', async () => {
    const outbox = await open();
    await outbox.queue([messageOf('two')]);
    const begun = await outbox.claim('dead', 1);
    expect(await outbox.begin(begun?.number ?? 0, 'dead')).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 1_050));
    const again = await outbox.claim('alive', 60);
    expect(again).toMatchObject({ number: begun?.number, state: 'sending', attempts: 2, repeats: 1 });
    // The dead one was not dead after all: that it failed there changes nothing, that it arrived is true.
    await outbox.end(begun?.number ?? 0, 'dead', { state: 'failed', reason: REASON, nextTry: null });
    expect((await outbox.list({ keys: ['two'] }))[0]).toMatchObject({ state: 'sending', lastError: null });
    await outbox.end(begun?.number ?? 0, 'dead', { state: 'sent' });
    expect((await outbox.list({ keys: ['two'] }))[0]).toMatchObject({ state: 'sent', nextTry: null });
  });

  test('waits until the next try, and for ever where there is none unless a person asks', async () => {
    const outbox = await open();
    await outbox.queue([messageOf('three')]);
    const later = new Date(now.getTime() + MINUTE_MS);
    const claimed = await outbox.claim('me', 60);
    await outbox.end(claimed?.number ?? 0, 'me', { state: 'failed', reason: REASON, nextTry: later });
    expect(await outbox.claim('me', 60)).toBeUndefined();
    now = later;
    const second = await outbox.claim('me', 60);
    expect(second).toMatchObject({ number: claimed?.number, attempts: 2, lastError: REASON });
    await outbox.end(second?.number ?? 0, 'me', { state: 'failed', reason: REASON, nextTry: null });
    now = new Date(now.getTime() + 1_000 * MINUTE_MS);
    expect(await outbox.claim('me', 60)).toBeUndefined();
    expect(await outbox.retry()).toBe(1);
    const third = await outbox.claim('me', 60);
    expect(third).toMatchObject({ number: claimed?.number, attempts: 1 });
    await outbox.end(third?.number ?? 0, 'me', { state: 'sent' });
  });

  test('forgets after half a year what is over, and nothing that waits', async () => {
    const outbox = await open();
    await outbox.queue([messageOf('waiting')]);
    now = new Date(now.getTime() + 184 * 24 * 60 * MINUTE_MS);
    await outbox.queue([messageOf('new')]);
    const keys = (await outbox.list()).map(({ notice, state }) => `${notice.key} ${state}`);
    expect(keys).not.toContain('three sent');
    expect(keys).toEqual(expect.arrayContaining(['waiting queued', 'new queued']));
  });
});

test('what a dead process claimed on an embedded store is free at once: no other lives', async () => {
  const place = await placeOn('pglite', () => Promise.reject(new Error('no server')));
  const store = await place.open();
  const notice: Notice = {
    ...{ key: 'k', kind: 'alert', audience: { role: 'operators' }, subject: 's', lines: [], files: [] },
  };
  await store.outbox.queue([{ notice, channel: 'mail', addressee: 'a@example.com' }]);
  expect(await store.outbox.claim('dead', 900)).toMatchObject({ attempts: 1 });
  expect(await store.outbox.claim('dead', 900)).toBeUndefined();
  expect(await store.outbox.claim('alive', 900)).toMatchObject({ attempts: 2, repeats: 0 });
  await store.close();
  place.remove();
});
