import type { MatchSubject } from '@erp-audit/core';
import { type BlockKey, blockKeys } from '../block/block-keys.ts';
import { sortedKeys } from '../block/sorted-keys.ts';
import { type Compared, type ComparedRange, RangeComparer } from '../compare/compare-range.ts';
import type { Features } from '../records/features.ts';
import { type ParsedBatch, parseBatch } from '../records/parsed-batch.ts';
import { type ReadBatch, readBatch } from '../records/read-batch.ts';
import { type RecordLines, recordsOf } from '../records/record-lines.ts';
import { type GroupBatch, type Telling, ThreadTeller, type ToldTexts } from '../tell/telling-task.ts';

/** What a thread can be asked; the answers are of the same names. */
export type Task =
  | { readonly kind: 'parse'; readonly subject: MatchSubject; readonly records: RecordLines }
  /** The same where nobody has looked at the records yet. */
  | { readonly kind: 'read'; readonly subject: MatchSubject; readonly records: RecordLines }
  /** Records of these features, and of them the numbers, are what the next keys are made of. */
  | {
      readonly kind: 'features';
      readonly features: Features;
      readonly representatives: Int32Array;
    }
  | { readonly kind: 'keys'; readonly key: number }
  | { readonly kind: 'compared'; readonly compared: Compared }
  | { readonly kind: 'compare'; readonly from: number; readonly to: number }
  | { readonly kind: 'telling'; readonly telling: Telling }
  | { readonly kind: 'tell'; readonly batch: GroupBatch };

export interface Answers {
  readonly parse: ParsedBatch;
  readonly read: ReadBatch;
  readonly features: undefined;
  readonly keys: Float64Array;
  readonly compared: undefined;
  readonly compare: ComparedRange;
  readonly telling: undefined;
  readonly tell: ToldTexts;
}

/** Does tasks one after the other; each thread has one. */
export class TaskRunner {
  #keys:
    | {
        readonly keys: readonly BlockKey[];
        readonly features: Features;
        readonly representatives: Int32Array;
      }
    | undefined;
  #comparer: RangeComparer | undefined;
  #teller: ThreadTeller | undefined;

  run(task: Task): Answers[Task['kind']] | Promise<undefined> {
    switch (task.kind) {
      case 'parse':
        return parseBatch(task.subject, recordsOf(task.records));
      case 'read':
        return readBatch(task.subject, recordsOf(task.records));
      case 'features':
        this.#keys = { ...task, keys: blockKeys(task.features) };
        return undefined;
      case 'keys':
        return this.#sortedKeys(task.key);
      case 'compared':
        this.#comparer = new RangeComparer(task.compared);
        return undefined;
      case 'compare':
        if (this.#comparer === undefined) throw new Error('nothing to compare was given');
        return this.#comparer.compare(task.from, task.to);
      case 'telling':
        return this.#openTeller(task.telling);
      case 'tell':
        if (this.#teller === undefined) throw new Error('nothing to tell by was given');
        return this.#teller.tell(task.batch);
    }
  }

  async #openTeller(telling: Telling): Promise<undefined> {
    this.#teller = await ThreadTeller.create(telling);
    return undefined;
  }

  #sortedKeys(number: number): Float64Array {
    const key = this.#keys?.keys[number];
    if (this.#keys === undefined || key === undefined) throw new Error(`no key ${number}`);
    const { features, representatives } = this.#keys;
    return sortedKeys(features, key, representatives);
  }
}
