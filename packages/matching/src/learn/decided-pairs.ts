import { levelsOf } from '../compare/comparisons.ts';
import { PairComparer } from '../compare/pair-comparer.ts';
import type { Features } from '../records/features.ts';

/** What a person said of two records, by their places. */
export interface Decision {
  readonly pair: readonly [number, number];
  readonly isOne: boolean;
}

/** A decision as it teaches. */
export interface DecidedPair {
  readonly levels: readonly number[];
  readonly isOne: boolean;
  /** How much it counts for, above 0 up to 1. */
  readonly count: number;
}

/**
 * What the pairs that were decided look like. Who says that five records are one says so of ten pairs at once: each
 * pair counts for one over the mean number of such pairs that its two records are in.
 */
export function decidedPairs(features: Features, decisions: readonly Decision[]): readonly DecidedPair[] {
  const comparer = new PairComparer(features);
  return [true, false].flatMap((isOne) => {
    const pairs = decisions.filter((decision) => decision.isOne === isOne).map(({ pair }) => pair);
    const times = new Map<number, number>();
    for (const record of pairs.flat()) times.set(record, (times.get(record) ?? 0) + 1);
    return pairs.map(
      ([one, other]): DecidedPair => ({
        levels: levelsOf(comparer.pattern(one, other)),
        isOne,
        count: 2 / ((times.get(one) ?? 1) + (times.get(other) ?? 1)),
      }),
    );
  });
}
