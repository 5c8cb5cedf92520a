import type { MatchPhase } from '@erp-audit/core';
import { type BlockIndex, END } from './block/block-index.ts';
import { buildBlocks, buildBlocksOf, type KeyLedger, type LargeBlock } from './block/build-blocks.ts';
import { type Edges, edgesAt, edgesFrom, inOrderOfRecords } from './cluster/edges.ts';
import { againstRivals } from './cluster/rivals.ts';
import { copiesOf, findTwins, type Twins } from './cluster/twins.ts';
import { compareAll } from './compare/compare-all.ts';
import type { Asked, ComparedRange } from './compare/compare-range.ts';
import { PairComparer } from './compare/pair-comparer.ts';
import { type Model, scoreOf } from './learn/model.ts';
import { Patterns } from './learn/patterns.ts';
import { probabilityOf } from './learn/probability.ts';
import { learn } from './learn/weights.ts';
import { type Features, fillRows } from './records/features.ts';
import type { SearchHooks } from './search-hooks.ts';
import type { SearchThreads } from './threads/search-threads.ts';

const RANDOM_PAIRS = 300_000;
const DRAWS_PER_RECORD = 300;
const LEAST_KEPT = 1e-6;
/** As likely as not: a link below it would more often be wrong than right. */
export const DEFAULT_THRESHOLD = 0.5;

/** What the comparison of all records gave. */
export interface Searched {
  /** Pairs that were compared this time. */
  readonly comparedPairs: number;
  /** Records of which pairs were compared this time. */
  readonly comparedRecords: number;
  readonly largeBlocks: readonly LargeBlock[];
  readonly model: Model;
  /** Equal records. */
  readonly twins: Twins;
  /** What pairs say by themselves. */
  readonly links: Edges;
  /** What they say beside each other, where two tables are linked. */
  readonly edges: Edges;
  /** Numbers of the edges that begin at a record. */
  edgesOf(record: number): number[];
}

/** Compares what is worth comparing, and learns from it how probable each pair is. */
export async function search(
  features: Features,
  threads: SearchThreads,
  hooks: SearchHooks,
  keys?: KeyLedger,
): Promise<Searched> {
  const twins = findTwins(features);
  await hooks.breathe();
  const { ranges, largeBlocks } = await compareBlocks({ features, twins, keys }, threads, hooks);
  const patterns = new Patterns();
  const numbers = ranges.map((range) => numbersIn(patterns, range));
  const allPairs = (features.count * (features.count - 1)) / 2;
  const random = randomPatterns(features, new PairComparer(features));
  await hooks.breathe();
  const model = learn({ patterns, random, records: features.count, allPairs });
  await hooks.breathe();
  const links = linksFrom(ranges, numbers, patterns, model);
  return {
    ...{ comparedPairs: pairsIn(ranges), comparedRecords: features.count, largeBlocks, model, twins },
    ...withEdges(inOrderOfRecords(links, features.count), features),
  };
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
}

/** Compares records that changed with all others; what is known of the rest, and what was learnt, stays. */
export async function searchChanged(
  features: Features,
  { model, largeBlocks, links, twins, asked, keys }: SearchedBefore,
  threads: SearchThreads,
  hooks: SearchHooks,
): Promise<Searched> {
  const { ranges } = await compareBlocks({ features, twins, asked, keys }, threads, hooks);
  const patterns = new Patterns();
  const numbers = ranges.map((range) => numbersIn(patterns, range));
  const found = linksFrom(ranges, numbers, patterns, model);
  return {
    ...{ comparedPairs: pairsIn(ranges), comparedRecords: asked.records.length, largeBlocks, model, twins },
    ...withEdges(inOrderOfRecords(bothOf(links, found), features.count), features),
  };
}

function withEdges(links: Edges, features: Features): Pick<Searched, 'links' | 'edges' | 'edgesOf'> {
  const edges = againstRivals(links, features.columns.side);
  return { links, edges, edgesOf: edgesAt(edges) };
}

interface ToCompare {
  readonly features: Features;
  readonly twins: Twins;
  readonly asked?: Asked;
  readonly keys?: KeyLedger | undefined;
}

async function compareBlocks(
  { features, twins, asked, keys }: ToCompare,
  threads: SearchThreads,
  hooks: SearchHooks,
): Promise<{ readonly ranges: readonly ComparedRange[]; readonly largeBlocks: readonly LargeBlock[] }> {
  const blocked = { features, representatives: twins.representatives, keys };
  const isFirst = (record: number) => twins.of[record] === record;
  const blockHooks = {
    onProgress: (share: number, phase: MatchPhase) => hooks.onProgress(0.4 * share, phase),
    breathe: hooks.breathe,
  };
  const { index, largeBlocks } =
    asked === undefined
      ? await buildBlocks(blocked, threads, blockHooks)
      : await buildBlocksOf(asked.records.filter(isFirst), blocked, blockHooks);
  if (asked !== undefined)
    for (const records of [asked.records, partnersIn(index, features.count)]) fillRows(features, records);
  const compared = { features, index, copies: copiesOf(twins), ...(asked === undefined ? {} : { asked }) };
  const ranges = await compareAll(compared, threads, {
    onProgress: (share, phase) => hooks.onProgress(0.4 + 0.5 * share, phase),
    breathe: hooks.breathe,
  });
  return { ranges, largeBlocks };
}

/** Each record of the index once, in order. */
function partnersIn({ members }: BlockIndex, count: number): Int32Array {
  const marks = new Uint8Array(count);
  const partners = new Int32Array(count);
  let length = 0;
  for (const member of members) {
    if (member === END || marks[member] === 1) continue;
    marks[member] = 1;
    partners[length++] = member;
  }
  return partners.subarray(0, length).sort();
}

function linksFrom(
  ranges: readonly ComparedRange[],
  numbers: readonly Int32Array[],
  patterns: Patterns,
  model: Model,
): Edges {
  const all = patterns.levels.map((levels) => probabilityOf(scoreOf(levels, model.weights, model.prior)));
  const judged = ranges.map((range, index) => ({
    range,
    probabilities: Float64Array.from(numbers[index] ?? [], (number) => all[number] ?? 0),
  }));
  return edgesFrom(judged, LEAST_KEPT);
}

function bothOf(one: Edges, other: Edges): Edges {
  const length = one.ones.length + other.ones.length;
  const all = { ones: new Int32Array(length), others: new Int32Array(length), probabilities: new Float64Array(length) };
  for (const name of ['ones', 'others', 'probabilities'] as const) {
    all[name].set(one[name]);
    all[name].set(other[name], one[name].length);
  }
  return all;
}

function pairsIn(ranges: readonly ComparedRange[]): number {
  return ranges.reduce((count, { others }) => count + others.length, 0);
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
