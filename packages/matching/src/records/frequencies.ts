import { byName, type Column, LISTS, type ListName, SHARED_COLUMNS, type SharedColumn } from './features.ts';
import type { RawRecords } from './raw-records.ts';

const MOST_BITS = 20;
const LEAST_BITS = 0.3;
const COMMON_JUNK = 12;
const DIFFERENT_NAMES = 0.5;

/** How common words and values of a table are; what it does not know stands in one record. */
export interface Frequencies {
  /** Records that were counted. */
  readonly count: number;
  /** By list: what a word says by being shared, in bits, by its number in the pool. */
  readonly bits: Readonly<Record<ListName, Float32Array>>;
  /** Tax IDs that are placeholders. */
  readonly junk: Int32Array;
  /** By column: values that several records have, in order, and how many have each as a power of two. */
  readonly shared: Readonly<Record<SharedColumn, SharedValues>>;
}

export interface SharedValues {
  readonly values: Int32Array;
  readonly powers: Uint8Array;
}

/** What a word says that stands in one of so many records. */
export function bitsOf(records: number, having: number): number {
  return Math.min(MOST_BITS, Math.max(LEAST_BITS, Math.log2((records + 1) / having)));
}

export function countFrequencies(records: RawRecords, poolSize: number): Frequencies {
  return {
    count: records.count,
    bits: byName(LISTS, (list) => wordBits(records.lists[list].words, Math.max(1, records.count), poolSize)),
    junk: junkOf(records.columns, poolSize),
    shared: byName(SHARED_COLUMNS, (name) => sharedValues(records.columns[name])),
  };
}

/** Empty where no record has a word; in memory that threads share. */
function wordBits(words: Int32Array, records: number, poolSize: number): Float32Array {
  if (words.length === 0) return new Float32Array(new SharedArrayBuffer(0));
  const bits = new Float32Array(new SharedArrayBuffer(poolSize * Float32Array.BYTES_PER_ELEMENT));
  for (let at = 0; at < words.length; at++) bits[words[at] ?? 0] = (bits[words[at] ?? 0] ?? 0) + 1;
  const alone = bitsOf(records, 1);
  for (let word = 0; word < poolSize; word++) {
    const count = bits[word] ?? 0;
    bits[word] = count <= 1 ? alone : bitsOf(records, count);
  }
  return bits;
}

/** A number that many records of different names have is a placeholder. */
function junkOf(columns: Readonly<Record<Column, Int32Array>>, poolSize: number): Int32Array {
  const counts = new Int32Array(poolSize);
  for (const id of columns.tax) counts[id] = (counts[id] ?? 0) + 1;
  const names = new Map<number, Set<number>>();
  columns.tax.forEach((id, at) => {
    if (id === 0 || (counts[id] ?? 0) < COMMON_JUNK) return;
    const of = names.get(id) ?? new Set<number>();
    names.set(id, of.add(columns.core[at] ?? 0));
  });
  const junk = [...names].filter(([id, of]) => of.size > (counts[id] ?? 0) * DIFFERENT_NAMES).map(([id]) => id);
  return Int32Array.from(junk).sort();
}

function sharedValues(column: Int32Array): SharedValues {
  const sorted = column.slice().sort();
  const values: number[] = [];
  const powers: number[] = [];
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const value = sorted[from] ?? 0;
    while (sorted[to] === value) to++;
    if (value === 0 || to === from + 1) continue;
    values.push(value);
    powers.push(Math.floor(Math.log2(to - from)));
  }
  return { values: Int32Array.from(values), powers: Uint8Array.from(powers) };
}

/** How many records have a value, as a power of two. */
export function powerOf({ values, powers }: SharedValues, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return values[low] === value ? (powers[low] ?? 0) : 0;
}
