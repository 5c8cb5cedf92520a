import type { Column, Features } from '../records/features.ts';

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
    this.#records = Int32Array.from({ length: count }, (_, at) => at).sort((one, other) => {
      for (const key of keys) {
        const order = (key[one] ?? 0) - (key[other] ?? 0);
        if (order !== 0) return order;
      }
      return one - other;
    });
    this.#ranks = new Int32Array(count);
    this.#records.forEach((record, rank) => {
      this.#ranks[record] = rank;
    });
  }

  /** Place of each record among all. */
  get ranks(): Int32Array {
    return this.#ranks;
  }

  /** A new array. */
  sort(block: Int32Array): Int32Array {
    const ranks = block.map((record) => this.#ranks[record] ?? 0).sort();
    return ranks.map((rank) => this.#records[rank] ?? 0);
  }
}
