import type { Features } from '../records/features.ts';
import { type BlockKey, mix } from './block-keys.ts';

export const RECORD_BASE = 2 ** 24;
const HASH_BITS = 3;

/** The keys of records as numbers in order: a hash of the key times RECORD_BASE, plus the record. */
export function sortedKeys({ columns }: Features, key: BlockKey, records: Int32Array): Float64Array {
  let numbers = new Float64Array(records.length);
  let length = 0;
  let record = 0;
  let partition = 0;
  function take(hash: number): void {
    if (length === numbers.length) {
      const larger = new Float64Array(Math.ceil(length * 1.6) + 16);
      larger.set(numbers);
      numbers = larger;
    }
    numbers[length++] = (mix(hash, partition) >>> HASH_BITS) * RECORD_BASE + record;
  }
  for (let at = 0; at < records.length; at++) {
    record = records[at] ?? 0;
    partition = columns.partition[record] || 1;
    key.keys(record, take);
  }
  return numbers.subarray(0, length).sort();
}
