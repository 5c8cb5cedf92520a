/** More than all places of a table; a hash of 29 bits times it is still a whole number of a double. */
export const PLACE_BASE = 2 ** 24;
/** What a hash of 32 bits loses to be a key beside a place. */
export const KEY_SHIFT = 3;

/**
 * The places from 0 to before `count`, in order. Numbers are sorted without calling back, which is several times as fast;
 * only places of one key are compared with each other.
 * @param keyOf - a whole number of a place, from 0 to before 2 ** 29
 * @param compare - the order of places of one key
 */
export function sortedPlaces(
  count: number,
  keyOf: (place: number) => number,
  compare: (one: number, other: number) => number,
): Int32Array {
  const keyed = new Float64Array(count);
  for (let place = 0; place < count; place++) keyed[place] = keyOf(place) * PLACE_BASE + place;
  keyed.sort();
  const keys = new Int32Array(count);
  const places = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const number = keyed[at] ?? 0;
    const key = Math.floor(number / PLACE_BASE);
    keys[at] = key;
    places[at] = number - key * PLACE_BASE;
  }
  for (let from = 0, to = 0; from < count; from = to) {
    while (to < count && keys[to] === keys[from]) to++;
    if (to > from + 1) places.subarray(from, to).sort(compare);
  }
  return places;
}
