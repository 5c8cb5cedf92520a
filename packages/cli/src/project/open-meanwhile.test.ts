import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { ConfiguredStore } from './load-project.ts';
import { openMeanwhile } from './open-meanwhile.ts';

/** A store that only counts how often it was closed. */
function countingStore() {
  const closed = { times: 0 };
  const close = async () => {
    closed.times += 1;
  };
  return { closed, store: { close } as unknown as ConfiguredStore };
}

async function failing(message: string, afterMs: number): Promise<never> {
  await pause(afterMs);
  throw new Error(message);
}

test('the store opens while the rest is prepared', async () => {
  const { closed, store } = countingStore();
  let isPrepared = false;
  const preparing = pause(20).then(() => {
    isPrepared = true;
    return 'rules';
  });
  const opened = await openMeanwhile(preparing, async (goAhead) => {
    expect(isPrepared).toBe(false);
    await goAhead;
    return store;
  });
  expect(opened).toEqual(['rules', store]);
  expect(closed.times).toBe(0);
});

test.each([
  ['first', 1, 20],
  ['last', 20, 1],
])(
  'where both fail, and the store is not the one that failed %s, the error of what is prepared is told',
  async (_, preparingMs, openingMs) => {
    const opening = openMeanwhile(failing('rules', preparingMs), () => failing('store', openingMs));
    await expect(opening).rejects.toThrow('rules');
  },
);

test('a store that was open by the time the rest failed is closed', async () => {
  const { closed, store } = countingStore();
  await expect(openMeanwhile(failing('rules', 5), async () => store)).rejects.toThrow('rules');
  expect(closed.times).toBe(1);
});

test('a store that cannot be opened is told once the rest is prepared', async () => {
  await expect(openMeanwhile(pause(5), () => failing('store', 1))).rejects.toThrow('store');
});
