import { byName, COLUMNS, type Column, LISTS, type ListName, NUMBER_COLUMNS } from './features.ts';
import { Integers } from './growing.ts';
import type { ParsedBatch } from './parsed-batch.ts';
import { TextPool } from './text-pool.ts';

/** Words of a list, record by record. */
interface RawList {
  /** Where the words of each record begin; one more than there are records. */
  readonly starts: Int32Array;
  readonly words: Int32Array;
}

/** Normalised records as they are by themselves, before anything is known of the table; texts are numbers of one pool. */
export interface RawRecords {
  readonly count: number;
  readonly columns: Readonly<Record<Column, Int32Array>>;
  readonly lists: Readonly<Record<ListName, RawList>>;
}

/** Records that are let go of as others are made of them. */
export interface SpentRecords {
  readonly count: number;
  readonly columns: Record<Column, Int32Array>;
  readonly lists: Record<ListName, RawList>;
}

const NONE = new Int32Array(0);
const NO_WORDS: RawList = { starts: NONE, words: NONE };

/** Puts batches of normalised records together, one after the other, into columns of numbers. */
export class RawCollector {
  readonly pool: TextPool;
  readonly #columns = byName(COLUMNS, () => new Integers());
  readonly #starts = byName(LISTS, () => new Integers());
  readonly #words = byName(LISTS, () => new Integers());
  #count = 0;

  constructor(pool = new TextPool()) {
    this.pool = pool;
    for (const list of LISTS) this.#starts[list].push(0);
  }

  add(batch: ParsedBatch): void {
    const numbers = this.pool.internAll(batch.poolCodes, batch.poolStarts, batch.poolHashes);
    for (const [index, name] of COLUMNS.entries()) {
      const values = batch.columns.subarray(index * batch.count, (index + 1) * batch.count);
      this.#columns[name].append(NUMBER_COLUMNS.has(name) ? values : values.map((value) => numbers[value] ?? 0));
    }
    for (const [index, list] of LISTS.entries()) {
      const before = this.#words[list].length;
      this.#words[list].append((batch.words[index] ?? NONE).map((word) => numbers[word] ?? 0));
      this.#starts[list].append((batch.starts[index] ?? NONE).subarray(1).map((start) => before + start));
    }
    this.#count += batch.count;
  }

  /** Words of all lists. */
  get words(): number {
    return LISTS.reduce((sum, list) => sum + this.#words[list].length, 0);
  }

  get records(): RawRecords {
    return {
      count: this.#count,
      columns: byName(COLUMNS, (name) => this.#columns[name].array.subarray(0, this.#count)),
      lists: byName(LISTS, (name) => ({
        starts: this.#starts[name].array.subarray(0, this.#count + 1),
        words: this.#words[name].array.subarray(0, this.#words[name].length),
      })),
    };
  }
}

/**
 * Records of which some are as they were before.
 * @param before - is empty afterwards: a large table has no room for both
 * @param origins - of each record its place among `before`, or -1 for the next of `changed`
 */
export function gather(before: SpentRecords, changed: RawRecords, origins: Int32Array): RawRecords {
  const runs = runsOf(origins);
  const count = origins.length;
  return {
    count,
    columns: byName(COLUMNS, (name) => {
      const column = gatherColumn(before.columns[name], changed.columns[name], runs, count);
      before.columns[name] = NONE;
      return column;
    }),
    lists: byName(LISTS, (name) => {
      const list = gatherList(before.lists[name], changed.lists[name], runs, count);
      before.lists[name] = NO_WORDS;
      return list;
    }),
  };
}

/** Records that stand one behind the other, as they do where they come from. */
interface Run {
  readonly isChanged: boolean;
  /** The first, and its place among those before, or among the changed ones. */
  readonly at: number;
  readonly place: number;
  length: number;
}

function runsOf(origins: Int32Array): readonly Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  let changed = 0;
  for (let at = 0; at < origins.length; at++) {
    const origin = origins[at] ?? 0;
    const isChanged = origin < 0;
    const place = isChanged ? changed++ : origin;
    if (run?.isChanged === isChanged && run.place + run.length === place) run.length++;
    else {
      run = { isChanged, at, place, length: 1 };
      runs.push(run);
    }
  }
  return runs;
}

function gatherColumn(before: Int32Array, changed: Int32Array, runs: readonly Run[], count: number): Int32Array {
  const column = sharedIntegers(count);
  for (const { isChanged, at, place, length } of runs) copy(isChanged ? changed : before, place, column, at, length);
  return column;
}

function gatherList(before: RawList, changed: RawList, runs: readonly Run[], count: number): RawList {
  const starts = gatherStarts(before, changed, runs, count);
  const words = sharedIntegers(starts.at(-1) ?? 0);
  for (const { isChanged, at, place, length } of runs) {
    const list = isChanged ? changed : before;
    const from = list.starts[place] ?? 0;
    copy(list.words, from, words, starts[at] ?? 0, (list.starts[place + length] ?? 0) - from);
  }
  return { starts, words };
}

function gatherStarts(before: RawList, changed: RawList, runs: readonly Run[], count: number): Int32Array {
  const starts = sharedIntegers(count + 1);
  for (const { isChanged, at, place, length } of runs) {
    const { starts: then } = isChanged ? changed : before;
    const moved = (starts[at] ?? 0) - (then[place] ?? 0);
    for (let nth = 1; nth <= length; nth++) starts[at + nth] = (then[place + nth] ?? 0) + moved;
  }
  return starts;
}

/** Most runs are long, and many short: a loop copies both in no time, where a view of each would have to be made. */
function copy(from: Int32Array, start: number, to: Int32Array, at: number, length: number): void {
  for (let nth = 0; nth < length; nth++) to[at + nth] = from[start + nth] ?? 0;
}

export function sharedIntegers(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));
}
