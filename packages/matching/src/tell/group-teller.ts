import type { GroupTelling } from '@erp-audit/core';
import { GroupExplainer, type ToExplain } from '../explain/group-explainer.ts';
import type { RecordStore } from '../night/record-store.ts';
import { openThreads, type SearchThreads } from '../threads/search-threads.ts';
import { type GroupToTell, recordsOf } from './group-to-tell.ts';

/** Fewer groups are told before threads have started. */
const WORTH_THREADS = 2000;

/** Tells groups, in the words that a telling has for them. */
export interface GroupTeller {
  /** Batches that are told at the same time. */
  readonly atOnce: number;
  /** Gives what is kept of each, in UTF-8. */
  tell(groups: readonly GroupToTell[]): Promise<readonly Uint8Array[]>;
  close(): Promise<void>;
}

export interface TellingInput extends ToExplain {
  readonly store: RecordStore;
}

/**
 * In threads where there are many groups.
 * @param count - groups that will have to be told
 */
export async function openTeller(
  input: TellingInput,
  telling: GroupTelling<unknown>,
  count: number,
): Promise<GroupTeller> {
  const threads = telling.elsewhere !== undefined && count >= WORTH_THREADS ? openThreads() : undefined;
  if (threads === undefined || threads.count === 1 || telling.elsewhere === undefined) return tellHere(input, telling);
  const { features, model } = input;
  try {
    await threads.all({ kind: 'telling', telling: { ...{ features, model }, ...telling.elsewhere } });
    return tellInThreads(input.store, threads);
  } catch (error) {
    await threads.close();
    throw error;
  }
}

function tellHere({ store, ...input }: TellingInput, telling: GroupTelling<unknown>): GroupTeller {
  const explainer = new GroupExplainer(input);
  return {
    atOnce: 1,
    tell: async (groups) =>
      groups.map((group) => {
        const records = new Map(recordsOf(group).map((place) => [place, store.read(place)]));
        return Buffer.from(telling.tell(explainer.explain(group, (place) => records.get(place) ?? store.read(place))));
      }),
    close: async () => undefined,
  };
}

function tellInThreads(store: RecordStore, threads: SearchThreads): GroupTeller {
  return {
    atOnce: threads.count + 2,
    async tell(groups) {
      const places = Int32Array.from(new Set(groups.flatMap(recordsOf)));
      const batch = { groups, places, records: store.linesOf(places) };
      const { bytes, ends } = await threads.run({ kind: 'tell', batch });
      return Array.from(ends, (end, index) => bytes.subarray(index === 0 ? 0 : ends[index - 1], end));
    },
    close: () => threads.close(),
  };
}
