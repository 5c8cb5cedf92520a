import { buildBlocks, type LargeBlock } from '../block/build-blocks.ts';
import { type Edges, edgesFrom } from '../cluster/edges.ts';
import { copiesOf } from '../cluster/twins.ts';
import { Patterns } from '../learn/patterns.ts';
import type { ComparedPairs, PairEngine, ToCompare } from '../pair-engine.ts';
import type { SearchHooks } from '../search-hooks.ts';
import type { SearchThreads } from '../threads/search-threads.ts';
import { compareAll } from './compare-all.ts';
import type { Asked, ComparedRange } from './compare-range.ts';

const BLOCKED = 0.4;
const COMPARED = 0.5;

/** Compares in threads of this process. */
export function threadsEngine(threads: () => SearchThreads): PairEngine {
  return { compare: (table, hooks) => compareHere(table, threads(), hooks) };
}

/** @param table - `asked`: where given, only pairs of which one of these records is a part */
export async function compareHere(
  { features, twins, asked }: ToCompare & { readonly asked?: Asked },
  threads: SearchThreads,
  hooks: SearchHooks,
): Promise<ComparedPairs> {
  const { representatives } = twins;
  const isFirst = (record: number) => twins.of[record] === record;
  const blocked = asked === undefined ? {} : { asked: asked.records.filter(isFirst) };
  const { index, largeBlocks } = await buildBlocks({ features, representatives, ...blocked }, threads, {
    onProgress: (share, phase) => hooks.onProgress(BLOCKED * share, phase),
    breathe: hooks.breathe,
  });
  const compared = { features, index, copies: copiesOf(twins), ...(asked === undefined ? {} : { asked }) };
  const ranges = await compareAll(compared, threads, {
    onProgress: (share, phase) => hooks.onProgress(BLOCKED + COMPARED * share, phase),
    breathe: hooks.breathe,
  });
  return new PairsHere(ranges, largeBlocks);
}

class PairsHere implements ComparedPairs {
  readonly patterns = new Patterns();
  readonly largeBlocks: readonly LargeBlock[];
  readonly #ranges: readonly ComparedRange[];
  /** Of the patterns of each range, their numbers within the table. */
  readonly #numbers: readonly Int32Array[];

  constructor(ranges: readonly ComparedRange[], largeBlocks: readonly LargeBlock[]) {
    this.largeBlocks = largeBlocks;
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
