import { LOW_PATTERNS, levelsOf } from '../compare/comparisons.ts';

const FIRST_SLOTS = 1 << 12;
const FULLEST = 0.5;

/** How often each pattern of levels occurs; weights are learnt from these few thousand instead of from the pairs. */
export class Patterns {
  /** By number of the pattern. */
  readonly counts: number[] = [];
  readonly #lows: number[] = [];
  readonly #highs: number[] = [];
  /** One more than the number of a pattern; 0 is free. */
  #slots = new Int32Array(FIRST_SLOTS);
  #levels: number[][] | undefined;

  /** Levels of each pattern, by its number; for when all are there. */
  get levels(): readonly number[][] {
    if (this.#levels?.length !== this.counts.length)
      this.#levels = this.#lows.map((low, at) => levelsOf((this.#highs[at] ?? 0) * LOW_PATTERNS + low));
    return this.#levels;
  }

  /** The number of a pattern within this table; both parts are whole numbers of 31 bits. */
  add(low: number, high: number, count = 1): number {
    const number = this.#find(low, high);
    this.counts[number] = (this.counts[number] ?? 0) + count;
    return number;
  }

  /** Low and high part of each pattern, and how often it occurs. */
  *entries(): Generator<readonly [low: number, high: number, count: number]> {
    for (let at = 0; at < this.counts.length; at++)
      yield [this.#lows[at] ?? 0, this.#highs[at] ?? 0, this.counts[at] ?? 0];
  }

  /** The same in an order of their own: what is added up over them does not depend on which was found first. */
  sorted(): Patterns {
    const sorted = new Patterns();
    const all = [...this.entries()].sort(([low, high], [otherLow, otherHigh]) => high - otherHigh || low - otherLow);
    for (const [low, high, count] of all) sorted.add(low, high, count);
    return sorted;
  }

  #find(low: number, high: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = slotOf(low, high) & mask; ; slot = (slot + 1) & mask) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) return this.#insert(low, high, slot);
      if (this.#lows[number] === low && this.#highs[number] === high) return number;
    }
  }

  #insert(low: number, high: number, slot: number): number {
    const number = this.counts.length;
    this.counts.push(0);
    this.#lows.push(low);
    this.#highs.push(high);
    this.#slots[slot] = number + 1;
    if (this.counts.length > this.#slots.length * FULLEST) this.#rehash();
    return number;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    this.#lows.forEach((low, number) => {
      let slot = slotOf(low, this.#highs[number] ?? 0) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    });
  }
}

function slotOf(low: number, high: number): number {
  const hash = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
