import { DIGEST, hasSameRest } from '../records/record-digest.ts';

/** Finds records of an earlier night by their digests. */
export class DigestIndex {
  readonly #digests: Int32Array;
  /** One more than the place of a record; 0 is free. */
  readonly #slots: Int32Array;

  constructor(digests: Int32Array) {
    this.#digests = digests;
    const count = digests.length / DIGEST;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * count + 16)));
    const mask = this.#slots.length - 1;
    for (let record = 0; record < count; record++) {
      let slot = (digests[record * DIGEST] ?? 0) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = record + 1;
    }
  }

  /**
   * The place of the record with the digest that begins at `at`; -1 where there is none.
   * @param guess - the place that is looked at first: records come in nearly the order of the night before
   */
  find(digests: Int32Array, at: number, guess: number): number {
    if (this.#hasDigest(guess, digests, at)) return guess;
    const mask = this.#slots.length - 1;
    for (let slot = (digests[at] ?? 0) & mask; ; slot = (slot + 1) & mask) {
      const record = (this.#slots[slot] ?? 0) - 1;
      if (record < 0) return -1;
      if (this.#hasDigest(record, digests, at)) return record;
    }
  }

  #hasDigest(record: number, digests: Int32Array, at: number): boolean {
    const known = record * DIGEST;
    return this.#digests[known] === digests[at] && this.#digests[known + 1] === digests[at + 1];
  }

  /** Whether the record at that place is the same in what is not compared too. */
  isWhole(record: number, digests: Int32Array, at: number): boolean {
    return hasSameRest(this.#digests, record * DIGEST, digests, at);
  }
}
