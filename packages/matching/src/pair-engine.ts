import type { LargeBlock } from './block/build-blocks.ts';
import type { Edges } from './cluster/edges.ts';
import type { Twins } from './cluster/twins.ts';
import type { Patterns } from './learn/patterns.ts';
import type { Features } from './records/features.ts';
import type { SearchHooks } from './search-hooks.ts';

/** A table of which all pairs worth comparing are wanted. */
export interface ToCompare {
  readonly features: Features;
  readonly twins: Twins;
}

/** What a comparison found; every engine finds the same. */
export interface ComparedPairs {
  /** Pairs that were compared. */
  readonly count: number;
  /** Blocks of which not all pairs were compared, the largest first. */
  readonly largeBlocks: readonly LargeBlock[];
  /** Where it has them: the records in the orders in which those of large blocks are compared. */
  readonly orders?: readonly Int32Array[];
  /**
   * Which levels occur together and how often, in the order in which they first occur when pairs go by record, copies of
   * the record last: sums over patterns then round alike.
   */
  readonly patterns: Patterns;
  /**
   * Pairs that are probable enough, in any order.
   * @param probabilities - by number of the pattern
   */
  edges(probabilities: Float64Array, least: number): Promise<Edges>;
  /** Gives up what the comparison still holds. */
  close(): Promise<void>;
}

/** Brings records of a table together and compares them, where it likes: weights, groups and reasons are made here. */
export interface PairEngine {
  compare(table: ToCompare, hooks: SearchHooks): Promise<ComparedPairs>;
}
