import type { Features } from '../records/features.ts';
import { type BlockIndex, END } from './block-index.ts';
import { isLarge } from './table-size.ts';

/** Neighbours on either side, plus one. */
const WINDOW_SMALL = 6;
const WINDOW_LARGE = 4;

/** Neighbours in an order of a large block are less than so many places apart. */
export function windowOf(features: Features): number {
  return isLarge(features) ? WINDOW_LARGE : WINDOW_SMALL;
}

/** Neighbours in one order of one large block say little: two orders each of two blocks are asked for, but one may fail. */
export const LEAST_WINDOWS = 3;
const TAKEN = LEAST_WINDOWS;
const STATES = TAKEN + 1;
const FIRST_LENGTH = 1024;

/** Finds whom a record is to be compared with; each thread has one. */
export class PartnerFinder {
  readonly #index: BlockIndex;
  readonly #side: Int32Array;
  /** By record: which one met it last, one more, times STATES; plus in how many windows, or TAKEN. */
  readonly #met: Int32Array;
  readonly #asked: Uint8Array | undefined;
  readonly #window: number;
  #partners = new Int32Array(FIRST_LENGTH);
  #length = 0;

  /** @param asked - where given, of each record whether it is asked for; others are never, and their places do not matter */
  constructor(features: Features, index: BlockIndex, asked?: Uint8Array) {
    const { count, columns } = features;
    this.#window = windowOf(features);
    this.#asked = asked;
    this.#index = index;
    this.#side = columns.side;
    this.#met = new Int32Array(count);
  }

  /**
   * Later records that stand with it, and earlier ones that are never asked for, each once and in no order; valid until
   * the next call. Records are asked for in their order.
   */
  partnersOf(record: number): Int32Array {
    const { places, starts, windowsFrom } = this.#index;
    this.#length = 0;
    for (let at = starts[record] ?? 0; at < (starts[record + 1] ?? 0); at++) {
      const place = places[at] ?? 0;
      if (place < windowsFrom) this.#meetFollowing(record, place);
      else this.#meetNeighbours(record, place);
    }
    return this.#partners.subarray(0, this.#length);
  }

  /** Blocks are in order of their records. */
  #meetFollowing(record: number, place: number): void {
    const { members } = this.#index;
    const none = (record + 1) * STATES;
    for (let at = place + 1; members[at] !== END; at++) {
      const other = members[at] ?? 0;
      if (this.#met[other] !== none + TAKEN) this.#take(record, other, none + TAKEN);
    }
    if (this.#asked === undefined) return;
    for (let at = place - 1; at >= 0 && members[at] !== END; at--) {
      const other = members[at] ?? 0;
      if (this.#asked[other] === 0 && this.#met[other] !== none + TAKEN) this.#take(record, other, none + TAKEN);
    }
  }

  #isMetHere(record: number, other: number): boolean {
    return other > record || (other < record && this.#asked?.[other] === 0);
  }

  #meetNeighbours(record: number, place: number): void {
    const { members, windowsFrom } = this.#index;
    const window = this.#window;
    for (let at = place - 1; at > place - window && at >= windowsFrom && members[at] !== END; at--)
      this.#meetNeighbour(record, members[at] ?? 0);
    for (let at = place + 1; at < place + window && members[at] !== END; at++)
      this.#meetNeighbour(record, members[at] ?? 0);
  }

  #meetNeighbour(record: number, other: number): void {
    if (!this.#isMetHere(record, other)) return;
    const none = (record + 1) * STATES;
    const before = Math.max(none, this.#met[other] ?? 0);
    if (before === none + TAKEN) return;
    if (before + 1 === none + TAKEN) this.#take(record, other, none + TAKEN);
    else this.#met[other] = before + 1;
  }

  #take(record: number, other: number, state: number): void {
    this.#met[other] = state;
    const side = this.#side[record] ?? 0;
    if (side !== 0 && side === this.#side[other]) return;
    if (this.#length === this.#partners.length) {
      const larger = new Int32Array(2 * this.#length);
      larger.set(this.#partners);
      this.#partners = larger;
    }
    this.#partners[this.#length++] = other;
  }
}
