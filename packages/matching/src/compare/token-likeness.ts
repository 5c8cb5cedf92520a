import type { Features } from '../records/features.ts';
import { editDistance, LONGEST } from './edit-distance.ts';

const FIRST_HAN = 0x4e00;
/** Longest words of none, one and two edits; longer ones may have three. */
const EDITS_BY_LENGTH = [3, 7, 12] as const;
const SHORTEST_PART = 3;
const SHORTEST_CODE = 4;
/** Chinese words from here on may differ in any character. */
const LONG_HAN = 4;
const DIGIT_0 = 48;
const DIGIT_9 = 57;

/** How like two words are: not at all, spelt differently, or one short for the other. */
export type Likeness = 0 | 1 | 2;

/** Compares texts of the pool without making them; each thread has one. */
export class TokenLikeness {
  readonly #codes: Uint16Array;
  readonly #starts: Int32Array;
  readonly #sounds: Uint16Array;
  readonly #masks: Int32Array;
  readonly #distance: (a: number, aLength: number, b: number, bLength: number, most: number) => number;

  constructor(features: Features) {
    this.#codes = features.poolCodes;
    this.#starts = features.poolStarts;
    this.#sounds = features.sounds;
    this.#masks = features.poolMasks;
    this.#distance = editDistance(features.poolCodes);
  }

  length(id: number): number {
    return (this.#starts[id + 1] ?? 0) - (this.#starts[id] ?? 0);
  }

  of(one: number, other: number): Likeness {
    if (this.length(one) > this.length(other)) return this.#ordered(other, one);
    return this.#ordered(one, other);
  }

  /** Edits of one character, or of two neighbours, until they are equal; `most + 1` when there are more. */
  edits(one: number, other: number, most: number): number {
    const oneLength = Math.min(LONGEST, this.length(one));
    const otherLength = Math.min(LONGEST, this.length(other));
    if (Math.abs(oneLength - otherLength) > most || this.#strangers(one, other, most)) return most + 1;
    return this.#distance(this.#starts[one] ?? 0, oneLength, this.#starts[other] ?? 0, otherLength, most);
  }

  /** Each edit changes the set of characters by two at most; far apart sets need no alignment. */
  #strangers(one: number, other: number, most: number): boolean {
    let bits = (this.#masks[one] ?? 0) ^ (this.#masks[other] ?? 0);
    let count = 0;
    for (; bits !== 0 && count <= 2 * most; count++) bits &= bits - 1;
    return count > 2 * most;
  }

  /** Whether the longer begins or ends with the shorter. */
  contains(one: number, other: number): boolean {
    const [short, long] = this.length(one) <= this.length(other) ? [one, other] : [other, one];
    const length = this.length(short);
    const start = this.#starts[short] ?? 0;
    const longStart = this.#starts[long] ?? 0;
    return this.#same(start, longStart, length) || this.#same(start, longStart + this.length(long) - length, length);
  }

  #same(a: number, b: number, length: number): boolean {
    for (let at = 0; at < length; at++) if (this.#codes[a + at] !== this.#codes[b + at]) return false;
    return true;
  }

  #ordered(short: number, long: number): Likeness {
    const shortLength = this.length(short);
    const a = this.#starts[short] ?? 0;
    const b = this.#starts[long] ?? 0;
    if (shortLength === 0) return 0;
    if (Math.max(this.#codes[a] ?? 0, this.#codes[b] ?? 0) >= FIRST_HAN) return this.#han(short, long);
    if (this.#hasDigit(short) || this.#hasDigit(long)) return this.#code(short, long);
    if (shortLength === 1) return this.#codes[a] === this.#codes[b] ? 2 : 0;
    return this.#word(short, long);
  }

  #word(short: number, long: number): Likeness {
    const longLength = this.length(long);
    const extra = longLength - this.length(short);
    const isPart = this.length(short) >= SHORTEST_PART && extra > 1;
    const a = this.#starts[short] ?? 0;
    const b = this.#starts[long] ?? 0;
    if (isPart && this.#same(a, b, this.length(short))) return 2;
    const most = EDITS_BY_LENGTH.findIndex((length) => longLength <= length);
    if (this.edits(short, long, most < 0 ? EDITS_BY_LENGTH.length : most) <= (most < 0 ? EDITS_BY_LENGTH.length : most))
      return 1;
    return isPart && this.#same(a, b + extra, this.length(short)) ? 2 : 0;
  }

  /** Numbers and codes differ where one character does; a longer code may go on after a shorter one. */
  #code(short: number, long: number): Likeness {
    if (this.length(short) < SHORTEST_CODE || !this.#hasDigit(short) || this.#onlyDigits(long)) return 0;
    return this.#same(this.#starts[short] ?? 0, this.#starts[long] ?? 0, this.length(short)) ? 2 : 0;
  }

  #han(short: number, long: number): Likeness {
    const length = this.length(short);
    if (length !== this.length(long)) return this.#hanAndOneMore(short, long);
    if (length < 2) return 0;
    const a = this.#starts[short] ?? 0;
    const b = this.#starts[long] ?? 0;
    const place = this.#onlyDifference(a, b, length);
    if (place >= 0) return length >= LONG_HAN || this.#sound(a + place) === this.#sound(b + place) ? 1 : 0;
    return length === 2 && this.#isSwapped(a, b) ? 1 : 0;
  }

  #isSwapped(a: number, b: number): boolean {
    return this.#codes[a] === this.#codes[b + 1] && this.#codes[a + 1] === this.#codes[b];
  }

  #hanAndOneMore(short: number, long: number): Likeness {
    return this.length(short) >= LONG_HAN && this.edits(short, long, 1) <= 1 ? 1 : 0;
  }

  /** Where two texts of one length differ, if in one character only; -1 otherwise. */
  #onlyDifference(a: number, b: number, length: number): number {
    let place = -1;
    for (let at = 0; at < length; at++) {
      if (this.#codes[a + at] === this.#codes[b + at]) continue;
      if (place >= 0) return -1;
      place = at;
    }
    return place;
  }

  #sound(at: number): number | undefined {
    return this.#sounds[(this.#codes[at] ?? 0) - FIRST_HAN];
  }

  #hasDigit(id: number): boolean {
    for (let at = this.#starts[id] ?? 0; at < (this.#starts[id + 1] ?? 0); at++)
      if (isDigit(this.#codes[at] ?? 0)) return true;
    return false;
  }

  #onlyDigits(id: number): boolean {
    for (let at = this.#starts[id] ?? 0; at < (this.#starts[id + 1] ?? 0); at++)
      if (!isDigit(this.#codes[at] ?? 0)) return false;
    return true;
  }
}

function isDigit(code: number): boolean {
  return code >= DIGIT_0 && code <= DIGIT_9;
}
