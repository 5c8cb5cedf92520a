import { createHash } from 'node:crypto';

/** Draws that depend on the seed and their order alone, on every machine and version of Node. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True in `share` of all draws. */
  chance(share: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** `count` decimal digits. */
  digits(count: number): string;
}

/** @param stream - Draws of one stream do not change those of another: a new table leaves the old ones as they are. */
export function randomFrom(seed: number, stream: string): Random {
  let state = createHash('sha256').update(`${seed}:${stream}`).digest().readUInt32BE(0);
  /** Mulberry32. */
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  function between(low: number, high: number): number {
    return low + Math.floor(next() * (high - low + 1));
  }
  function pick<Item>(items: readonly Item[]): Item {
    const item = items[between(0, items.length - 1)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }
  return {
    between,
    pick,
    chance: (share) => next() < share,
    digits: (count) => Array.from({ length: count }, () => between(0, 9)).join(''),
  };
}
