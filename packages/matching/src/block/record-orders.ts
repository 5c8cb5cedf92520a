import type { Column, Features } from '../records/features.ts';
import { sortedPlaces } from '../records/sorted-places.ts';

/** Orders in which records that are alike stand near each other. */
const ORDERS: readonly (readonly Column[])[] = [
  ['core', 'city', 'house'],
  ['tax', 'phone', 'house'],
];
/** One more, where the table is small enough to afford it. */
const SMALL_TABLE_ORDER: readonly Column[] = ['date', 'house', 'core'];

/** The orders of one table: each record has a rank in each, so that parts of it are sorted by one number. */
export class RecordOrders {
  readonly #features: Features;
  readonly #columns: readonly (readonly Column[])[];
  #all: readonly RecordOrder[] | undefined;

  constructor(features: Features, isSmall: boolean) {
    this.#features = features;
    this.#columns = isSmall ? [...ORDERS, SMALL_TABLE_ORDER] : ORDERS;
  }

  /** Made when the first is asked for. */
  get all(): readonly RecordOrder[] {
    this.#all ??= this.#columns.map((columns) => new RecordOrder(this.#features, columns));
    return this.#all;
  }
}

class RecordOrder {
  readonly #records: Int32Array;
  readonly #ranks: Int32Array;

  constructor({ count, columns }: Features, names: readonly Column[]) {
    const keys = names.map((name) => columns[name]);
    const [first = new Int32Array(count), ...rest] = keys;
    this.#records = sortedPlaces(
      count,
      (record) => first[record] ?? 0,
      (one, other) => {
        for (const key of rest) {
          const order = (key[one] ?? 0) - (key[other] ?? 0);
          if (order !== 0) return order;
        }
        return one - other;
      },
    );
    this.#ranks = new Int32Array(count);
    for (let rank = 0; rank < count; rank++) this.#ranks[this.#records[rank] ?? 0] = rank;
  }

  /** Place of each record among all. */
  get ranks(): Int32Array {
    return this.#ranks;
  }

  /** A new array. */
  sort(block: Int32Array): Int32Array {
    const sorted = new Int32Array(block.length);
    for (let at = 0; at < sorted.length; at++) sorted[at] = this.#ranks[block[at] ?? 0] ?? 0;
    sorted.sort();
    for (let at = 0; at < sorted.length; at++) sorted[at] = this.#records[sorted[at] ?? 0] ?? 0;
    return sorted;
  }
}
