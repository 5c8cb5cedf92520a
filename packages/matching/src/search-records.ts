import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { MatchSubject } from '@erp-audit/core';
import { DigestIndex } from './night/digest-index.ts';
import { KeptKeys } from './night/kept-keys.ts';
import type { KeptNight } from './night/kept-night.ts';
import { SinceNight } from './night/since-night.ts';
import type { UnchangedRecords } from './night/unchanged-groups.ts';
import type { Features } from './records/features.ts';
import { featuresOf } from './records/features-of.ts';
import { countFrequencies } from './records/frequencies.ts';
import { Integers } from './records/growing.ts';
import { gather, RawCollector } from './records/raw-records.ts';
import { DIGEST } from './records/record-digest.ts';
import { chosenLines, type RecordLines } from './records/record-lines.ts';
import { type Searched, search, searchChanged } from './search.ts';
import type { SearchHooks } from './search-hooks.ts';
import { inOrder } from './threads/in-order.ts';
import { openThreads, ownThread, type SearchThreads } from './threads/search-threads.ts';

/** Block keys for the next night. */
const KEYS_FILE = 'keys.bin';
const LOADED = 0.3;
const LOADED_PER_BATCH = 0.002;
const SEARCHED = 0.65;
const MOST_WAITING = 6;
/** Smaller tables are done before threads have started. */
const WORTH_THREADS = 20_000;

export interface SearchedRecords {
  readonly features: Features;
  readonly found: Searched;
  /** Where only what changed was compared: what is as it was. */
  readonly unchanged?: UnchangedRecords;
  /** What the next night needs. */
  readonly night: KeptNight;
}

/**
 * Reads, normalises and compares all records; in threads where they are many, with the same result.
 * @param before - what an earlier night kept: records that it knows are neither normalised nor compared with each other
 * @param directory - where given, block keys are kept there from night to night
 */
export async function searchRecords(
  records: AsyncIterable<RecordLines>,
  subject: MatchSubject,
  hooks: SearchHooks,
  before?: KeptNight,
  directory?: string,
): Promise<SearchedRecords> {
  let threads = ownThread();
  const openedFor = (count: number) => {
    if (threads.count === 1 && count >= WORTH_THREADS) threads = openThreads();
    return threads;
  };
  try {
    const reader = new RecordReader(before);
    let share = 0;
    const batches = inOrder(reader.changed(records), MOST_WAITING, (batch) => {
      return openedFor(reader.changedCount).run({ kind: 'parse', subject, records: batch });
    });
    for await (const batch of batches) {
      reader.collector.add(batch);
      share = Math.min(LOADED, share + LOADED_PER_BATCH);
      hooks.onProgress(share, 'reading');
      await hooks.breathe();
    }
    hooks.onProgress(LOADED, 'reading');
    await hooks.breathe();
    return await searchRead({ reader, subject, directory }, () => openedFor(reader.count), {
      onProgress: (part, phase) => hooks.onProgress(LOADED + SEARCHED * part, phase),
      breathe: hooks.breathe,
    });
  } finally {
    await threads.close();
  }
}

/** Takes the records that have to be normalised out of all, and notes where the others were. */
class RecordReader {
  readonly before: KeptNight | undefined;
  readonly collector: RawCollector;
  readonly #index: DigestIndex | undefined;
  readonly #origins = new Integers();
  readonly #digests = new Integers();
  /** Records that have to be normalised, so far. */
  changedCount = 0;

  constructor(before: KeptNight | undefined) {
    this.before = before;
    this.collector = new RawCollector(before?.pool);
    this.#index = before === undefined ? undefined : new DigestIndex(before.digests);
  }

  get count(): number {
    return this.#origins.length;
  }

  get origins(): Int32Array {
    return this.#origins.array.subarray(0, this.#origins.length);
  }

  get digests(): Int32Array {
    return this.#digests.array.subarray(0, this.#digests.length);
  }

  async *changed(records: AsyncIterable<RecordLines>): AsyncGenerator<RecordLines> {
    for await (const lines of records) {
      const from = this.#origins.length;
      this.#digests.append(lines.digests);
      for (let nth = 0; nth < lines.count; nth++)
        this.#origins.push(this.#index?.find(lines.digests, nth * DIGEST) ?? -1);
      const chosen = chosenLines(lines, (nth) => this.#origins.array[from + nth] === -1);
      this.changedCount += chosen.count;
      if (chosen.count > 0) yield chosen;
    }
  }
}

interface ToSearch {
  readonly reader: RecordReader;
  readonly subject: MatchSubject;
  readonly directory: string | undefined;
}

async function searchRead(
  { reader: { before, collector, origins, digests }, subject, directory }: ToSearch,
  threads: () => SearchThreads,
  hooks: SearchHooks,
): Promise<SearchedRecords> {
  const { pool } = collector;
  const records = before === undefined ? collector.records : gather(before.records, collector.records, origins);
  const since = before === undefined ? undefined : new SinceNight(before, origins);
  const isClose = before !== undefined && since?.isClose === true;
  const frequencies = isClose ? before.frequencies : countFrequencies(records, pool.size);
  await hooks.breathe();
  const features = featuresOf(records, pool, digests, frequencies, isClose);
  const stamp = randomUUID();
  const keysPath = directory === undefined ? undefined : join(directory, KEYS_FILE);
  const { found, unchanged } =
    isClose && since !== undefined
      ? await searchSince({ features, before, since, stamp, keysPath }, hooks)
      : { found: await searchAll({ features, stamp, keysPath }, threads(), hooks) };
  const { model, links, largeBlocks, twins } = found;
  return {
    features,
    found,
    ...(unchanged === undefined ? {} : { unchanged }),
    night: {
      ...{
        subject,
        records,
        pool,
        digests,
        twinOf: twins.of,
        hashes: twins.hashes,
        frequencies,
        model,
        links,
        largeBlocks,
      },
      ...{ changedSince: isClose ? (since?.changedSince ?? 0) : 0, stamp },
    },
  };
}

interface SearchedFeatures {
  readonly features: Features;
  /** Of tonight. */
  readonly stamp: string;
  /** Where given, block keys are kept there. */
  readonly keysPath: string | undefined;
}

async function searchAll(
  { features, stamp, keysPath }: SearchedFeatures,
  threads: SearchThreads,
  hooks: SearchHooks,
): Promise<Searched> {
  const keys = keysPath === undefined ? undefined : new KeptKeys(keysPath, stamp);
  try {
    return await search(features, threads, hooks, keys);
  } finally {
    keys?.abandon();
  }
}

interface SearchedSince extends SearchedFeatures {
  readonly before: KeptNight;
  readonly since: SinceNight;
}

/** Few records are done before threads have started. */
async function searchSince(
  { features, before, since, stamp, keysPath }: SearchedSince,
  hooks: SearchHooks,
): Promise<{ readonly found: Searched; readonly unchanged: UnchangedRecords }> {
  const twins = since.twins(features);
  const asked = since.asked(twins);
  const moved = (sorted: Float64Array) => since.keys(sorted, asked);
  const keys = keysPath === undefined ? undefined : new KeptKeys(keysPath, stamp, before.stamp, moved);
  const known = { largeBlocks: since.largeBlocks(), links: since.links(asked), twins, asked, keys };
  try {
    return {
      found: await searchChanged(features, { ...known, model: before.model }, ownThread(), hooks),
      unchanged: {
        ...{ stamp: before.stamp, count: before.records.count },
        sameAs: (record) => since.sameAs(record, asked, features.digests),
        originOf: (record) => since.originOf(record),
      },
    };
  } finally {
    keys?.abandon();
  }
}
