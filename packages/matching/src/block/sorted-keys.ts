import type { Features } from '../records/features.ts';
import { KEY_SHIFT, PLACE_BASE } from '../records/sorted-places.ts';
import { type BlockKey, mix } from './block-keys.ts';

/**
 * The keys of records as numbers in order: a hash of the key times PLACE_BASE, plus the record.
 * @param asked - where given, only keys that one of these records has
 */
export function sortedKeys(features: Features, key: BlockKey, records: Int32Array, asked?: Int32Array): Float64Array {
  if (asked?.length === 0) return new Float64Array(0);
  const wanted = asked === undefined ? undefined : new Hashes(asked.length);
  if (asked !== undefined) forEachHash(features, key, asked, (hash) => wanted?.add(hash));
  let numbers = new Float64Array(asked === undefined ? records.length : FIRST_LENGTH);
  let length = 0;
  forEachHash(features, key, records, (hash, record) => {
    if (wanted?.has(hash) === false) return;
    if (length === numbers.length) {
      const larger = new Float64Array(Math.ceil(length * 1.6) + 16);
      larger.set(numbers);
      numbers = larger;
    }
    numbers[length++] = hash * PLACE_BASE + record;
  });
  return numbers.subarray(0, length).sort();
}

const FIRST_LENGTH = 1024;

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

/** A set of hashes of 29 bits. */
class Hashes {
  /** One more than a hash; 0 is free. */
  #slots: Int32Array;
  #count = 0;

  constructor(expected: number) {
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(4 * expected + 16)));
  }

  has(hash: number): boolean {
    return this.#slots[this.#slotOf(hash)] !== 0;
  }

  add(hash: number): void {
    const slot = this.#slotOf(hash);
    if (this.#slots[slot] !== 0) return;
    this.#slots[slot] = hash + 1;
    if (2 * ++this.#count > this.#slots.length) this.#grow();
  }

  #slotOf(hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (; this.#slots[slot] !== 0 && this.#slots[slot] !== hash + 1; ) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(2 * before.length);
    for (const value of before) if (value !== 0) this.#slots[this.#slotOf(value - 1)] = value;
  }
}
