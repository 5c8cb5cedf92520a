import { readFileSync } from 'node:fs';
import type { MatchSubject } from '@erp-audit/core';
import type { LargeBlock } from '../block/build-blocks.ts';
import type { Edges } from '../cluster/edges.ts';
import type { Model } from '../learn/model.ts';
import { byName, COLUMNS, LISTS, SHARED_COLUMNS } from '../records/features.ts';
import type { Frequencies } from '../records/frequencies.ts';
import type { MemoryBudget, TableSize } from '../records/memory-budget.ts';
import type { RawRecords } from '../records/raw-records.ts';
import { TextPool } from '../records/text-pool.ts';
import { type Head, readArrays, readFirstArray, writeArrays } from './array-file.ts';
import type { KeyPlaces } from './kept-keys.ts';
import type { KeptLines } from './record-store.ts';

/** What a night leaves for the next one: normalised records, what was learnt of them, and the links that were found. */
export interface KeptNight {
  readonly subject: MatchSubject;
  readonly records: RawRecords;
  readonly pool: TextPool;
  /** See `writeDigest`. */
  readonly digests: Int32Array;
  readonly names: RowNames;
  /** Of each record the one that stands for it and its equals. */
  readonly twinOf: Int32Array;
  /** See `Twins`. */
  readonly hashes: Int32Array;
  readonly frequencies: Frequencies;
  readonly model: Model;
  readonly links: Edges;
  readonly largeBlocks: readonly LargeBlock[];
  /** See `Blocks`. */
  readonly orders: readonly Int32Array[];
  /** Records that came, changed or went since it was learnt how common words are, and what each comparison weighs. */
  readonly changedSince: number;
  /** Where the records themselves lie; absent where they were not kept. */
  readonly lines?: KeptLines;
  /** Where the records stand among those whose block keys are kept. */
  readonly keys: KeyPlaces;
  /** A name of this night, which what is kept beside it repeats. */
  readonly stamp: string;
}

/** What tells a record as it was read, two numbers each. */
export interface RowNames {
  /** Hashes of ids, see `writeIdHash`. */
  readonly ids: Int32Array;
  /** Of what was read, mixed with the mark of its form; both 0 where the record came without one. */
  readonly digests: Int32Array;
}

interface About {
  /** Of what normalises: another one may read a record otherwise. */
  readonly version: string;
  readonly subject: MatchSubject;
  readonly count: number;
  readonly learntFrom: number;
  readonly model: Model;
  readonly largeBlocks: readonly LargeBlock[];
  readonly changedSince: number;
  readonly stamp: string;
  readonly keysStamp: string;
  readonly lines: Pick<KeptLines, 'end' | 'checksum' | 'form'>;
}

/** The array that is wanted before all others. */
const FIRST = 'rowDigests';

const NO_LINES: KeptLines = { starts: new Float64Array(0), lengths: new Int32Array(0), end: 0, checksum: 0 };

function versionHere(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return `${version} 10`;
}

export async function writeNight(path: string, night: KeptNight): Promise<void> {
  const { records, frequencies, links, pool, subject, model, largeBlocks, changedSince, stamp, keys } = night;
  const { starts: lineStarts, lengths: lineLengths, end, checksum, form } = night.lines ?? NO_LINES;
  const { codes, starts, hashes: textHashes } = pool.kept;
  const about: About = {
    ...{ version: versionHere(), subject, count: records.count, learntFrom: frequencies.count },
    ...{ model, largeBlocks, changedSince, stamp, keysStamp: keys.stamp },
    lines: { end, checksum, form },
  };
  const arrays = {
    [FIRST]: night.names.digests,
    ...{ hashes: night.hashes, textHashes, lineStarts, lineLengths, keyPlaces: keys.places, rowIds: night.names.ids },
    ...{ digests: night.digests, twinOf: night.twinOf, codes, starts, junk: frequencies.junk },
    ...{ ones: links.ones, others: links.others, probabilities: links.probabilities },
    ...Object.fromEntries(night.orders.map((order, index) => [`order ${index}`, order])),
    ...Object.fromEntries(COLUMNS.map((name) => [`column ${name}`, records.columns[name]])),
    ...Object.fromEntries(
      LISTS.flatMap((name) => [
        [`starts ${name}`, records.lists[name].starts],
        [`words ${name}`, records.lists[name].words],
        [`bits ${name}`, frequencies.bits[name]],
      ]),
    ),
    ...Object.fromEntries(
      SHARED_COLUMNS.flatMap((name) => [
        [`values ${name}`, frequencies.shared[name].values],
        [`powers ${name}`, frequencies.shared[name].powers],
      ]),
    ),
  };
  await writeArrays(path, { about, arrays });
}

/** A table of as many records as there were then, with those of then beside it. */
function sizeWith({ about, arrays }: Head<About>): TableSize {
  const length = (isMeant: (name: string) => boolean) =>
    arrays.reduce((sum, array) => sum + (isMeant(array.name) ? array.length : 0), 0);
  return {
    ...{ records: about.count, before: about.count },
    words: 2 * length((name) => name.startsWith('words ')),
    texts: length((name) => name === 'starts'),
    characters: length((name) => name === 'codes'),
  };
}

function isOfUse(subject: MatchSubject, budget: MemoryBudget | undefined): (head: Head<About>) => boolean {
  const version = versionHere();
  return (head) => {
    const isOurs = head.about.version === version && head.about.subject === subject;
    return isOurs && budget?.allows(sizeWith(head)) !== false;
  };
}

/**
 * Of the night that `readNight` would read, see `RowNames`, at once; whether the file is as it was written, only that tells.
 */
export function readRowDigests(path: string, subject: MatchSubject, budget?: MemoryBudget): Int32Array | undefined {
  const digests = readFirstArray<About>(path, FIRST, isOfUse(subject, budget));
  return digests instanceof Int32Array ? digests : undefined;
}

/**
 * Undefined where nothing is kept that could be used: all is read and compared anew then.
 * @param budget - what is kept takes room beside what is read tonight; where there is none for both, all is compared anew
 */
export async function readNight(
  path: string,
  subject: MatchSubject,
  budget?: MemoryBudget,
): Promise<KeptNight | undefined> {
  const file = await readArrays<About>(path, isOfUse(subject, budget));
  if (file === undefined) return undefined;
  const { about, arrays } = file;
  function array<Values>(name: string, make: new (length: number) => Values): Values {
    const values = arrays[name];
    return values instanceof make ? values : new make(0);
  }
  const integers = (name: string) => array(name, Int32Array);
  return {
    ...{ subject, model: about.model, largeBlocks: about.largeBlocks, changedSince: about.changedSince },
    stamp: about.stamp,
    keys: { stamp: about.keysStamp, places: integers('keyPlaces') },
    lines: { ...about.lines, starts: array('lineStarts', Float64Array), lengths: integers('lineLengths') },
    pool: TextPool.from({
      codes: array('codes', Uint16Array),
      starts: integers('starts'),
      hashes: integers('textHashes'),
    }),
    digests: integers('digests'),
    names: { ids: integers('rowIds'), digests: integers(FIRST) },
    twinOf: integers('twinOf'),
    hashes: integers('hashes'),
    orders: Object.keys(arrays)
      .filter((name) => name.startsWith('order '))
      .map(integers),
    links: { ones: integers('ones'), others: integers('others'), probabilities: array('probabilities', Float64Array) },
    records: {
      count: about.count,
      columns: byName(COLUMNS, (name) => integers(`column ${name}`)),
      lists: byName(LISTS, (name) => ({ starts: integers(`starts ${name}`), words: integers(`words ${name}`) })),
    },
    frequencies: {
      count: about.learntFrom,
      junk: integers('junk'),
      bits: byName(LISTS, (name) => array(`bits ${name}`, Float32Array)),
      shared: byName(SHARED_COLUMNS, (name) => ({
        values: integers(`values ${name}`),
        powers: array(`powers ${name}`, Uint8Array),
      })),
    },
  };
}
