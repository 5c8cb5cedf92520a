import type { Features } from '../records/features.ts';
import { Numbers } from '../records/growing.ts';
import { type Keyed, sortByKey } from '../records/sort-by-key.ts';
import { KEY_SHIFT, PLACE_BASE } from '../records/sorted-places.ts';
import { type BlockKey, mix } from './block-keys.ts';

/**
 * The keys of records as numbers in order: a hash of the key times PLACE_BASE, plus the record.
 * @param records - in order
 */
export function sortedKeys(features: Features, key: BlockKey, records: Int32Array): Float64Array {
  const { keys, values } = sortByKey(hashedRecords(features, key, records));
  const numbers = new Float64Array(keys.length);
  for (let at = 0; at < numbers.length; at++) numbers[at] = (keys[at] ?? 0) * PLACE_BASE + (values[at] ?? 0);
  return numbers;
}

/** Hashes of the keys that records have, each with its record. */
function hashedRecords(features: Features, key: BlockKey, records: Int32Array): Keyed {
  let keys = new Int32Array(records.length);
  let values = new Int32Array(records.length);
  let length = 0;
  forEachHash(features, key, records, (hash, record) => {
    if (length === keys.length) {
      keys = longer(keys);
      values = longer(values);
    }
    keys[length] = hash;
    values[length++] = record;
  });
  return { keys: keys.subarray(0, length), values: values.subarray(0, length) };
}

function longer(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.ceil(array.length * 1.6) + 16);
  larger.set(array);
  return larger;
}

/** Those of all keys whose hash is one of the chosen, in order. */
export function keysLike(all: Float64Array, chosen: Float64Array): Float64Array {
  const keys = new Numbers();
  for (const hash of hashesOf(chosen)) for (const number of keysOf(all, hash)) keys.push(number);
  return keys.values;
}

/**
 * The same, where most keys are known from an earlier night; only those of the chosen hashes are looked at.
 * @param earlier - keys of then, in order, and of each record of then its place tonight or -1
 * @param others - keys of all other records, in order
 */
export function keysSince(
  { known, places }: { readonly known: Float64Array; readonly places: Int32Array },
  others: Float64Array,
  chosen: Float64Array,
): Float64Array {
  const keys = new Numbers();
  for (const hash of hashesOf(chosen)) {
    const from = keys.values.length;
    const base = hash * PLACE_BASE;
    for (const number of keysOf(known, hash)) {
      const place = places[number - base] ?? -1;
      if (place >= 0) keys.push(base + place);
    }
    for (const number of keysOf(others, hash)) keys.push(number);
    keys.values.subarray(from).sort();
  }
  return keys.values;
}

/** Each hash of keys in order once. */
function* hashesOf(sorted: Float64Array): Generator<number> {
  let last = -1;
  for (const number of sorted) {
    const hash = Math.floor(number / PLACE_BASE);
    if (hash !== last) yield hash;
    last = hash;
  }
}

function keysOf(sorted: Float64Array, hash: number): Float64Array {
  return sorted.subarray(firstFrom(sorted, hash * PLACE_BASE), firstFrom(sorted, (hash + 1) * PLACE_BASE));
}

/** The place of the first number that is as large or larger. */
function firstFrom(sorted: Float64Array, least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function forEachHash(
  { columns }: Features,
  key: BlockKey,
  records: Int32Array,
  take: (hash: number, record: number) => void,
): void {
  let record = 0;
  let partition = 0;
  function takeKey(hash: number): void {
    take(mix(hash, partition) >>> KEY_SHIFT, record);
  }
  for (let at = 0; at < records.length; at++) {
    record = records[at] ?? 0;
    partition = columns.partition[record] || 1;
    key.keys(record, takeKey);
  }
}
