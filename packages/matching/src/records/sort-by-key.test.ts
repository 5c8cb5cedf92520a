import { expect, test } from 'vitest';
import { sortByKey } from './sort-by-key.ts';

test('values stand in order of their keys, those of one key as they stood', () => {
  const keys = [5, 2 ** 30 - 1, 0, 5, 1024, 0, 2 ** 20, 1023];
  const sorted = sortByKey({ keys: Int32Array.from(keys), values: Int32Array.from(keys.keys()) });
  expect([...sorted.keys]).toEqual(keys.toSorted((one, other) => one - other));
  expect([...sorted.values]).toEqual([2, 5, 0, 3, 7, 4, 6, 1]);
});

test('nothing is in order', () => {
  expect(sortByKey({ keys: new Int32Array(0), values: new Int32Array(0) }).values).toHaveLength(0);
});
