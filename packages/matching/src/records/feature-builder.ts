import { soundCodes } from '../normalise/sounds.ts';
import {
  byName,
  COLUMNS,
  type Column,
  type Features,
  LISTS,
  type ListName,
  NUMBER_COLUMNS,
  rowsOf,
  SHARED_COLUMNS,
  type WordLists,
} from './features.ts';
import { Integers } from './growing.ts';
import type { ParsedBatch } from './parsed-batch.ts';
import { TextPool } from './text-pool.ts';

const MOST_BITS = 20;
const COMMON_JUNK = 12;
const DIFFERENT_NAMES = 0.5;

/** Puts batches of normalised records together, one after the other, into columns of numbers. */
export class FeatureBuilder {
  readonly pool = new TextPool();
  readonly #columns = byName(COLUMNS, () => new Integers());
  readonly #starts = byName(LISTS, () => new Integers());
  readonly #words = byName(LISTS, () => new Integers());
  #count = 0;

  constructor() {
    for (const list of LISTS) this.#starts[list].push(0);
  }

  get count(): number {
    return this.#count;
  }

  add(batch: ParsedBatch): void {
    const numbers = this.pool.internAll(batch.poolCodes, batch.poolStarts);
    for (const [index, name] of COLUMNS.entries()) {
      const values = batch.columns.subarray(index * batch.count, (index + 1) * batch.count);
      this.#columns[name].append(NUMBER_COLUMNS.has(name) ? values : values.map((value) => numbers[value] ?? 0));
    }
    for (const [index, list] of LISTS.entries()) {
      const before = this.#words[list].length;
      this.#words[list].append((batch.words[index] ?? NONE).map((word) => numbers[word] ?? 0));
      this.#starts[list].append((batch.starts[index] ?? NONE).subarray(1).map((start) => before + start));
    }
    this.#count += batch.count;
  }

  finish(): Features {
    const columns = byName(COLUMNS, (name) => this.#columns[name].array.subarray(0, this.#count));
    clearJunk(columns, this.pool.size);
    const { pool } = this;
    const features = {
      count: this.#count,
      columns,
      lists: byName(LISTS, (name) => this.#wordLists(name)),
      poolCodes: pool.codes,
      poolStarts: pool.starts.array,
      poolMasks: pool.masks(),
      sounds: soundCodes(),
      shared: byName(SHARED_COLUMNS, (name) => sharing(columns[name], name === 'phone')),
    };
    return { ...features, rows: rowsOf(features) };
  }

  #wordLists(list: ListName): WordLists {
    const words = this.#words[list].array.subarray(0, this.#words[list].length);
    const records = Math.max(1, this.#count);
    const counts = new Int32Array(this.pool.size);
    for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
    const bits = new Float32Array(new SharedArrayBuffer(this.pool.size * 4));
    for (let id = 1; id < counts.length; id++) {
      const count = counts[id] ?? 0;
      if (count > 0) bits[id] = Math.min(MOST_BITS, Math.max(0.3, Math.log2((records + 1) / count)));
    }
    return { starts: this.#starts[list].array.subarray(0, this.#count + 1), words, bits };
  }
}

const NONE = new Int32Array(0);

/** A number that many records of different names have is a placeholder. */
function clearJunk(columns: Record<Column, Int32Array>, poolSize: number): void {
  const counts = new Int32Array(poolSize);
  for (const id of columns.tax) counts[id] = (counts[id] ?? 0) + 1;
  const names = new Map<number, Set<number>>();
  columns.tax.forEach((id, at) => {
    if (id === 0 || (counts[id] ?? 0) < COMMON_JUNK) return;
    const of = names.get(id) ?? new Set<number>();
    names.set(id, of.add(columns.core[at] ?? 0));
  });
  columns.tax.forEach((id, at) => {
    if ((names.get(id)?.size ?? 0) <= (counts[id] ?? 0) * DIFFERENT_NAMES) return;
    columns.tax[at] = 0;
    columns.taxMain[at] = 0;
    columns.identity[at] = 0;
  });
}

/** How often the value of each record occurs, as a power of two. */
function sharing(column: Int32Array, large: boolean): Uint8Array {
  const result = new Uint8Array(new SharedArrayBuffer(column.length));
  const counts = large ? countLarge(column) : countSmall(column);
  for (let at = 0; at < column.length; at++) {
    const value = column[at] ?? 0;
    if (value !== 0) result[at] = Math.floor(Math.log2(counts(value)));
  }
  return result;
}

function countSmall(column: Int32Array): (value: number) => number {
  let most = 0;
  for (const value of column) most = Math.max(most, value);
  const counts = new Int32Array(most + 1);
  for (const value of column) counts[value] = (counts[value] ?? 0) + 1;
  return (value) => counts[value] ?? 1;
}

function countLarge(column: Int32Array): (value: number) => number {
  const sorted = Int32Array.from(column).sort();
  return (value) => upper(sorted, value) - upper(sorted, value - 1);
}

function upper(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
