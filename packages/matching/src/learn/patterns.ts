import { levelsOf } from '../compare/comparisons.ts';

/** How often each pattern of levels occurs; weights are learnt from these few thousand instead of from the pairs. */
export class Patterns {
  readonly #numbers = new Map<number, number>();
  readonly counts: number[] = [];
  readonly levels: number[][] = [];

  /** The number of a pattern within this table. */
  add(pattern: number): number {
    const known = this.#numbers.get(pattern);
    if (known !== undefined) {
      this.counts[known] = (this.counts[known] ?? 0) + 1;
      return known;
    }
    const number = this.counts.length;
    this.#numbers.set(pattern, number);
    this.counts.push(1);
    this.levels.push(levelsOf(pattern));
    return number;
  }
}
