import type { ComparedPairs, PairEngine } from '@erp-audit/matching';
import { type Edges, inOrderOfRecords } from '@erp-audit/matching/for-engines';

/** How two engines' comparisons of one table differ. */
export interface EngineDifferences {
  readonly pairs: number;
  /** Pairs that only one of them compared, and pairs of other levels. */
  readonly differentPairs: number;
  /** Patterns that are others, stand elsewhere or are counted otherwise. */
  readonly differentPatterns: number;
  readonly differentLargeBlocks: number;
  /** Some of them, for who looks for the cause. */
  readonly examples: readonly string[];
}

const EXAMPLES = 10;

/** An engine that asks two, tells how they differ, and gives what the first found. */
export function bothEngines(
  first: PairEngine,
  second: PairEngine,
  tell: (differences: EngineDifferences) => void,
): PairEngine {
  return {
    async compare(table, hooks) {
      const one = await first.compare(table, hooks);
      const other = await second.compare(table, hooks);
      tell(await differencesOf(one, other, table.features.count));
      await other.close();
      return one;
    },
  };
}

async function differencesOf(one: ComparedPairs, other: ComparedPairs, records: number): Promise<EngineDifferences> {
  const here = new PairCursor(await allPairs(one, records), one);
  const there = new PairCursor(await allPairs(other, records), other);
  const texts = (all: Iterable<readonly unknown[]>) => [...all].map((row) => row.join(' '));
  return {
    ...{ pairs: here.length, ...differentPairs(here, there) },
    differentPatterns: countDifferent(texts(one.patterns.entries()), texts(other.patterns.entries())),
    differentLargeBlocks: countDifferent(
      texts(one.largeBlocks.map(Object.values)),
      texts(other.largeBlocks.map(Object.values)),
    ),
  };
}

function differentPairs(here: PairCursor, there: PairCursor): Pick<EngineDifferences, 'differentPairs' | 'examples'> {
  const examples: string[] = [];
  let different = 0;
  while (!(here.isDone && there.isDone)) {
    const pair = Math.min(here.pair, there.pair);
    const [levels, otherLevels] = [here.take(pair), there.take(pair)];
    if (levels === otherLevels) continue;
    different += 1;
    if (examples.length < EXAMPLES) examples.push(`${here.nameOf(pair)}: ${levels}; ${otherLevels}`);
  }
  return { differentPairs: different, examples };
}

/** Every pair in order, with the number of its pattern for a probability. */
async function allPairs(
  compared: ComparedPairs,
  records: number,
): Promise<{ readonly edges: Edges; readonly records: number }> {
  const numbers = Float64Array.from(compared.patterns.counts.keys());
  return { edges: inOrderOfRecords(await compared.edges(numbers, 0), records), records };
}

/** Goes through pairs in their order. */
class PairCursor {
  readonly #edges: Edges;
  readonly #records: number;
  readonly #levels: readonly string[];
  #at = 0;

  constructor({ edges, records }: { readonly edges: Edges; readonly records: number }, { patterns }: ComparedPairs) {
    this.#edges = edges;
    this.#records = records;
    this.#levels = patterns.levels.map((levels) => levels.join(','));
  }

  get length(): number {
    return this.#edges.ones.length;
  }

  get isDone(): boolean {
    return this.#at >= this.length;
  }

  /** As one number; past the last, more than any. */
  get pair(): number {
    const [one, other] = [this.#edges.ones[this.#at], this.#edges.others[this.#at]];
    return one === undefined || other === undefined ? Infinity : one * this.#records + other;
  }

  /** The levels of the pair where it stands, and goes on; elsewhere none. */
  take(pair: number): string | undefined {
    if (this.pair !== pair) return undefined;
    return this.#levels[this.#edges.probabilities[this.#at++] ?? -1];
  }

  nameOf(pair: number): string {
    return `${Math.floor(pair / this.#records)} and ${pair % this.#records}`;
  }
}

function countDifferent(one: readonly string[], other: readonly string[]): number {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, at) => one[at] !== other[at]).filter(Boolean)
    .length;
}
