const BITS = 30;
const BITS_A_PASS = 10;
const BUCKETS = 1 << BITS_A_PASS;

/** Values, each with a key: a whole number from 0 to before 2 ** 30. */
export interface Keyed {
  readonly keys: Int32Array;
  readonly values: Int32Array;
}

/**
 * The same in order of their keys; values of one key stay as they stand. A radix sort from the lowest bits on (Knuth, The
 * Art of Computer Programming, 5.2.5): each number is read three times, however many there are. The array is used up.
 */
export function sortByKey(keyed: Keyed): Keyed {
  const { length } = keyed.keys;
  let from = keyed;
  let into: Keyed = { keys: new Int32Array(length), values: new Int32Array(length) };
  for (let shift = 0; shift < BITS; shift += BITS_A_PASS) {
    scatter(from, into, shift);
    [from, into] = [into, from];
  }
  return from;
}

/** Puts all in order of the bits of their keys from one on, each behind those of the same bits that came before. */
function scatter({ keys, values }: Keyed, into: Keyed, shift: number): void {
  const places = firstPlaces(keys, shift);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    const bucket = (key >>> shift) & (BUCKETS - 1);
    const place = places[bucket] ?? 0;
    places[bucket] = place + 1;
    into.keys[place] = key;
    into.values[place] = values[at] ?? 0;
  }
}

/** Where the first key of each bucket belongs. */
function firstPlaces(keys: Int32Array, shift: number): Int32Array {
  const places = new Int32Array(BUCKETS + 1);
  for (let at = 0; at < keys.length; at++) {
    const next = (((keys[at] ?? 0) >>> shift) & (BUCKETS - 1)) + 1;
    places[next] = (places[next] ?? 0) + 1;
  }
  for (let bucket = 1; bucket <= BUCKETS; bucket++) places[bucket] = (places[bucket] ?? 0) + (places[bucket - 1] ?? 0);
  return places;
}
