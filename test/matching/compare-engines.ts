import type { ComparedPairs, PairEngine } from '@erp-audit/matching';
import { inOrderOfRecords } from '@erp-audit/matching/for-engines';

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
  const [ones, others] = [await allPairs(one, records), await allPairs(other, records)];
  const examples: string[] = [];
  let differentPairs = 0;
  for (const [pair, levels] of ones) {
    if (others.get(pair) === levels) continue;
    differentPairs += 1;
    if (examples.length < EXAMPLES) examples.push(`${pair}: ${levels} and ${others.get(pair) ?? 'not compared'}`);
  }
  for (const pair of others.keys()) {
    if (ones.has(pair)) continue;
    differentPairs += 1;
    if (examples.length < EXAMPLES) examples.push(`${pair}: not compared and ${others.get(pair)}`);
  }
  const texts = (all: Iterable<readonly unknown[]>) => [...all].map((row) => row.join(' '));
  return {
    ...{ pairs: ones.size, differentPairs, examples },
    differentPatterns: countDifferent(texts(one.patterns.entries()), texts(other.patterns.entries())),
    differentLargeBlocks: countDifferent(
      texts(one.largeBlocks.map(Object.values)),
      texts(other.largeBlocks.map(Object.values)),
    ),
  };
}

/** Every pair with its levels. */
async function allPairs(compared: ComparedPairs, records: number): Promise<ReadonlyMap<string, string>> {
  const { patterns } = compared;
  const numbers = Float64Array.from(patterns.counts.keys());
  const found = inOrderOfRecords(await compared.edges(numbers, 0), records);
  return new Map(
    Array.from(found.ones, (record, edge) => [
      `${record} ${found.others[edge]}`,
      patterns.levels[found.probabilities[edge] ?? 0]?.join(',') ?? '',
    ]),
  );
}

function countDifferent(one: readonly string[], other: readonly string[]): number {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, at) => one[at] !== other[at]).filter(Boolean)
    .length;
}
