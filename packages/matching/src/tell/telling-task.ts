import type { GroupTelling, MatchRecord, TellingMaker } from '@erp-audit/core';
import { GroupExplainer, type ToExplain } from '../explain/group-explainer.ts';
import { type RecordLines, recordsOf } from '../records/record-lines.ts';
import type { GroupToTell } from './group-to-tell.ts';

/** What groups are told by in another thread. */
export interface Telling extends ToExplain {
  /** See `TellingModule`. */
  readonly url: string;
  readonly terms: unknown;
}

/** Groups, and the records that they are told with. */
export interface GroupBatch {
  readonly groups: readonly GroupToTell[];
  /** Their places. */
  readonly places: Int32Array;
  readonly records: RecordLines;
}

/** What is kept of each group, one behind the other. */
export interface ToldTexts {
  readonly bytes: Uint8Array;
  /** Where that of each group ends. */
  readonly ends: Int32Array;
}

/** Tells groups in a thread of its own. */
export class ThreadTeller {
  readonly #explainer: GroupExplainer;
  readonly #tell: GroupTelling<unknown>['tell'];

  private constructor(input: ToExplain, tell: GroupTelling<unknown>['tell']) {
    this.#explainer = new GroupExplainer(input);
    this.#tell = tell;
  }

  static async create({ url, terms, ...input }: Telling): Promise<ThreadTeller> {
    const { tellingOf }: { readonly tellingOf: TellingMaker } = await import(url);
    return new ThreadTeller(input, tellingOf(terms as never));
  }

  tell({ groups, places, records }: GroupBatch): ToldTexts {
    const all = recordsOf(records);
    const byPlace = new Map(all.map((record, at) => [places[at] ?? -1, record] as const));
    const recordAt = (place: number) => byPlace.get(place) ?? missing(place);
    const texts = groups.map((group) => Buffer.from(this.#tell(this.#explainer.explain(group, recordAt))));
    let end = 0;
    const ends = Int32Array.from(texts, ({ length }) => {
      end += length;
      return end;
    });
    return { bytes: Uint8Array.from(Buffer.concat(texts)), ends };
  }
}

function missing(place: number): MatchRecord {
  throw new RangeError(`record ${place} did not come with its group`);
}
