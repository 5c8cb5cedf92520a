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

  constructor(features: Features, names: readonly Column[]) {
    const { count, digests } = features;
    const [first = () => 0, ...rest] = names.map((name) => valuesOf(features, name));
    this.#records = sortedPlaces(
      count,
      (record) => first(record) >>> KEY_SHIFT,
      (one, other) => {
        for (const value of [first, ...rest]) {
          const order = value(one) - value(other);
          if (order !== 0) return order;
        }
        return compareDigests(digests, one, other);
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
