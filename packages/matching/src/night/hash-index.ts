/** Finds records of an earlier night by hashes of two numbers; both are 0 where a record has none. */
export class HashIndex {
  readonly #hashes: Int32Array;
  readonly #step: number;
  /** One more than the place of a record; 0 is free. Made when a guess fails first. */
  #slots: Int32Array | undefined;

  /** @param step - numbers from the hash of one record to that of the next */
  constructor(hashes: Int32Array, step: number) {
    this.#hashes = hashes;
    this.#step = step;
  }

  /**
   * The place of the record with the hash that begins at `at`; -1 where there is none.
   * @param guess - the place that is looked at first: records come in nearly the order of the night before
   */
  find(hashes: Int32Array, at: number, guess: number): number {
    if (this.#hasHash(guess, hashes, at)) return guess;
    this.#slots ??= this.#fillSlots();
    const mask = this.#slots.length - 1;
    for (let slot = (hashes[at] ?? 0) & mask; ; slot = (slot + 1) & mask) {
      const record = (this.#slots[slot] ?? 0) - 1;
      if (record < 0) return -1;
      if (this.#hasHash(record, hashes, at)) return record;
    }
  }

  #fillSlots(): Int32Array {
    const count = this.#hashes.length / this.#step;
    const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * count + 16)));
    const mask = slots.length - 1;
    for (let record = 0; record < count; record++) {
      const at = record * this.#step;
      if (this.#hashes[at] === 0 && this.#hashes[at + 1] === 0) continue;
      let slot = (this.#hashes[at] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = record + 1;
    }
    return slots;
  }

  #hasHash(record: number, hashes: Int32Array, at: number): boolean {
    const known = record * this.#step;
    return this.#hashes[known] === hashes[at] && this.#hashes[known + 1] === hashes[at + 1];
  }
}
