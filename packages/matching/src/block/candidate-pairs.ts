import type { MatchRole } from '@erp-audit/core';
import type { Features } from '../records/features.ts';
import type { SearchHooks } from '../search-hooks.ts';
import { type BlockKey, blockKeys, mix } from './block-keys.ts';

/** A pair is one number: the smaller record times this, plus the larger. */
export const PAIR_BASE = 2 ** 26;
const RECORD_BASE = 2 ** 24;
const HASH_BITS = 3;
const SMALL_TABLE = 50_000;
const CAP_SMALL = 120;
const CAP_LARGE = 40;
const WINDOW = 6;

/** A block that was too large to compare all of its pairs. */
export interface LargeBlock {
  readonly role: MatchRole;
  readonly record: number;
  readonly records: number;
}

export interface Candidates {
  /** Sorted, each once. */
  readonly pairs: Float64Array;
  readonly largeBlocks: readonly LargeBlock[];
}

/** Numbers that are collected, and made unique before they take too much memory. */
class PairSet {
  #array = new Float64Array(1 << 16);
  #length = 0;
  #unique = 0;

  add(one: number, other: number): void {
    if (this.#length === this.#array.length) this.#makeRoom();
    this.#array[this.#length++] = one < other ? one * PAIR_BASE + other : other * PAIR_BASE + one;
  }

  finish(): Float64Array {
    this.#compact();
    return this.#array.subarray(0, this.#length);
  }

  #makeRoom(): void {
    this.#compact();
    if (this.#length < this.#array.length * 0.6) return;
    const larger = new Float64Array(Math.ceil(this.#array.length * 1.6));
    larger.set(this.#array.subarray(0, this.#length));
    this.#array = larger;
  }

  #compact(): void {
    if (this.#unique === this.#length) return;
    const sorted = this.#array.subarray(0, this.#length).sort();
    let kept = 0;
    for (let at = 0; at < sorted.length; at++) {
      if (at === 0 || sorted[at] !== sorted[at - 1]) this.#array[kept++] = sorted[at] ?? 0;
    }
    this.#length = kept;
    this.#unique = kept;
  }
}

/** Finds the pairs of representatives that are worth comparing. */
export async function candidatePairs(
  features: Features,
  representatives: Int32Array,
  hooks: SearchHooks,
): Promise<Candidates> {
  const pairs = new PairSet();
  const largeBlocks: LargeBlock[] = [];
  const keys = blockKeys(features);
  for (const [index, key] of keys.entries()) {
    const sorted = sortedKeys(features, key, representatives);
    forEachBlock(sorted, (block) => addBlock(features, key, block, pairs, largeBlocks));
    hooks.onProgress((index + 1) / keys.length);
    await hooks.breathe();
  }
  largeBlocks.sort((one, other) => other.records - one.records);
  return { pairs: pairs.finish(), largeBlocks };
}

function sortedKeys({ columns }: Features, key: BlockKey, records: Int32Array): Float64Array {
  let numbers = new Float64Array(records.length);
  let length = 0;
  for (const record of records) {
    key.keys(record, (hash) => {
      if (length === numbers.length) {
        const larger = new Float64Array(Math.ceil(length * 1.6) + 16);
        larger.set(numbers);
        numbers = larger;
      }
      const partition = columns.partition[record] ?? 0;
      numbers[length++] =
        ((partition === 0 ? mix(hash, 1) : mix(hash, partition)) >>> HASH_BITS) * RECORD_BASE + record;
    });
  }
  return numbers.subarray(0, length).sort();
}

function forEachBlock(sorted: Float64Array, take: (records: number[]) => void): void {
  let block: number[] = [];
  let current = -1;
  for (const number of sorted) {
    const hash = Math.floor(number / RECORD_BASE);
    if (hash !== current) {
      if (block.length > 1) take(block);
      if (block.length > 0) block = [];
      current = hash;
    }
    block.push(number - hash * RECORD_BASE);
  }
  if (block.length > 1) take(block);
}

function addBlock(
  features: Features,
  key: BlockKey,
  block: readonly number[],
  pairs: PairSet,
  large: LargeBlock[],
): void {
  const cap = features.count <= SMALL_TABLE ? CAP_SMALL : CAP_LARGE;
  if (block.length <= cap) {
    addWindow(features, block, block.length, pairs);
    return;
  }
  if (key.role !== undefined) large.push({ role: key.role, record: block[0] ?? 0, records: block.length });
  const { core, house, tax, phone, city, date } = features.columns;
  addWindow(features, sortedBy(block, [core, city, house]), WINDOW, pairs);
  addWindow(features, sortedBy(block, [tax, phone, house]), WINDOW, pairs);
  if (features.count <= SMALL_TABLE) addWindow(features, sortedBy(block, [date, house, core]), WINDOW, pairs);
}

function sortedBy(block: readonly number[], columns: readonly Int32Array[]): number[] {
  return [...block].sort((one, other) => {
    for (const column of columns) {
      const order = (column[one] ?? 0) - (column[other] ?? 0);
      if (order !== 0) return order;
    }
    return one - other;
  });
}

function addWindow({ columns }: Features, records: readonly number[], window: number, pairs: PairSet): void {
  const { side } = columns;
  for (let at = 0; at < records.length; at++) {
    const one = records[at] ?? 0;
    for (let next = at + 1; next < Math.min(records.length, at + window); next++) {
      const other = records[next] ?? 0;
      if (one !== other && (side[one] === 0 || side[one] !== side[other])) pairs.add(one, other);
    }
  }
}
