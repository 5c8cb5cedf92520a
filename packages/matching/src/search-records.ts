import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { MATCHED_RECORDS_FILES, type MatchRecords, type MatchSubject } from '@erp-audit/core';
import type { KeysSince } from './block/build-blocks.ts';
import type { Twins } from './cluster/twins.ts';
import { threadsEngine } from './compare/compare-here.ts';
import type { Asked } from './compare/compare-range.ts';
import { type Decision, decidedPairs } from './learn/decided-pairs.ts';
import { isTaughtBy } from './learn/decisions.ts';
import { EarlierKeys, type KeyPlaces, NewKeys, NO_KEYS } from './night/kept-keys.ts';
import type { KeptNight, RowNames } from './night/kept-night.ts';
import { RecordReader, type RecordWatch } from './night/record-reader.ts';
import type { RecordStore } from './night/record-store.ts';
import { SinceNight } from './night/since-night.ts';
import type { UnchangedRecords } from './night/unchanged-groups.ts';
import type { PairEngine } from './pair-engine.ts';
import { type Features, fillRows } from './records/features.ts';
import { featuresOf } from './records/features-of.ts';
import { countFrequencies } from './records/frequencies.ts';
import type { MemoryBudget } from './records/memory-budget.ts';
import { gather, type RawRecords } from './records/raw-records.ts';
import type { TextPool } from './records/text-pool.ts';
import { type Searched, search, searchChanged } from './search.ts';
import type { SearchHooks } from './search-hooks.ts';
import { inOrder } from './threads/in-order.ts';
import { openThreads, ownThread, type SearchThreads } from './threads/search-threads.ts';

const LOADED = 0.3;
const LOADED_PER_BATCH = 0.002;
const SEARCHED = 0.65;
const MOST_WAITING = 6;
/** Smaller tables are done before threads have started. */
const WORTH_THREADS = 20_000;

/** What a search may go by and use; all of it may be absent. */
export interface SearchMeans {
  /** What an earlier night kept: records that it knows are neither normalised nor compared with each other. */
  readonly before?: KeptNight | undefined;
  /** Keeps the records as they come. */
  readonly store?: RecordStore;
  /** Sees the records that it wants as they come, of those with the same id the first. */
  readonly watch?: RecordWatch;
  /** Asked once all records are read: what people decided of them. */
  decisions?(): readonly Decision[];
  /** Checked while records are read; absent where there is no limit. */
  readonly budget?: MemoryBudget | undefined;
  /** What compares where all records have to be; threads of this process where absent. */
  readonly engine?: PairEngine | undefined;
  /** Folder in which block keys are kept from night to night; another engine than these threads makes none to keep. */
  readonly directory?: string | undefined;
}

export interface SearchedRecords {
  readonly features: Features;
  readonly found: Searched;
  /** Where only what changed was compared: what is as it was. */
  readonly unchanged?: UnchangedRecords;
  /** What the next night needs. */
  readonly night: KeptNight;
}

/** Reads, normalises and compares all records; in threads where they are many, with the same result. */
export async function searchRecords(
  records: AsyncIterable<MatchRecords>,
  subject: MatchSubject,
  hooks: SearchHooks,
  { before, store, watch, decisions = nothingDecided, budget, engine, directory }: SearchMeans = {},
): Promise<SearchedRecords> {
  let threads = ownThread();
  const openedFor = (count: number) => {
    if (threads.count === 1 && count >= WORTH_THREADS) threads = openThreads();
    return threads;
  };
  try {
    const reader = new RecordReader(before, store, watch);
    let share = 0;
    const batches = inOrder(reader.changed(records), MOST_WAITING, async (arrived) => {
      const kind = arrived.unread === undefined ? 'parse' : 'read';
      return { arrived, batch: await openedFor(reader.changedCount).run({ kind, subject, records: arrived.lines }) };
    });
    for await (const { arrived, batch } of batches) {
      reader.take(arrived, batch);
      budget?.check(reader.size);
      share = Math.min(LOADED, share + LOADED_PER_BATCH);
      hooks.onProgress(share, 'reading');
      await hooks.breathe();
    }
    hooks.onProgress(LOADED, 'reading');
    await hooks.breathe();
    const means = { engine, threads: () => openedFor(reader.count), directory, budget };
    return await searchRead(reader, { subject, decisions: decisions() }, means, {
      ...hooks,
      onProgress: (part, phase) => hooks.onProgress(LOADED + SEARCHED * part, phase),
    });
  } finally {
    await threads.close();
  }
}

function nothingDecided(): readonly Decision[] {
  return [];
}

/** What compares, and where keys are kept. */
interface ComparingMeans extends Pick<SearchMeans, 'engine' | 'directory' | 'budget'> {
  readonly threads: () => SearchThreads;
}

async function searchRead(
  { before, collector, origins, digests, names, size }: RecordReader,
  { subject, decisions }: Pick<ReadRecords, 'subject' | 'decisions'>,
  means: ComparingMeans,
  hooks: SearchHooks,
): Promise<SearchedRecords> {
  collector.pool.seal();
  const records = before === undefined ? collector.records : gather(before.records, collector.records, origins);
  const read = { subject, decisions, records, pool: collector.pool, digests, names };
  const since = before === undefined ? undefined : new SinceNight(before, origins);
  const known =
    since?.isClose === true && before !== undefined
      ? await searchSince(read, { before, since }, means, hooks)
      : undefined;
  if (known !== undefined) return known;
  means.budget?.check({ ...size, before: 0 });
  return await searchAll(read, means, hooks);
}

/** What was read, before it is known how common anything of it is. */
interface ReadRecords {
  readonly subject: MatchSubject;
  readonly records: RawRecords;
  readonly pool: TextPool;
  readonly digests: Int32Array;
  readonly names: RowNames;
  readonly decisions: readonly Decision[];
}

async function searchAll(read: ReadRecords, means: ComparingMeans, hooks: SearchHooks): Promise<SearchedRecords> {
  const frequencies = countFrequencies(read.records, read.pool.size);
  await hooks.breathe();
  const features = featuresOf(read.records, read.pool, read.digests, frequencies, false);
  const decided = decidedPairs(features, read.decisions);
  const stamp = randomUUID();
  const path = means.engine === undefined ? keysIn(means.directory) : undefined;
  const keys = path === undefined ? undefined : new NewKeys(path, stamp);
  try {
    const found = await search(features, decided, means.engine ?? threadsEngine(means.threads, keys), hooks);
    const places = keys?.placesOf(features.count) ?? NO_KEYS;
    return { features, found, night: nightOf(read, found, { frequencies, changedSince: 0, stamp, keys: places }) };
  } finally {
    keys?.abandon();
  }
}

/** An earlier night, and what is others since. */
interface EarlierNight {
  readonly before: KeptNight;
  readonly since: SinceNight;
}

/**
 * Few records are done before threads have started.
 * @returns undefined where people have since decided otherwise: all weighs differently then, of records that did not
 *   change too
 */
async function searchSince(
  read: ReadRecords,
  { before, since }: EarlierNight,
  { directory }: ComparingMeans,
  hooks: SearchHooks,
): Promise<SearchedRecords | undefined> {
  const { model, frequencies } = before;
  await hooks.breathe();
  const features = featuresOf(read.records, read.pool, read.digests, frequencies, true);
  fillRows(features, Int32Array.from(read.decisions.flatMap(({ pair }) => pair)));
  if (!isTaughtBy(model, decidedPairs(features, read.decisions))) return undefined;
  const twins = since.twins(features);
  const asked = since.asked(twins);
  const stamp = randomUUID();
  const path = keysIn(directory);
  const places = since.keyPlaces(asked);
  const keys =
    path === undefined
      ? undefined
      : (EarlierKeys.open(path, places, keysSince(places, twins)) ?? new NewKeys(path, stamp));
  try {
    const known = {
      model,
      largeBlocks: since.largeBlocks(),
      links: since.links(asked),
      twins,
      asked,
      keys,
      orders: since.orders,
    };
    const found = await searchChanged(features, known, ownThread(), hooks);
    return {
      ...{ features, found, unchanged: unchangedSince({ before, since }, asked, features) },
      night: nightOf(read, found, {
        ...{ frequencies, changedSince: since.changedSince, stamp },
        keys: keys?.placesOf(features.count) ?? NO_KEYS,
      }),
    };
  } finally {
    keys?.abandon();
  }
}

function keysIn(directory: string | undefined): string | undefined {
  return directory === undefined ? undefined : join(directory, MATCHED_RECORDS_FILES.keys);
}

function keysSince({ places }: KeyPlaces, { representatives }: Twins): KeysSince {
  const count = places.reduce((most, place) => Math.max(most, place + 1), 0);
  const tonight = new Int32Array(count).fill(-1);
  places.forEach((place, record) => {
    if (place >= 0) tonight[place] = record;
  });
  return { places: tonight, others: representatives.filter((record) => (places[record] ?? -1) < 0) };
}

function unchangedSince({ before, since }: EarlierNight, asked: Asked, { digests }: Features): UnchangedRecords {
  return {
    ...{ stamp: before.stamp, count: before.records.count },
    sameAs: (record) => (asked.marks[record] === 1 ? -1 : since.originOf(record, digests)),
    originOf: (record) => since.originOf(record, digests),
  };
}

function nightOf(
  { subject, records, pool, digests, names }: ReadRecords,
  { model, links, largeBlocks, orders, twins }: Searched,
  learnt: Pick<KeptNight, 'frequencies' | 'changedSince' | 'stamp' | 'keys'>,
): KeptNight {
  return {
    ...{
      subject,
      records,
      pool,
      digests,
      names,
      twinOf: twins.of,
      hashes: twins.hashes,
      model,
      links,
      largeBlocks,
      orders,
    },
    ...learnt,
  };
}
