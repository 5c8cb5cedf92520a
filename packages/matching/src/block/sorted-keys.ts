import type { Features } from '../records/features.ts';
import { KEY_SHIFT, PLACE_BASE } from '../records/sorted-places.ts';
import { type BlockKey, mix } from './block-keys.ts';

/** The keys of records as numbers in order: a hash of the key times PLACE_BASE, plus the record. */
export function sortedKeys(features: Features, key: BlockKey, records: Int32Array): Float64Array {
  let numbers = new Float64Array(records.length);
  let length = 0;
  forEachHash(features, key, records, (hash, record) => {
    if (length === numbers.length) {
      const larger = new Float64Array(Math.ceil(length * 1.6) + 16);
      larger.set(numbers);
      numbers = larger;
    }
    numbers[length++] = hash * PLACE_BASE + record;
  });
  return numbers.subarray(0, length).sort();
}

/** Both in one order. */
export function mergedKeys(one: Float64Array, other: Float64Array): Float64Array {
  const all = new Float64Array(one.length + other.length);
  let next = 0;
  let from = 0;
  for (const number of other) {
    const to = firstFrom(one, number);
    all.set(one.subarray(from, to), next);
    next += to - from;
    all[next++] = number;
    from = to;
  }
  all.set(one.subarray(from), next);
  return all;
}

/** Those of all keys whose hash is one of the chosen, in order. */
export function keysLike(all: Float64Array, chosen: Float64Array): Float64Array {
  const parts: Float64Array[] = [];
  let last = -1;
  for (const number of chosen) {
    const hash = Math.floor(number / PLACE_BASE);
    if (hash === last) continue;
    last = hash;
    parts.push(all.subarray(firstFrom(all, hash * PLACE_BASE), firstFrom(all, (hash + 1) * PLACE_BASE)));
  }
  const keys = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let next = 0;
  for (const part of parts) {
    keys.set(part, next);
    next += part.length;
  }
  return keys;
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
