import type { SearchHooks } from '../search-hooks.ts';
import { inOrder } from '../threads/in-order.ts';
import type { SearchThreads } from '../threads/search-threads.ts';
import type { Compared, ComparedRange } from './compare-range.ts';

const RECORDS_AT_ONCE = 4096;

/** Compares all pairs; ranges in order of their records, the same with any number of threads. */
export async function compareAll(
  compared: Compared,
  threads: SearchThreads,
  hooks: SearchHooks,
): Promise<ComparedRange[]> {
  await threads.all({ kind: 'compared', compared });
  const count = compared.asked?.records.length ?? compared.features.count;
  const starts = Array.from({ length: Math.ceil(count / RECORDS_AT_ONCE) }, (_, at) => at * RECORDS_AT_ONCE);
  const ranges: ComparedRange[] = [];
  const answers = inOrder(starts, 2 * threads.count, (from) =>
    threads.run({ kind: 'compare', from, to: Math.min(count, from + RECORDS_AT_ONCE) }),
  );
  for await (const range of answers) {
    ranges.push(range);
    hooks.onProgress(ranges.length / starts.length, 'comparing');
    await hooks.breathe();
  }
  return ranges;
}
