import type { KeyLedger, LargeBlock } from './block/build-blocks.ts';
import type { EarlierOrders } from './block/record-orders.ts';
import { type Edges, edgesAt, emptyEdges, type FoundEdges, inOrderOfRecords } from './cluster/edges.ts';
import { againstRivals } from './cluster/rivals.ts';
import { findTwins, type Twins } from './cluster/twins.ts';
import { compareHere } from './compare/compare-here.ts';
import type { Asked } from './compare/compare-range.ts';
import { PairComparer } from './compare/pair-comparer.ts';
import type { DecidedPair } from './learn/decided-pairs.ts';
import { learnFromDecisions } from './learn/decisions.ts';
import { type Model, scoreOf } from './learn/model.ts';
import { Patterns } from './learn/patterns.ts';
import { probabilityOf } from './learn/probability.ts';
import { learn } from './learn/weights.ts';
import type { ComparedPairs, PairEngine } from './pair-engine.ts';
import type { Features } from './records/features.ts';
import { inOrderOfDigests } from './records/order-of-digests.ts';
import type { SearchHooks } from './search-hooks.ts';
import type { SearchThreads } from './threads/search-threads.ts';

const RANDOM_PAIRS = 300_000;
const DRAWS_PER_RECORD = 300;
const LEAST_KEPT = 1e-6;
/** As likely as not: a link below it would more often be wrong than right. */
export const DEFAULT_THRESHOLD = 0.5;

/** What the comparison of all records gave. */
export interface Searched extends FoundEdges {
  /** Pairs that were compared this time. */
  readonly comparedPairs: number;
  /** Records of which pairs were compared this time. */
  readonly comparedRecords: number;
  readonly largeBlocks: readonly LargeBlock[];
  /** See `ComparedPairs`. */
  readonly orders: readonly Int32Array[];
  readonly model: Model;
  /** Equal records. */
  readonly twins: Twins;
  /** What pairs say by themselves. */
  readonly links: Edges;
}

/**
 * Compares what is worth comparing, and learns from it how probable each pair is.
 * @param decided - what people decided, and teach by it
 */
export async function search(
  features: Features,
  decided: readonly DecidedPair[],
  engine: PairEngine,
  hooks: SearchHooks,
): Promise<Searched> {
  const twins = findTwins(features);
  await hooks.breathe();
  const pairs = await engine.compare({ features, twins }, hooks);
  try {
    const allPairs = (features.count * (features.count - 1)) / 2;
    const random = randomPatterns(features, new PairComparer(features));
    await hooks.breathe();
    const learnt = learn({
      ...{ patterns: pairs.patterns.sorted(), random: random.sorted() },
      ...{ records: features.count, allPairs },
    });
    const model = learnFromDecisions(learnt, decided);
    await hooks.breathe();
    const links = await linksFrom(pairs, model);
    const { count: comparedPairs, largeBlocks, orders = [] } = pairs;
    return {
      ...{ comparedPairs, comparedRecords: features.count, largeBlocks, orders, model, twins },
      ...withEdges(inOrderOfRecords(links, features.count), features),
    };
  } finally {
    await pairs.close();
  }
}

/** What is known from before, and what is others since. */
export interface SearchedBefore {
  readonly model: Model;
  readonly largeBlocks: readonly LargeBlock[];
  /** Of pairs of records that are both as they were. */
  readonly links: Edges;
  readonly twins: Twins;
  readonly asked: Asked;
  readonly keys?: KeyLedger | undefined;
  readonly orders: EarlierOrders;
}

/** Compares records that changed with all others; what is known of the rest, and what was learnt, stays. */
export async function searchChanged(
  features: Features,
  { model, largeBlocks, links, twins, asked, keys, orders: earlier }: SearchedBefore,
  threads: SearchThreads,
  hooks: SearchHooks,
): Promise<Searched> {
  const pairs = await compareHere({ features, twins, asked, keys, orders: earlier }, threads, hooks);
  const found = await linksFrom(pairs, model);
  return {
    ...{ comparedPairs: pairs.count, comparedRecords: asked.records.length },
    ...{ largeBlocks, orders: pairs.orders ?? [], model, twins },
    ...withEdges(inOrderOfRecords(bothOf(links, found), features.count), features),
  };
}

function withEdges(links: Edges, features: Features): Pick<Searched, 'links' | 'edges' | 'edgesOf'> {
  const edges = againstRivals(links, features.columns.side);
  return { links, edges, edgesOf: edgesAt(edges) };
}

async function linksFrom(pairs: ComparedPairs, model: Model): Promise<Edges> {
  const probabilities = Float64Array.from(pairs.patterns.levels, (levels) =>
    probabilityOf(scoreOf(levels, model.weights, model.prior)),
  );
  return await pairs.edges(probabilities, LEAST_KEPT);
}

function bothOf(one: Edges, other: Edges): Edges {
  const all = emptyEdges(one.ones.length + other.ones.length);
  for (const name of ['ones', 'others', 'probabilities'] as const) {
    all[name].set(one[name]);
    all[name].set(other[name], one[name].length);
  }
  return all;
}

/** Pairs drawn by a fixed sequence, so that another run learns the same, in whatever order the records came. */
function randomPatterns(features: Features, comparer: PairComparer): Patterns {
  const patterns = new Patterns();
  const records = inOrderOfDigests(features.digests);
  let state = 12345;
  function next(): number {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return records[Math.floor((state / 2 ** 32) * features.count)] ?? 0;
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
