import type { LargeBlock } from '../block/build-blocks.ts';
import type { EarlierOrders } from '../block/record-orders.ts';
import { type Edges, emptyEdges } from '../cluster/edges.ts';
import { findTwinsAgain, type Twins } from '../cluster/twins.ts';
import type { Asked } from '../compare/compare-range.ts';
import type { Features } from '../records/features.ts';
import { DIGEST, hasSameRest } from '../records/record-digest.ts';
import type { KeyPlaces } from './kept-keys.ts';
import type { KeptNight } from './kept-night.ts';

/** Beyond this share of changed records, it is learnt anew how common words are, and what each comparison weighs. */
const MOST_CHANGED = 0.05;

/** Where the records of tonight were on the night before, and the other way round. */
export class SinceNight {
  readonly #night: KeptNight;
  /** Of each record of tonight its place then, or -1. */
  readonly #origins: Int32Array;
  /** Of each record of then its place tonight, or -1. */
  readonly #places: Int32Array;
  /** Records that came, changed or went since weights were learnt. */
  readonly changedSince: number;

  constructor(night: KeptNight, origins: Int32Array) {
    this.#night = night;
    this.#origins = origins;
    this.#places = new Int32Array(night.records.count).fill(-1);
    origins.forEach((origin, record) => {
      if (origin >= 0) this.#places[origin] = record;
    });
    this.changedSince = night.changedSince + count(origins, -1) + count(this.#places, -1);
  }

  /** Whether what was learnt still holds. */
  get isClose(): boolean {
    return this.changedSince <= MOST_CHANGED * this.#night.frequencies.count;
  }

  twins(features: Features): Twins {
    const { twinOf: of, hashes } = this.#night;
    return findTwinsAgain(features, { of, hashes }, this.#origins, this.#places);
  }

  /** Records of tonight of which any pair may be another: changed ones, and all that are or were equal to one of these. */
  asked({ of }: Twins): Asked {
    const { twinOf } = this.#night;
    const touched = new Uint8Array(of.length);
    const touchedThen = new Uint8Array(twinOf.length);
    this.#origins.forEach((origin, record) => {
      if (origin < 0) touched[of[record] ?? 0] = 1;
    });
    this.#places.forEach((place, origin) => {
      if (place < 0) touchedThen[twinOf[origin] ?? 0] = 1;
    });
    const marks = new Uint8Array(new SharedArrayBuffer(of.length));
    this.#origins.forEach((origin, record) => {
      const isTouched = origin < 0 || touched[of[record] ?? 0] === 1 || touchedThen[twinOf[origin] ?? 0] === 1;
      marks[record] = Number(isTouched);
    });
    const records = new Int32Array(count(marks, 1));
    let next = 0;
    marks.forEach((mark, record) => {
      if (mark === 1) records[next++] = record;
    });
    return { marks, records };
  }

  /** Links of then between records that nothing is asked of, by their places of tonight. */
  links(asked: Asked): Edges {
    const { ones, others, probabilities } = this.#night.links;
    const places = this.#placesBeside(asked);
    const all = emptyEdges(ones.length);
    let length = 0;
    for (let edge = 0; edge < ones.length; edge++) {
      const one = places[ones[edge] ?? 0] ?? -1;
      const other = places[others[edge] ?? 0] ?? -1;
      if (one < 0 || other < 0) continue;
      all.ones[length] = one;
      all.others[length] = other;
      all.probabilities[length++] = probabilities[edge] ?? 0;
    }
    return {
      ones: all.ones.subarray(0, length),
      others: all.others.subarray(0, length),
      probabilities: all.probabilities.subarray(0, length),
    };
  }

  /** Of each record of then its place tonight; -1 where it has none, or something is asked of it. */
  #placesBeside({ marks }: Asked): Int32Array {
    return this.#places.map((place) => (place < 0 || marks[place] === 1 ? -1 : place));
  }

  /** Of tonight; block keys of a record hold until something is asked of it. */
  keyPlaces({ marks }: Asked): KeyPlaces {
    const { stamp, places: then } = this.#night.keys;
    const places = this.#origins.map((origin, record) => (marks[record] === 1 ? -1 : (then[origin] ?? -1)));
    return { stamp, places };
  }

  /**
   * Of a record its place then, where all that is told of it by itself is as it was; else -1.
   * @param digests - of tonight
   */
  originOf(record: number, digests: Int32Array): number {
    const origin = this.#origins[record] ?? -1;
    if (origin < 0) return -1;
    return hasSameRest(this.#night.digests, origin * DIGEST, digests, record * DIGEST) ? origin : -1;
  }

  /** Orders of then. */
  get orders(): EarlierOrders {
    const others = new Int32Array(count(this.#origins, -1));
    let next = 0;
    this.#origins.forEach((origin, record) => {
      if (origin < 0) others[next++] = record;
    });
    return { orders: this.#night.orders, places: this.#places, others };
  }

  /** Values that too many shared then, as far as the record that shows them is as it was. */
  largeBlocks(): readonly LargeBlock[] {
    return this.#night.largeBlocks.flatMap((block) => {
      const record = this.#places[block.record] ?? -1;
      return record < 0 ? [] : [{ ...block, record }];
    });
  }
}

function count(values: Int32Array | Uint8Array, wanted: number): number {
  let found = 0;
  for (const value of values) if (value === wanted) found++;
  return found;
}
