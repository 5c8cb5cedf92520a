import type { Features } from '../records/features.ts';

const FIRST_HAN = 0x4e00;
const LONGEST = 64;
const DIGIT_0 = 48;
const DIGIT_9 = 57;

/** How like two words are: not at all, spelt differently, or one short for the other. */
export type Likeness = 0 | 1 | 2;

/** Compares texts of the pool without making them; each thread has one. */
export class TokenLikeness {
  readonly #codes: Uint16Array;
  readonly #starts: Int32Array;
  readonly #sounds: Uint16Array;
  readonly #rows = [new Int32Array(LONGEST + 1), new Int32Array(LONGEST + 1), new Int32Array(LONGEST + 1)] as const;

  constructor(features: Features) {
    this.#codes = features.poolCodes;
    this.#starts = features.poolStarts;
    this.#sounds = features.sounds;
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
    const a = this.#starts[one] ?? 0;
    const b = this.#starts[other] ?? 0;
    return this.#distance(a, Math.min(LONGEST, this.length(one)), b, Math.min(LONGEST, this.length(other)), most);
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
    const longLength = this.length(long);
    const a = this.#starts[short] ?? 0;
    const b = this.#starts[long] ?? 0;
    if (shortLength === 0) return 0;
    if ((this.#codes[a] ?? 0) >= FIRST_HAN || (this.#codes[b] ?? 0) >= FIRST_HAN)
      return this.#han(a, shortLength, b, longLength);
    if (this.#hasDigit(a, shortLength) || this.#hasDigit(b, longLength))
      return this.#code(a, shortLength, b, longLength);
    if (shortLength === 1) return this.#codes[a] === this.#codes[b] ? 2 : 0;
    if (shortLength >= 3 && longLength > shortLength + 1 && this.#same(a, b, shortLength)) return 2;
    const most = longLength <= 3 ? 0 : longLength <= 7 ? 1 : longLength <= 12 ? 2 : 3;
    if (most > 0 && longLength - shortLength <= most && this.#distance(a, shortLength, b, longLength, most) <= most)
      return 1;
    if (shortLength >= 3 && longLength >= shortLength + 2 && this.#same(a, b + longLength - shortLength, shortLength))
      return 2;
    return 0;
  }

  /** Numbers and codes differ where one character does; a longer code may go on after a shorter one. */
  #code(a: number, aLength: number, b: number, bLength: number): Likeness {
    return aLength >= 4 && this.#hasDigit(a, aLength) && this.#same(a, b, aLength) && !this.#onlyDigits(b, bLength)
      ? 2
      : 0;
  }

  #han(a: number, aLength: number, b: number, bLength: number): Likeness {
    if (aLength !== bLength)
      return aLength >= 4 && bLength - aLength <= 1 && this.#distance(a, aLength, b, bLength, 1) <= 1 ? 1 : 0;
    if (aLength < 2) return 0;
    let different = 0;
    let homophones = 0;
    for (let at = 0; at < aLength; at++) {
      const one = this.#codes[a + at] ?? 0;
      const other = this.#codes[b + at] ?? 0;
      if (one === other) continue;
      different++;
      if (this.#sounds[one - FIRST_HAN] === this.#sounds[other - FIRST_HAN]) homophones++;
    }
    if (different === 2 && aLength === 2)
      return this.#codes[a] === this.#codes[b + 1] && this.#codes[a + 1] === this.#codes[b] ? 1 : 0;
    return different === homophones && different === 1 ? 1 : different === 1 && aLength >= 4 ? 1 : 0;
  }

  #hasDigit(start: number, length: number): boolean {
    for (let at = start; at < start + length; at++) if (isDigit(this.#codes[at] ?? 0)) return true;
    return false;
  }

  #onlyDigits(start: number, length: number): boolean {
    for (let at = start; at < start + length; at++) if (!isDigit(this.#codes[at] ?? 0)) return false;
    return true;
  }

  /** Optimal string alignment, row by row, given up when a whole row is above the limit. */
  #distance(a: number, aLength: number, b: number, bLength: number, most: number): number {
    if (Math.abs(aLength - bLength) > most) return most + 1;
    let [before, row, next] = this.#rows as readonly [Int32Array, Int32Array, Int32Array];
    for (let column = 0; column <= bLength; column++) row[column] = column;
    for (let line = 1; line <= aLength; line++) {
      next[0] = line;
      let least = line;
      const code = this.#codes[a + line - 1];
      for (let column = 1; column <= bLength; column++) {
        const cost = code === this.#codes[b + column - 1] ? 0 : 1;
        let value = Math.min((row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (row[column - 1] ?? 0) + cost);
        if (
          line > 1 &&
          column > 1 &&
          code === this.#codes[b + column - 2] &&
          this.#codes[a + line - 2] === this.#codes[b + column - 1]
        ) {
          value = Math.min(value, (before[column - 2] ?? 0) + 1);
        }
        next[column] = value;
        if (value < least) least = value;
      }
      if (least > most) return most + 1;
      [before, row, next] = [row, next, before];
    }
    return Math.min(row[bLength] ?? 0, most + 1);
  }
}

function isDigit(code: number): boolean {
  return code >= DIGIT_0 && code <= DIGIT_9;
}
