import { CELL, type Features, LISTS, type ListName, lengthOf, type WordLists } from '../records/features.ts';
import type { TokenLikeness } from './token-likeness.ts';

const MOST_WORDS = 255;
const HAN = 0x4e00;

/** What two lists of words share and do not, in bits. */
export interface Overlap {
  shared: number;
  onlyOne: number;
  onlyOther: number;
  /** Words that are like each other but not equal. */
  alike: number;
  /** Words that have no partner, of both. */
  alone: number;
}

/** Aligns the words of two records, which are named by where their rows begin; each thread has one. */
export class WordOverlap {
  readonly #rows: Int32Array;
  readonly #lists: WordLists;
  /** Place of the list among LISTS, and of its cell. */
  readonly #list: number;
  readonly #cell: number;
  readonly #likeness: TokenLikeness;
  readonly #codes: Uint16Array;
  readonly #poolStarts: Int32Array;
  readonly #taken = new Uint8Array(MOST_WORDS);
  readonly #left = new Int32Array(MOST_WORDS);
  readonly result: Overlap = { shared: 0, onlyOne: 0, onlyOther: 0, alike: 0, alone: 0 };
  readonly #fuzzy: boolean;

  constructor(features: Features, list: ListName, likeness: TokenLikeness, fuzzy: boolean) {
    this.#rows = features.rows;
    this.#lists = features.lists[list];
    this.#list = LISTS.indexOf(list);
    this.#cell = CELL[list];
    this.#likeness = likeness;
    this.#codes = features.poolCodes;
    this.#poolStarts = features.poolStarts;
    this.#fuzzy = fuzzy;
  }

  length(row: number): number {
    return lengthOf(this.#rows, row, this.#list);
  }

  compare(one: number, other: number): Overlap {
    const { words } = this.#lists;
    const oneStart = this.#rows[one + this.#cell] ?? 0;
    const otherStart = this.#rows[other + this.#cell] ?? 0;
    const oneCount = this.length(one);
    const otherCount = this.length(other);
    const { result } = this;
    result.shared = 0;
    result.onlyOne = 0;
    result.onlyOther = 0;
    result.alike = 0;
    result.alone = 0;
    this.#taken.fill(0, 0, otherCount);
    let left = 0;
    for (let at = 0; at < oneCount; at++) {
      const word = words[oneStart + at] ?? 0;
      if (this.#takeEqual(word, otherStart, otherCount)) result.shared += this.#bits(word);
      else this.#left[left++] = word;
    }
    const stay =
      this.#fuzzy && left > 0 && left < oneCount + otherCount ? this.#takeAlike(left, otherStart, otherCount) : left;
    this.#addAlone(stay, otherStart, otherCount);
    return result;
  }

  #bits(word: number): number {
    return this.#lists.bits[word] ?? 0;
  }

  #takeEqual(word: number, start: number, count: number): boolean {
    for (let at = 0; at < count; at++) {
      if (this.#taken[at] === 1 || this.#lists.words[start + at] !== word) continue;
      this.#taken[at] = 1;
      return true;
    }
    return false;
  }

  /** Returns how many words of the first stay without partner, at the front of the list. */
  #takeAlike(left: number, start: number, count: number): number {
    let stay = 0;
    for (let index = 0; index < left; index++) {
      const word = this.#left[index] ?? 0;
      if (!this.#takeLike(word, start, count)) this.#left[stay++] = word;
    }
    return stay;
  }

  #takeLike(word: number, start: number, count: number): boolean {
    for (let at = 0; at < count; at++) {
      if (this.#taken[at] === 1) continue;
      const partner = this.#lists.words[start + at] ?? 0;
      if (this.#likeness.of(word, partner) === 0) continue;
      this.#taken[at] = 1;
      this.result.alike++;
      this.result.shared += this.#weightOfAlike(word, partner);
      return true;
    }
    return false;
  }

  /** A rare misspelling says no more than the word it stands for, and an initial little. */
  #weightOfAlike(one: number, other: number): number {
    const shorter = Math.min(this.#likeness.length(one), this.#likeness.length(other));
    const isHan = (this.#codes[this.#poolStarts[one] ?? 0] ?? 0) >= HAN;
    const most = isHan ? 4 * shorter : 1 + 2 * shorter;
    return Math.min(this.#bits(one), this.#bits(other), most) * 0.85;
  }

  #addAlone(stay: number, start: number, count: number): void {
    const { result } = this;
    for (let index = 0; index < stay; index++) result.onlyOne += this.#bits(this.#left[index] ?? 0);
    let others = 0;
    for (let at = 0; at < count; at++) {
      if (this.#taken[at] === 1) continue;
      result.onlyOther += this.#bits(this.#lists.words[start + at] ?? 0);
      others++;
    }
    result.alone = stay + others;
  }
}
