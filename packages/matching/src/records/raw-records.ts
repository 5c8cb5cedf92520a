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

const NONE = new Int32Array(0);

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
 * @param origins - of each record its place among `before`, or -1 for the next of `changed`
 */
export function gather(before: RawRecords, changed: RawRecords, origins: Int32Array): RawRecords {
  const places = new Int32Array(origins.length);
  let next = 0;
  for (let at = 0; at < origins.length; at++) places[at] = (origins[at] ?? 0) < 0 ? -1 - next++ : (origins[at] ?? 0);
  return {
    count: origins.length,
    columns: byName(COLUMNS, (name) => gatherColumn(before.columns[name], changed.columns[name], places)),
    lists: byName(LISTS, (name) => gatherList(before.lists[name], changed.lists[name], places)),
  };
}

function gatherColumn(before: Int32Array, changed: Int32Array, places: Int32Array): Int32Array {
  const column = sharedIntegers(places.length);
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    column[at] = (place < 0 ? changed[-1 - place] : before[place]) ?? 0;
  }
  return column;
}

function gatherList(before: RawList, changed: RawList, places: Int32Array): RawList {
  const starts = sharedIntegers(places.length + 1);
  for (let at = 0; at < places.length; at++) {
    const [list, place] = partOf(before, changed, places[at] ?? 0);
    starts[at + 1] = (starts[at] ?? 0) + (list.starts[place + 1] ?? 0) - (list.starts[place] ?? 0);
  }
  return { starts, words: gatherWords(before, changed, places, starts) };
}

function gatherWords(before: RawList, changed: RawList, places: Int32Array, starts: Int32Array): Int32Array {
  const words = sharedIntegers(starts.at(-1) ?? 0);
  for (let at = 0; at < places.length; at++) {
    const [list, place] = partOf(before, changed, places[at] ?? 0);
    words.set(list.words.subarray(list.starts[place], list.starts[place + 1]), starts[at]);
  }
  return words;
}

function partOf(before: RawList, changed: RawList, place: number): readonly [RawList, number] {
  return place < 0 ? [changed, -1 - place] : [before, place];
}

export function sharedIntegers(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));
}
