import { candidatePairs, type LargeBlock, PAIR_BASE } from './block/candidate-pairs.ts';
import type { Edges } from './cluster/cluster.ts';
import { findTwins, type Twins } from './cluster/twins.ts';
import { COMPARISONS, levelsOf } from './compare/comparisons.ts';
import { PairComparer } from './compare/pair-comparer.ts';
import { Patterns } from './learn/patterns.ts';
import { probabilityOf } from './learn/probability.ts';
import { learn, type Model, scoreOf } from './learn/weights.ts';
import type { Features } from './records/features.ts';
import type { SearchHooks } from './search-hooks.ts';

const RANDOM_PAIRS = 300_000;
const LEAST_KEPT = 1e-6;
const PAIRS_AT_ONCE = 100_000;

/** What the comparison of all records gave. */
export interface Searched {
  readonly comparedPairs: number;
  readonly largeBlocks: readonly LargeBlock[];
  readonly model: Model;
  readonly edges: Edges;
  /** Numbers of the edges that begin at a record. */
  edgesOf(record: number): number[];
}

export async function search(features: Features, hooks: SearchHooks): Promise<Searched> {
  const twins = findTwins(features);
  const { pairs, largeBlocks } = await candidatePairs(features, twins.representatives, {
    onProgress: (share) => hooks.onProgress(0.4 * share),
    breathe: hooks.breathe,
  });
  const all = withCopies(pairs, twins);
  const comparer = new PairComparer(features);
  const patterns = new Patterns();
  const numbers = new Int32Array(all.length);
  for (let at = 0; at < all.length; at++) {
    const pair = all[at] ?? 0;
    const one = Math.floor(pair / PAIR_BASE);
    numbers[at] = patterns.add(comparer.pattern(one, pair - one * PAIR_BASE));
    if (at % PAIRS_AT_ONCE !== 0) continue;
    hooks.onProgress(0.4 + (0.5 * at) / all.length);
    await hooks.breathe();
  }
  const allPairs = (features.count * (features.count - 1)) / 2;
  const model = learn({ patterns, random: randomLevels(features, comparer), records: features.count, allPairs });
  const probabilities = patterns.levels.map((levels) => probabilityOf(scoreOf(levels, model.weights, model.prior)));
  const edges = edgesFrom(all, numbers, probabilities);
  return { comparedPairs: pairs.length, largeBlocks, model, edges, edgesOf: startingAt(edges) };
}

/** Pairs of records that are equal to another one come last; all stay in order of their first record. */
function withCopies(pairs: Float64Array, { of }: Twins): Float64Array {
  const copies = Int32Array.from(of.keys()).filter((record) => of[record] !== record);
  if (copies.length === 0) return pairs;
  const all = new Float64Array(pairs.length + copies.length);
  all.set(pairs);
  copies.forEach((copy, index) => {
    all[pairs.length + index] = (of[copy] ?? 0) * PAIR_BASE + copy;
  });
  return all.sort();
}

function edgesFrom(pairs: Float64Array, numbers: Int32Array, probabilities: readonly number[]): Edges {
  const kept = numbers.reduce((count, number) => count + ((probabilities[number] ?? 0) >= LEAST_KEPT ? 1 : 0), 0);
  const edges: Edges = {
    ones: new Int32Array(kept),
    others: new Int32Array(kept),
    probabilities: new Float64Array(kept),
  };
  let next = 0;
  for (let at = 0; at < pairs.length; at++) {
    const probability = probabilities[numbers[at] ?? 0] ?? 0;
    if (probability < LEAST_KEPT) continue;
    const pair = pairs[at] ?? 0;
    const one = Math.floor(pair / PAIR_BASE);
    edges.ones[next] = one;
    edges.others[next] = pair - one * PAIR_BASE;
    edges.probabilities[next++] = probability;
  }
  return edges;
}

function startingAt({ ones }: Edges): (record: number) => number[] {
  return (record) => {
    let low = 0;
    let high = ones.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((ones[middle] ?? 0) < record) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let edge = low; edge < ones.length && ones[edge] === record; edge++) found.push(edge);
    return found;
  };
}

/** Pairs drawn by a fixed sequence, so that a second run learns the same. */
function randomLevels(features: Features, comparer: PairComparer): number[][] {
  const counts = COMPARISONS.map(({ levels }) => levels.map(() => 0));
  let state = 12345;
  function next(): number {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * features.count);
  }
  for (let draw = 0; draw < RANDOM_PAIRS && features.count > 1; draw++) {
    const one = next();
    const other = next();
    if (one === other) continue;
    levelsOf(comparer.pattern(one, other)).forEach((level, index) => {
      const row = counts[index];
      if (row !== undefined) row[level] = (row[level] ?? 0) + 1;
    });
  }
  return counts;
}
