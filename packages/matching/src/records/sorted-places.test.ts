import { expect, test } from 'vitest';
import { searchBytes } from './memory-budget.ts';
import { sortedPlaces } from './sorted-places.ts';

test('places stand in order of their keys; those of one key as they are compared', () => {
  const keys = [7, 2 ** 29 - 1, 0, 7, 0, 7];
  const weights = [3, 0, 9, 1, 9, 2];
  const sorted = sortedPlaces(
    keys.length,
    (place) => keys[place] ?? 0,
    (one, other) => (weights[one] ?? 0) - (weights[other] ?? 0) || other - one,
  );
  expect([...sorted]).toEqual([4, 2, 3, 5, 0, 1]);
});

test('words and texts need memory too, and a night on which only what changed is compared no more than another', () => {
  const none = { records: 0, before: 0, words: 0, texts: 0, characters: 0 };
  expect(searchBytes(none)).toBe(0);
  const million = { records: 1e6, before: 0, words: 3.4e6, texts: 2.5e6, characters: 29e6 };
  expect(searchBytes({ ...million, before: 1e6 })).toBeLessThan(searchBytes(million));
  expect(searchBytes({ ...million, before: 2e6 })).toBeGreaterThan(searchBytes({ ...million, before: 1e6 }));
  expect(searchBytes({ ...million, words: 4e6 })).toBeGreaterThan(searchBytes(million));
  expect(searchBytes({ ...million, records: 3e6 })).toBeGreaterThan(2.5 * searchBytes(million));
});
