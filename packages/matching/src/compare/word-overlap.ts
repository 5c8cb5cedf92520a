import type { Features, WordLists } from '../records/features.ts';
import type { TokenLikeness } from './token-likeness.ts';

const MOST_WORDS = 48;
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

/** Aligns the words of two records; each thread has one. */
export class WordOverlap {
  readonly #lists: WordLists;
  readonly #likeness: TokenLikeness;
  readonly #codes: Uint16Array;
  readonly #poolStarts: Int32Array;
  readonly #taken = new Uint8Array(MOST_WORDS);
  readonly #left = new Int32Array(MOST_WORDS);
  readonly result: Overlap = { shared: 0, onlyOne: 0, onlyOther: 0, alike: 0, alone: 0 };
  readonly #fuzzy: boolean;

  constructor(features: Features, lists: WordLists, likeness: TokenLikeness, fuzzy: boolean) {
    this.#lists = lists;
    this.#likeness = likeness;
    this.#codes = features.poolCodes;
    this.#poolStarts = features.poolStarts;
    this.#fuzzy = fuzzy;
  }

  length(record: number): number {
    return Math.min(MOST_WORDS, (this.#lists.starts[record + 1] ?? 0) - (this.#lists.starts[record] ?? 0));
  }

  compare(one: number, other: number): Overlap {
    const { words, starts } = this.#lists;
    const oneStart = starts[one] ?? 0;
    const otherStart = starts[other] ?? 0;
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
