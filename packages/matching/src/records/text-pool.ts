import { Integers } from './growing.ts';

const FIRST_CODES = 4096;
const FIRST_SLOTS = 4096;
const FULLEST = 0.6;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A hash of a text; the same in every run and on every machine. */
function hashCodes(codes: Uint16Array, from: number, to: number): number {
  let hash = FNV_OFFSET;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (codes[at] ?? 0), FNV_PRIME);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** The texts of a pool, and a hash of each, by their numbers. */
export interface KeptPool {
  readonly codes: Uint16Array;
  readonly starts: Int32Array;
  readonly hashes: Int32Array;
}

/** Each different text once, as a number from 1 on; 0 is no text. No text stays on the heap. */
export class TextPool {
  codes: Uint16Array = new Uint16Array(new SharedArrayBuffer(FIRST_CODES * 2));
  readonly starts = new Integers();
  /** Of each text, so that the table of slots grows, and another pool takes it over, without reading it. */
  readonly hashes = new Integers();
  #used = 0;
  #text = new Uint16Array(64);
  #slots = new Int32Array(FIRST_SLOTS);

  constructor() {
    this.starts.push(0);
    this.starts.push(0);
    this.hashes.push(0);
  }

  /** As it was, see `kept`; the arrays become its own. */
  static from({ codes, starts, hashes }: KeptPool): TextPool {
    const pool = new TextPool();
    pool.codes = codes;
    pool.#used = starts.at(-1) ?? 0;
    pool.starts.replace(starts);
    pool.hashes.replace(hashes);
    while (pool.size > pool.#slots.length * FULLEST) pool.#slots = new Int32Array(pool.#slots.length * 2);
    pool.#fillSlots(pool.#slots);
    return pool;
  }

  /** What it is made of, without copies. */
  get kept(): KeptPool {
    return {
      codes: this.codes.subarray(0, this.#used),
      starts: this.starts.array.subarray(0, this.starts.length),
      hashes: this.hashes.array.subarray(0, this.hashes.length),
    };
  }

  /** Characters of all texts. */
  get characters(): number {
    return this.#used;
  }

  /** Gives up what finds a text again; nothing can be added any more. */
  seal(): void {
    this.#slots = new Int32Array(0);
  }

  /** One more than the largest number given. */
  get size(): number {
    return this.starts.length - 1;
  }

  intern(text: string): number {
    if (text === '') return 0;
    const { length } = text;
    if (length > this.#text.length) this.#text = new Uint16Array(2 * length);
    const codes = this.#text;
    for (let at = 0; at < length; at++) codes[at] = text.charCodeAt(at);
    this.#makeRoom(1);
    return this.#internHashed(codes, 0, length, hashCodes(codes, 0, length));
  }

  /** What is in it, in memory of its own. */
  get usedCodes(): Uint16Array {
    return this.codes.slice(0, this.#used);
  }

  /**
   * The numbers here of all texts of another pool, by their numbers there.
   * @param hashes - of the texts, as that pool has them
   */
  internAll(codes: Uint16Array, starts: Int32Array, hashes: Int32Array): Int32Array {
    const count = hashes.length;
    this.#makeRoom(count);
    const numbers = this.#firstGuesses(hashes);
    for (let id = 1; id < count; id++) {
      const guess = numbers[id] ?? 0;
      const [from, to, hash] = [starts[id] ?? 0, starts[id + 1] ?? 0, hashes[id] ?? 0];
      if (guess === 0 || this.hashes.array[guess] !== hash || !this.#equals(guess, codes, from, to))
        numbers[id] = this.#internHashed(codes, from, to, hash);
    }
    return numbers;
  }

  /**
   * What stands in the slots that the texts should have. The table is larger than the processor's cache: reads that do
   * not wait for each other take a fraction of the time.
   */
  #firstGuesses(hashes: Int32Array): Int32Array {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const guesses = new Int32Array(Math.max(1, hashes.length));
    for (let id = 1; id < hashes.length; id++) guesses[id] = slots[(hashes[id] ?? 0) & mask] ?? 0;
    return guesses;
  }

  /** Which characters each text has, as bits. */
  masks(): Int32Array {
    const masks = new Int32Array(new SharedArrayBuffer(this.size * Int32Array.BYTES_PER_ELEMENT));
    for (let id = 1; id < this.size; id++) {
      let mask = 0;
      for (let at = this.starts.array[id] ?? 0; at < (this.starts.array[id + 1] ?? 0); at++)
        mask |= 1 << ((this.codes[at] ?? 0) & 31);
      masks[id] = mask;
    }
    return masks;
  }

  #internHashed(codes: Uint16Array, from: number, to: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot] ?? 0;
      if (id === 0) return this.#add(codes, from, to, hash, slot);
      if (this.hashes.array[id] === hash && this.#equals(id, codes, from, to)) return id;
    }
  }

  #equals(id: number, codes: Uint16Array, from: number, to: number): boolean {
    const start = this.starts.array[id] ?? 0;
    if ((this.starts.array[id + 1] ?? 0) - start !== to - from) return false;
    for (let at = from; at < to; at++) if (this.codes[start + at - from] !== codes[at]) return false;
    return true;
  }

  /** Texts are short: a loop copies one sooner than a view of it is made. */
  #add(codes: Uint16Array, from: number, to: number, hash: number, slot: number): number {
    const id = this.size;
    this.#reserve(to - from);
    const target = this.codes;
    let used = this.#used;
    for (let at = from; at < to; at++) target[used++] = codes[at] ?? 0;
    this.#used = used;
    this.starts.push(this.#used);
    this.hashes.push(hash);
    this.#slots[slot] = id;
    return id;
  }

  #reserve(length: number): void {
    if (this.#used + length <= this.codes.length) return;
    const larger = new Uint16Array(new SharedArrayBuffer(Math.ceil((this.codes.length + length) * 1.5) * 2));
    larger.set(this.codes);
    this.codes = larger;
  }

  /** So that the slots are not too full with so many texts more. */
  #makeRoom(texts: number): void {
    let { length } = this.#slots;
    while (this.size + texts > length * FULLEST) length *= 2;
    if (length === this.#slots.length) return;
    this.#slots = new Int32Array(length);
    this.#fillSlots(this.#slots);
  }

  #fillSlots(slots: Int32Array): void {
    const mask = slots.length - 1;
    for (let id = 1; id < this.size; id++) {
      let slot = (this.hashes.array[id] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
  }
}
