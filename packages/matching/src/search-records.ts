import type { MatchSubject } from '@erp-audit/core';
import { FeatureBuilder } from './records/feature-builder.ts';
import type { Features } from './records/features.ts';
import type { RecordLines } from './records/record-lines.ts';
import { type Searched, search } from './search.ts';
import type { SearchHooks } from './search-hooks.ts';
import { inOrder } from './threads/in-order.ts';
import { openThreads, ownThread } from './threads/search-threads.ts';

const LOADED = 0.3;
const LOADED_PER_BATCH = 0.002;
const SEARCHED = 0.65;
const MOST_WAITING = 6;
/** Smaller tables are done before threads have started. */
const WORTH_THREADS = 20_000;

export interface SearchedRecords {
  readonly features: Features;
  readonly found: Searched;
}

/** Reads, normalises and compares all records; in threads where they are many, with the same result. */
export async function searchRecords(
  records: AsyncIterable<RecordLines>,
  subject: MatchSubject,
  hooks: SearchHooks,
): Promise<SearchedRecords> {
  let threads = ownThread();
  try {
    const builder = new FeatureBuilder();
    let taken = 0;
    let share = 0;
    const batches = inOrder(records, MOST_WAITING, (batch) => {
      if (taken < WORTH_THREADS && taken + batch.count >= WORTH_THREADS) threads = openThreads();
      taken += batch.count;
      return threads.run({ kind: 'parse', subject, records: batch });
    });
    for await (const batch of batches) {
      builder.add(batch);
      share = Math.min(LOADED, share + LOADED_PER_BATCH);
      hooks.onProgress(share);
      await hooks.breathe();
    }
    const features = builder.finish();
    const found = await search(features, threads, {
      onProgress: (part) => hooks.onProgress(LOADED + SEARCHED * part),
      breathe: hooks.breathe,
    });
    return { features, found };
  } finally {
    await threads.close();
  }
}
