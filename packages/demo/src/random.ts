import { createHash } from 'node:crypto';

/** Draws that depend on the seed and their order alone, on every machine and version of Node. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** `count` decimal digits. */
  digits(count: number): string;
}

export function randomFrom(seed: number): Random {
  let drawn = 0;
  function next(): number {
    drawn += 1;
    return createHash('sha256').update(`${seed}:${drawn}`).digest().readUInt32BE(0) / 2 ** 32;
  }
  function between(low: number, high: number): number {
    return low + Math.floor(next() * (high - low + 1));
  }
  function pick<Item>(items: readonly Item[]): Item {
    const item = items[between(0, items.length - 1)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }
  return { between, pick, digits: (count) => Array.from({ length: count }, () => between(0, 9)).join('') };
}
