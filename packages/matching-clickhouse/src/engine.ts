import type { ClickHouseClient } from '@clickhouse/client';
import type { PairEngine, SearchHooks, ToCompare } from '@erp-audit/matching';
import {
  type BlockKey,
  blockKeys,
  copiesOf,
  type Edges,
  type Features,
  isLarge,
  type LargeBlock,
  largestBlock,
  mostBits,
  ordersOf,
  Patterns,
  type Twins,
  windowOf,
} from '@erp-audit/matching/for-engines';
import { Database, type DatabaseOptions } from './database.ts';
import { incomplete } from './failure.ts';
import { batchesOf, type ColumnOf } from './rows/columns.ts';
import { keyChunks } from './rows/key-chunks.ts';
import { recordColumns } from './rows/record-columns.ts';
import { spelledWords, wordColumns } from './rows/word-columns.ts';
import { alikeSql } from './sql/alike-sql.ts';
import { blocksSql, keysSql, largeBlocksSql, wholeSql, windowSql } from './sql/block-sql.ts';
import { compareSql, countSql, edgesSql, patternsSql } from './sql/compare-sql.ts';
import { alignSql } from './sql/overlap-sql.ts';
import { copiesSql, pairsSql } from './sql/pair-sql.ts';
import { createSql, dropSql, newTables, type TablePlace, type Tables } from './tables.ts';

const ROWS_PER_BATCH = 5000;
/** Shares of the comparison that are done after each of its steps. */
const SENT = 0.2;
const BLOCKED = 0.4;
const PAIRED = 0.5;
const ALIGNED = 0.7;
const COMPARED = 0.9;

/** What statements are run with: none may see part of what an earlier one wrote, and unused branches cost nothing. */
const SETTINGS = { short_circuit_function_evaluation: 'force_enable', distributed_foreground_insert: 1 } as const;

/**
 * Compares the records of a table within ClickHouse.
 * @param settings - of the server, beside those that the comparison itself needs
 */
export function engineOf(
  client: ClickHouseClient,
  place: TablePlace,
  settings: DatabaseOptions['settings'] = {},
): PairEngine {
  return {
    async compare(table, hooks) {
      const database = new Database(client, { settings: { ...settings, ...SETTINGS }, signal: hooks.signal });
      const comparison = new Comparison(database, place, table, hooks);
      try {
        return await comparison.run();
      } catch (error) {
        await comparison.close();
        throw error;
      }
    },
  };
}

/** Patterns, and of each the two parts of its number. */
interface ComparedPatterns {
  readonly patterns: Patterns;
  readonly lows: readonly number[];
  readonly highs: readonly number[];
}

class Comparison {
  readonly #database: Database;
  readonly #place: TablePlace;
  readonly #tables: Tables;
  readonly #features: Features;
  readonly #twins: Twins;
  readonly #hooks: SearchHooks;
  readonly #keys: readonly BlockKey[];

  constructor(database: Database, place: TablePlace, { features, twins }: ToCompare, hooks: SearchHooks) {
    this.#database = database;
    this.#place = place;
    this.#tables = newTables(place);
    this.#features = features;
    this.#twins = twins;
    this.#hooks = hooks;
    this.#keys = blockKeys(features);
  }

  async run() {
    await this.#send();
    const largeBlocks = await this.#block();
    await this.#pair();
    await this.#database.run(alignSql(this.#tables));
    await this.#reach(ALIGNED, 'comparing');
    await this.#database.run(compareSql(this.#tables, mostBits(this.#features)));
    await this.#reach(COMPARED, 'comparing');
    const { patterns, lows, highs } = await this.#patterns();
    const count = patterns.counts.reduce((sum, pairs) => sum + pairs, 0);
    await this.#database.expect(countSql(this.#tables.pairs), count);
    return {
      ...{ largeBlocks, patterns, count },
      edges: (probabilities: Float64Array, least: number) =>
        this.#edges({ patterns, lows, highs }, probabilities, least),
      close: () => this.close(),
    };
  }

  async close(): Promise<void> {
    await this.#database.cleanUp(dropSql(this.#tables, this.#place));
  }

  async #reach(share: number, phase: 'blocking' | 'comparing'): Promise<void> {
    this.#hooks.onProgress(share, phase);
    await this.#hooks.breathe();
  }

  async #send(): Promise<void> {
    const records = recordColumns(this.#features);
    const words = wordColumns(this.#features);
    for (const query of createSql(this.#tables, this.#place, records, words)) await this.#database.run(query);
    await this.#insert(this.#tables.records, records, range(this.#features.count));
    await this.#insert(this.#tables.words, words, spelledWords(this.#features));
    await this.#sendKeys();
    await this.#reach(SENT, 'blocking');
  }

  async #sendKeys(): Promise<void> {
    let sent = 0;
    for (const [number, key] of this.#keys.entries()) {
      for (const chunk of keyChunks(this.#features, this.#twins.representatives, key, number)) {
        await this.#database.insert(this.#tables.chunks, [chunk]);
        sent += chunk[1].length;
      }
      await this.#hooks.breathe();
    }
    await this.#database.run(keysSql(this.#tables));
    await this.#database.expect(countSql(this.#tables.keys), sent);
  }

  async #insert<Source>(table: string, columns: readonly ColumnOf<Source>[], sources: Iterable<Source>): Promise<void> {
    let sent = 0;
    for (const batch of batchesOf(columns, sources, ROWS_PER_BATCH)) {
      await this.#database.insert(table, batch);
      sent += batch.length;
      await this.#hooks.breathe();
    }
    await this.#database.expect(countSql(table), sent);
  }

  async #block(): Promise<LargeBlock[]> {
    const cap = largestBlock(this.#features);
    const window = windowOf(this.#features);
    await this.#database.run(blocksSql(this.#tables));
    await this.#database.run(wholeSql(this.#tables, cap));
    for (const order of ordersOf(this.#features).keys())
      await this.#database.run(windowSql(this.#tables, cap, order, window));
    const told = [...this.#keys.keys()].filter((number) => this.#keys[number]?.role !== undefined);
    const large: LargeBlock[] = [];
    await this.#database.rows(largeBlocksSql(this.#tables, cap, told), ([key = 0, record = 0, records = 0]) => {
      const role = this.#keys[key]?.role;
      if (role !== undefined) large.push({ role, record, records });
    });
    await this.#reach(BLOCKED, 'blocking');
    return large;
  }

  async #pair(): Promise<void> {
    await this.#database.run(pairsSql(this.#tables, isLarge(this.#features)));
    await this.#insert(this.#tables.copies, COPY_COLUMNS, copiesIn(this.#twins));
    await this.#database.run(copiesSql(this.#tables));
    await this.#database.run(alikeSql(this.#tables));
    await this.#reach(PAIRED, 'comparing');
  }

  async #patterns(): Promise<ComparedPatterns> {
    const patterns = new Patterns();
    const lows: number[] = [];
    const highs: number[] = [];
    await this.#database.rows(patternsSql(this.#tables), ([low = 0, high = 0, count = 0]) => {
      patterns.add(low, high, count);
      lows.push(low);
      highs.push(high);
    });
    return { patterns, lows, highs };
  }

  async #edges(
    { patterns, lows, highs }: ComparedPatterns,
    probabilities: Float64Array,
    least: number,
  ): Promise<Edges> {
    const kept = [...probabilities.keys()].filter((number) => (probabilities[number] ?? 0) >= least);
    const rows = kept.map((number) => [number, lows[number] ?? 0, highs[number] ?? 0]);
    if (rows.length > 0) await this.#database.insert(this.#tables.kept, rows);
    const ones: number[] = [];
    const others: number[] = [];
    const numbers: number[] = [];
    await this.#database.rows(edgesSql(this.#tables), ([one = 0, other = 0, number = 0]) => {
      ones.push(one);
      others.push(other);
      numbers.push(number);
    });
    if (ones.length !== kept.reduce((sum, number) => sum + (patterns.counts[number] ?? 0), 0)) throw incomplete();
    return {
      ones: Int32Array.from(ones),
      others: Int32Array.from(others),
      probabilities: Float64Array.from(numbers, (number) => probabilities[number] ?? 0),
    };
  }
}

const COPY_COLUMNS: readonly ColumnOf<readonly [number, number]>[] = [
  { name: 'low', type: 'UInt32', value: ([first]) => first },
  { name: 'high', type: 'UInt32', value: ([, copy]) => copy },
];

function* copiesIn(twins: Twins): Generator<readonly [number, number]> {
  const { starts, places } = copiesOf(twins);
  for (let record = 0; record + 1 < starts.length; record++)
    for (const copy of places.subarray(starts[record], starts[record + 1])) yield [record, copy];
}

function* range(count: number): Generator<number> {
  for (let number = 0; number < count; number++) yield number;
}
