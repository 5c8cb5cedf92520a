import type { Column, Features } from '../records/features.ts';
import { compareDigests } from '../records/order-of-digests.ts';
import { KEY_SHIFT, sortedPlaces } from '../records/sorted-places.ts';
import { valuesOf } from './block-keys.ts';

/** Orders in which records with the same values stand near each other; others stand anywhere, but always at the same place. */
const ORDERS: readonly (readonly Column[])[] = [
  ['core', 'city', 'house'],
  ['tax', 'phone', 'house'],
];
/** One more, where the table is small enough to afford it. */
const SMALL_TABLE_ORDER: readonly Column[] = ['date', 'house', 'core'];
/** Beyond so many records whose neighbours are looked for, one by one, the block is sorted. */
const MOST_ONE_BY_ONE = 8;

/** How the records stood on an earlier night: of those that are as they were, each before the same others. */
export interface EarlierOrders {
  /** The records of then in each order; none where they are not known. */
  readonly orders: readonly Int32Array[];
  /** Of each record of then its place tonight, or -1. */
  readonly places: Int32Array;
  /** Records of tonight that have no place then. */
  readonly others: Int32Array;
}

/** The orders of one table. */
export function recordOrders(features: Features, isSmall: boolean, earlier?: EarlierOrders): readonly RecordOrder[] {
  const columns = isSmall ? [...ORDERS, SMALL_TABLE_ORDER] : ORDERS;
  return columns.map((names, index) => new RecordOrder(features, names, ofOrder(index, earlier)));
}

/** {@link EarlierOrders}, of one order. */
interface EarlierOrder extends Pick<EarlierOrders, 'places' | 'others'> {
  readonly records: Int32Array;
}

function ofOrder(index: number, earlier: EarlierOrders | undefined): EarlierOrder | undefined {
  const records = earlier?.orders[index];
  return earlier === undefined || records === undefined ? undefined : { ...earlier, records };
}

/** An order of all records: each has a rank, so that parts of it are sorted by one number. */
export class RecordOrder {
  readonly #features: Features;
  readonly #values: readonly ((record: number) => number)[];
  readonly #earlier: EarlierOrder | undefined;
  #records: Int32Array | undefined;
  #ranks: Int32Array | undefined;

  constructor(features: Features, names: readonly Column[], earlier?: EarlierOrder) {
    this.#features = features;
    this.#values = names.map((name) => valuesOf(features, name));
    this.#earlier = earlier;
  }

  /** All of them; made when they are asked for first. */
  get records(): Int32Array {
    this.#records ??= this.#earlier === undefined ? this.#sorted() : this.#merged(this.#earlier);
    return this.#records;
  }

  /** The same, where that is little work or done. */
  get known(): Int32Array | undefined {
    return this.#earlier === undefined ? this.#records : this.records;
  }

  /** Place of each record among all. */
  get ranks(): Int32Array {
    this.#ranks ??= inverse(this.records);
    return this.#ranks;
  }

  /** A new array. */
  sort(block: Int32Array): Int32Array {
    const sorted = this.#ranksOf(block).sort();
    for (let at = 0; at < sorted.length; at++) sorted[at] = this.records[sorted[at] ?? 0] ?? 0;
    return sorted;
  }

  /**
   * Parts of the sorted block, with all that stands less than `window` places from one of some records.
   * @param asked - of each record of the table 1 where it is one of these
   */
  around(block: Int32Array, asked: Uint8Array, window: number): readonly Int32Array[] {
    const chosen = block.filter((record) => asked[record] === 1);
    if (chosen.length > MOST_ONE_BY_ONE) return aroundIn(this.sort(block), asked, window);
    const ranks = this.#ranksOf(block);
    const parts: number[][] = [];
    for (const rank of this.#ranksOf(chosen).sort()) {
      const part = nearest(ranks, rank, window - 1);
      const last = parts.at(-1);
      const end = last?.at(-1) ?? -1;
      // The end of the one and the beginning of the other stand in both without a gap.
      if (last === undefined || end < (part[0] ?? 0)) parts.push(part);
      else last.push(...part.filter((other) => other > end));
    }
    return parts.map((part) => Int32Array.from(part, (rank) => this.records[rank] ?? 0));
  }

  #ranksOf(records: Int32Array): Int32Array {
    const { ranks } = this;
    const own = new Int32Array(records.length);
    for (let at = 0; at < own.length; at++) own[at] = ranks[records[at] ?? 0] ?? 0;
    return own;
  }

  #sorted(): Int32Array {
    return sortedPlaces(
      this.#features.count,
      (record) => this.#keyOf(record),
      (one, other) => this.#compareWithin(one, other),
    );
  }

  /** Records that are as they were stand as they stood; the others go between them. */
  #merged({ records, places, others }: EarlierOrder): Int32Array {
    const kept = placesOf(records, places);
    const added = others.toSorted((one, other) => this.#compare(one, other));
    const merged = new Int32Array(this.#features.count);
    let from = 0;
    added.forEach((record, index) => {
      const to = firstAfter(kept, from, (other) => this.#compare(other, record));
      merged.set(kept.subarray(from, to), from + index);
      merged[to + index] = record;
      from = to;
    });
    merged.set(kept.subarray(from), from + added.length);
    return merged;
  }

  #keyOf(record: number): number {
    return (this.#values[0]?.(record) ?? 0) >>> KEY_SHIFT;
  }

  #compare(one: number, other: number): number {
    return this.#keyOf(one) - this.#keyOf(other) || this.#compareWithin(one, other);
  }

  /** Of one key. */
  #compareWithin(one: number, other: number): number {
    for (const value of this.#values) {
      const order = value(one) - value(other);
      if (order !== 0) return order;
    }
    return compareDigests(this.#features.digests, one, other);
  }
}

function inverse(records: Int32Array): Int32Array {
  const ranks = new Int32Array(records.length);
  for (let rank = 0; rank < ranks.length; rank++) ranks[records[rank] ?? 0] = rank;
  return ranks;
}

/** Where records of then stand tonight, as far as they are still there. */
function placesOf(records: Int32Array, places: Int32Array): Int32Array {
  const found = new Int32Array(records.length);
  let length = 0;
  for (const record of records) {
    const place = places[record] ?? -1;
    if (place >= 0) found[length++] = place;
  }
  return found.subarray(0, length);
}

/** From a place on, the first record that does not come before another one. */
function firstAfter(sorted: Int32Array, from: number, compare: (record: number) => number): number {
  let low = from;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(sorted[middle] ?? 0) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A rank with the last ones before it and the first ones after it, in order. */
function nearest(ranks: Int32Array, of: number, most: number): number[] {
  const before: number[] = [];
  const after: number[] = [];
  let [first, last] = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  for (const rank of ranks) {
    if (rank === of || rank < first || rank > last) continue;
    if (rank < of) first = -keepFirst(before, -rank, most);
    else last = keepFirst(after, rank, most);
  }
  return [...before.reverse().map((rank) => -rank), of, ...after];
}

/** Puts a number among the smallest ones, where it is one of them. @returns what further ones have to be below */
function keepFirst(smallest: number[], number: number, most: number): number {
  let to = smallest.length;
  while (to > 0 && number < (smallest[to - 1] ?? 0)) to--;
  smallest.splice(to, 0, number);
  if (smallest.length > most) smallest.pop();
  return smallest.length < most ? Number.MAX_SAFE_INTEGER : (smallest.at(-1) ?? 0);
}

function aroundIn(sorted: Int32Array, asked: Uint8Array, window: number): readonly Int32Array[] {
  const parts: Int32Array[] = [];
  let from = 0;
  let to = 0;
  for (let at = 0; at < sorted.length; at++) {
    if (asked[sorted[at] ?? 0] !== 1) continue;
    if (at - window >= to) {
      if (to > from) parts.push(sorted.subarray(from, to));
      from = Math.max(0, at - window + 1);
    }
    to = Math.min(sorted.length, at + window);
  }
  if (to > from) parts.push(sorted.subarray(from, to));
  return parts;
}
