import type { BlockIndex } from '../block/block-index.ts';
import { PartnerFinder } from '../block/partner-finder.ts';
import { isLarge } from '../block/table-size.ts';
import { Patterns } from '../learn/patterns.ts';
import type { Features } from '../records/features.ts';
import type { GroupedPlaces } from '../records/group-places.ts';
import { Integers } from '../records/growing.ts';
import { PairComparer } from './pair-comparer.ts';
import { mayBeOne } from './pair-gate.ts';

/** What all pairs need that begin at one of several records; threads share it. */
export interface Compared {
  readonly features: Features;
  readonly index: BlockIndex;
  /** Of each record its equal copies. */
  readonly copies: GroupedPlaces;
  /** Where given, only pairs of which one of these records is a part. */
  readonly asked?: Asked;
}

/** Records that are asked for. */
export interface Asked {
  /** In order. */
  readonly records: Int32Array;
  /** Of each record of the table 1 where it is asked for, else 0. */
  readonly marks: Uint8Array;
}

/** Pairs that begin at the records from one place to before another. */
export interface ComparedRange {
  /** In order. */
  readonly records: Int32Array;
  /** How many pairs begin at each of them. */
  readonly counts: Int32Array;
  /** The other record of each pair, in order. */
  readonly others: Int32Array;
  /** Which of `patterns` each pair has. */
  readonly numbers: Int32Array;
  /** Low part, high part and count of each pattern. */
  readonly patterns: Int32Array;
}

/** So few numbers are sorted by insertion before the array's own sort has begun. */
const MOST_INSERTED = 32;

/** Compares pairs by ranges of records; each thread has one. */
export class RangeComparer {
  readonly #compared: Compared;
  readonly #finder: PartnerFinder;
  readonly #comparer: PairComparer;
  readonly #isGated: boolean;

  constructor(compared: Compared) {
    this.#isGated = isLarge(compared.features);
    this.#compared = compared;
    this.#finder = new PartnerFinder(compared.features, compared.index, compared.asked?.marks);
    this.#comparer = new PairComparer(compared.features);
  }

  /** @param from - of the records that are asked for, those from this place on */
  compare(from: number, to: number): ComparedRange {
    const records =
      this.#compared.asked?.records.slice(from, to) ?? Int32Array.from({ length: to - from }, (_, at) => from + at);
    const { starts, places } = this.#compared.copies;
    const counts = new Int32Array(records.length);
    const others = new Integers();
    const numbers = new Integers();
    const patterns = new Patterns();
    for (let nth = 0; nth < records.length; nth++) {
      const record = records[nth] ?? 0;
      const before = others.length;
      this.#appendWorthy(others, record);
      others.append(places.subarray(starts[record], starts[record + 1]));
      counts[nth] = others.length - before;
      for (let at = before; at < others.length; at++) {
        this.#comparer.compare(record, others.array[at] ?? 0);
        numbers.push(patterns.add(this.#comparer.low, this.#comparer.high));
      }
    }
    return {
      ...{ records, counts, others: others.array.slice(0, others.length) },
      ...{ numbers: numbers.array.slice(0, numbers.length), patterns: Int32Array.from([...patterns.entries()].flat()) },
    };
  }

  /** In order; of large tables few of those that stand together are worthy, so that only these are sorted. */
  #appendWorthy(others: Integers, record: number): void {
    const partners = this.#finder.partnersOf(record);
    const before = others.length;
    if (this.#isGated) this.#appendGated(others, record, partners);
    else others.append(partners);
    sortFrom(others.array, before, others.length);
  }

  #appendGated(others: Integers, record: number, partners: Int32Array): void {
    const { rows } = this.#compared.features;
    others.reserve(partners.length);
    for (let at = 0; at < partners.length; at++) {
      const other = partners[at] ?? 0;
      if (mayBeOne(rows, record, other)) others.push(other);
    }
  }
}

/** Sorts the numbers from one place to before another, the least first. */
function sortFrom(numbers: Int32Array, from: number, to: number): void {
  if (to > from + MOST_INSERTED) {
    numbers.subarray(from, to).sort();
    return;
  }
  for (let at = from + 1; at < to; at++) {
    const number = numbers[at] ?? 0;
    let place = at;
    for (; place > from && (numbers[place - 1] ?? 0) > number; place--) numbers[place] = numbers[place - 1] ?? 0;
    numbers[place] = number;
  }
}
