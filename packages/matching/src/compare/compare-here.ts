import { type BlockIndex, END } from '../block/block-index.ts';
import { type Blocks, buildBlocks, buildBlocksOf, type KeyLedger, type LargeBlock } from '../block/build-blocks.ts';
import type { EarlierOrders } from '../block/record-orders.ts';
import { type Edges, edgesFrom } from '../cluster/edges.ts';
import { copiesOf } from '../cluster/twins.ts';
import { Patterns } from '../learn/patterns.ts';
import type { ComparedPairs, PairEngine, ToCompare } from '../pair-engine.ts';
import { fillRows } from '../records/features.ts';
import type { SearchHooks } from '../search-hooks.ts';
import type { SearchThreads } from '../threads/search-threads.ts';
import { compareAll } from './compare-all.ts';
import type { Asked, ComparedRange } from './compare-range.ts';

const BLOCKED = 0.4;
const COMPARED = 0.5;

/** A table that is compared in this process. */
export interface ToCompareHere extends ToCompare {
  /** Where given, only pairs of which one of these records is a part; the rows of others may be empty. */
  readonly asked?: Asked;
  /** Where given, block keys are kept. */
  readonly keys?: KeyLedger | undefined;
  /** Where given, orders of the records are known. */
  readonly orders?: EarlierOrders | undefined;
}

/**
 * Compares in threads of this process.
 * @param keys - where given, block keys are kept
 */
export function threadsEngine(threads: () => SearchThreads, keys?: KeyLedger): PairEngine {
  return { compare: (table, hooks) => compareHere({ ...table, keys }, threads(), hooks) };
}

export async function compareHere(
  table: ToCompareHere,
  threads: SearchThreads,
  hooks: SearchHooks,
): Promise<ComparedPairs> {
  const { features, twins, asked } = table;
  const { index, largeBlocks, orders } = await blocksOf(table, threads, {
    onProgress: (share, phase) => hooks.onProgress(BLOCKED * share, phase),
    breathe: hooks.breathe,
  });
  if (asked !== undefined)
    for (const records of [asked.records, partnersIn(index, features.count)]) fillRows(features, records);
  const compared = { features, index, copies: copiesOf(twins), ...(asked === undefined ? {} : { asked }) };
  const ranges = await compareAll(compared, threads, {
    onProgress: (share, phase) => hooks.onProgress(BLOCKED + COMPARED * share, phase),
    breathe: hooks.breathe,
  });
  return new PairsHere(ranges, { largeBlocks, orders });
}

async function blocksOf(
  { features, twins, asked, keys, orders }: ToCompareHere,
  threads: SearchThreads,
  hooks: SearchHooks,
): Promise<Blocks> {
  const blocked = { features, representatives: twins.representatives, keys, orders };
  if (asked === undefined) return await buildBlocks(blocked, threads, hooks);
  const isFirst = (record: number) => twins.of[record] === record;
  return await buildBlocksOf(asked.records.filter(isFirst), blocked, hooks);
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

class PairsHere implements ComparedPairs {
  readonly patterns = new Patterns();
  readonly largeBlocks: readonly LargeBlock[];
  readonly orders: readonly Int32Array[];
  readonly #ranges: readonly ComparedRange[];
  /** Of the patterns of each range, their numbers within the table. */
  readonly #numbers: readonly Int32Array[];

  constructor(ranges: readonly ComparedRange[], { largeBlocks, orders }: Pick<Blocks, 'largeBlocks' | 'orders'>) {
    this.largeBlocks = largeBlocks;
    this.orders = orders;
    this.#ranges = ranges;
    this.#numbers = ranges.map((range) => numbersIn(this.patterns, range));
  }

  get count(): number {
    return this.#ranges.reduce((count, { others }) => count + others.length, 0);
  }

  async edges(probabilities: Float64Array, least: number): Promise<Edges> {
    const judged = this.#ranges.map((range, index) => ({
      range,
      probabilities: Float64Array.from(this.#numbers[index] ?? [], (number) => probabilities[number] ?? 0),
    }));
    return edgesFrom(judged, least);
  }

  async close(): Promise<void> {}
}

function numbersIn(patterns: Patterns, range: ComparedRange): Int32Array {
  const numbers = new Int32Array(range.patterns.length / 3);
  for (let at = 0; at < numbers.length; at++) {
    const [low = 0, high = 0, count = 0] = range.patterns.subarray(3 * at, 3 * at + 3);
    numbers[at] = patterns.add(low, high, count);
  }
  return numbers;
}
