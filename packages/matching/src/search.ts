import { buildBlocks, type LargeBlock } from './block/build-blocks.ts';
import { type Edges, edgesAt, edgesFrom } from './cluster/edges.ts';
import { againstRivals } from './cluster/rivals.ts';
import { copiesOf, findTwins } from './cluster/twins.ts';
import { compareAll } from './compare/compare-all.ts';
import type { ComparedRange } from './compare/compare-range.ts';
import { PairComparer } from './compare/pair-comparer.ts';
import { type Model, scoreOf } from './learn/model.ts';
import { Patterns } from './learn/patterns.ts';
import { probabilityOf } from './learn/probability.ts';
import { learn } from './learn/weights.ts';
import type { Features } from './records/features.ts';
import type { SearchHooks } from './search-hooks.ts';
import type { SearchThreads } from './threads/search-threads.ts';

const RANDOM_PAIRS = 300_000;
const DRAWS_PER_RECORD = 300;
const LEAST_KEPT = 1e-6;
/** As likely as not: a link below it would more often be wrong than right. */
export const DEFAULT_THRESHOLD = 0.5;

/** What the comparison of all records gave. */
export interface Searched {
  readonly comparedPairs: number;
  readonly largeBlocks: readonly LargeBlock[];
  readonly model: Model;
  readonly edges: Edges;
  /** Numbers of the edges that begin at a record. */
  edgesOf(record: number): number[];
}

/** Compares what is worth comparing, and learns from it how probable each pair is. */
export async function search(features: Features, threads: SearchThreads, hooks: SearchHooks): Promise<Searched> {
  const twins = findTwins(features);
  const { index, largeBlocks } = await buildBlocks(features, twins.representatives, threads, {
    onProgress: (share) => hooks.onProgress(0.4 * share),
    breathe: hooks.breathe,
  });
  const ranges = await compareAll({ features, index, copies: copiesOf(twins) }, threads, {
    onProgress: (share) => hooks.onProgress(0.4 + 0.5 * share),
    breathe: hooks.breathe,
  });
  const patterns = new Patterns();
  const numbers = ranges.map((range) => numbersIn(patterns, range));
  const allPairs = (features.count * (features.count - 1)) / 2;
  const random = randomPatterns(features, new PairComparer(features));
  const model = learn({ patterns, random, records: features.count, allPairs });
  const all = patterns.levels.map((levels) => probabilityOf(scoreOf(levels, model.weights, model.prior)));
  const judged = ranges.map((range, index) => ({
    range,
    probabilities: Float64Array.from(numbers[index] ?? [], (number) => all[number] ?? 0),
  }));
  const edges = againstRivals(edgesFrom(judged, LEAST_KEPT), features.columns.side);
  const comparedPairs = ranges.reduce((count, { others }) => count + others.length, 0);
  return { comparedPairs, largeBlocks, model, edges, edgesOf: edgesAt(edges) };
}

/** Of the patterns of a range, their numbers within the table. */
function numbersIn(patterns: Patterns, range: ComparedRange): Int32Array {
  const numbers = new Int32Array(range.patterns.length / 3);
  for (let at = 0; at < numbers.length; at++) {
    const [low = 0, high = 0, count = 0] = range.patterns.subarray(3 * at, 3 * at + 3);
    numbers[at] = patterns.add(low, high, count);
  }
  return numbers;
}

/** Pairs drawn by a fixed sequence, so that a second run learns the same. */
function randomPatterns(features: Features, comparer: PairComparer): Patterns {
  const patterns = new Patterns();
  let state = 12345;
  function next(): number {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * features.count);
  }
  const draws = features.count < 2 ? 0 : Math.min(RANDOM_PAIRS, DRAWS_PER_RECORD * features.count);
  for (let draw = 0; draw < draws; draw++) {
    const one = next();
    const other = next();
    if (one === other) continue;
    comparer.compare(one, other);
    patterns.add(comparer.low, comparer.high);
  }
  return patterns;
}
