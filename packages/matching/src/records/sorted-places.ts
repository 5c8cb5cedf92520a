import { sortByKey } from './sort-by-key.ts';

/** More than all places of a table; a hash of 29 bits times it is still a whole number of a double. */
export const PLACE_BASE = 2 ** 24;
/** What a hash of 32 bits loses to be a key beside a place. */
export const KEY_SHIFT = 3;

/**
 * The places from 0 to before `count`, in order. Keys are sorted without calling back, which is many times as fast; only
 * places of one key are compared with each other.
 * @param keyOf - a whole number of a place, from 0 to before 2 ** 29
 * @param compare - the order of places of one key
 */
export function sortedPlaces(
  count: number,
  keyOf: (place: number) => number,
  compare: (one: number, other: number) => number,
): Int32Array {
  const unsorted = { keys: new Int32Array(count), values: new Int32Array(count) };
  for (let place = 0; place < count; place++) {
    unsorted.keys[place] = keyOf(place);
    unsorted.values[place] = place;
  }
  const { keys, values: places } = sortByKey(unsorted);
  for (let from = 0, to = 0; from < count; from = to) {
    while (to < count && keys[to] === keys[from]) to++;
    if (to > from + 1) places.subarray(from, to).sort(compare);
  }
  return places;
}
