import type { GroupTelling } from '@erp-audit/core';
import { GroupExplainer, type ToExplain } from '../explain/group-explainer.ts';
import type { RecordStore } from '../night/record-store.ts';
import { openThreads, type SearchThreads } from '../threads/search-threads.ts';
import { type GroupToTell, recordsOf } from './group-to-tell.ts';

/** Fewer groups are told before threads have started. */
const WORTH_THREADS = 2000;

/** What a group is told by, and the same as JSON in one line. */
export interface ToldText<Told> {
  readonly told: Told;
  readonly json: string;
}

/** Tells groups, in the words that a telling has for them. */
export interface GroupTeller<Told> {
  /** Batches that are told at the same time. */
  readonly atOnce: number;
  tell(groups: readonly GroupToTell[]): Promise<readonly ToldText<Told>[]>;
  close(): Promise<void>;
}

export interface TellingInput extends ToExplain {
  readonly store: RecordStore;
}

/**
 * In threads where there are many groups.
 * @param count - groups that will have to be told
 */
export async function openTeller<Told>(
  input: TellingInput,
  telling: GroupTelling<Told>,
  count: number,
): Promise<GroupTeller<Told>> {
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

function tellHere<Told>({ store, ...input }: TellingInput, telling: GroupTelling<Told>): GroupTeller<Told> {
  const explainer = new GroupExplainer(input);
  return {
    atOnce: 1,
    tell: async (groups) =>
      groups.map((group) => {
        const records = new Map(recordsOf(group).map((place) => [place, store.read(place)]));
        const told = telling.tell(explainer.explain(group, (place) => records.get(place) ?? store.read(place)));
        return { told, json: JSON.stringify(told) };
      }),
    close: async () => undefined,
  };
}

function tellInThreads<Told>(store: RecordStore, threads: SearchThreads): GroupTeller<Told> {
  return {
    atOnce: threads.count + 2,
    async tell(groups) {
      const places = Int32Array.from(new Set(groups.flatMap(recordsOf)));
      const batch = { groups, places, records: store.linesOf(places) };
      const { bytes } = await threads.run({ kind: 'tell', batch });
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString().trimEnd();
      return text.split('\n').map((json) => ({ told: JSON.parse(json), json }));
    },
    close: () => threads.close(),
  };
}
