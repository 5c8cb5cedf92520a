import type { MatchRecord } from '@erp-audit/core';
import { LISTS } from '../records/features.ts';
import { Integers } from '../records/growing.ts';
import type { TableSize } from '../records/memory-budget.ts';
import { RawCollector } from '../records/raw-records.ts';
import { DIGEST, digestsOf } from '../records/record-digest.ts';
import { linesOf, type RecordLines } from '../records/record-lines.ts';
import { DigestIndex } from './digest-index.ts';
import type { KeptNight } from './kept-night.ts';
import type { RecordStore } from './record-store.ts';

const NONE = -1;

/** Takes the records that have to be normalised out of all, and notes where the others were. */
export class RecordReader {
  readonly before: KeptNight | undefined;
  readonly collector: RawCollector;
  readonly #store: RecordStore | undefined;
  readonly #index: DigestIndex | undefined;
  readonly #origins = new Integers();
  readonly #digests = new Integers();
  /** Place on the night before that comes next where nothing changed. */
  #next = 0;
  /** Records that have to be normalised, so far. */
  changedCount = 0;

  /** @param store - where given, is given every record */
  constructor(before: KeptNight | undefined, store: RecordStore | undefined) {
    this.before = before;
    this.collector = new RawCollector(before?.pool);
    this.#store = store;
    this.#index = before === undefined ? undefined : new DigestIndex(before.digests);
  }

  get count(): number {
    return this.#origins.length;
  }

  get size(): TableSize {
    const { pool, words } = this.collector;
    const lists = this.before?.records.lists;
    const wordsBefore = lists === undefined ? 0 : LISTS.reduce((sum, list) => sum + lists[list].words.length, 0);
    return {
      ...{ records: this.count, before: this.before?.records.count ?? 0, words: words + wordsBefore },
      ...{ texts: pool.size, characters: pool.characters },
    };
  }

  /** Of each record its place on the night before, where all that is compared of it is as it was; else -1. */
  get origins(): Int32Array {
    return this.#origins.array.subarray(0, this.#origins.length);
  }

  get digests(): Int32Array {
    return this.#digests.array.subarray(0, this.#digests.length);
  }

  /** Those that have to be normalised. */
  async *changed(batches: AsyncIterable<readonly MatchRecord[]>): AsyncGenerator<RecordLines> {
    for await (const batch of batches) {
      const lines = this.#take(batch);
      this.changedCount += lines.count;
      if (lines.count > 0) yield lines;
    }
  }

  #take(batch: readonly MatchRecord[]): RecordLines {
    const digests = digestsOf(batch);
    const origins = batch.map((_, nth) => this.#originOf(digests, nth));
    this.#digests.append(digests);
    this.#origins.append(Int32Array.from(origins));
    const changed = batch.filter((_, nth) => origins[nth] === NONE);
    if (this.#store === undefined) return linesOf(changed);
    const kept = this.#store.hasKept
      ? origins.map((origin, nth) => (this.#isWhole(origin, digests, nth) ? origin : NONE))
      : origins.fill(NONE);
    const written = batch.filter((_, nth) => kept[nth] === NONE);
    const lines = linesOf(written);
    this.#store.add(kept, lines);
    return written.length === changed.length ? lines : linesOf(changed);
  }

  #originOf(digests: Int32Array, nth: number): number {
    const origin = this.#index?.find(digests, nth * DIGEST, this.#next) ?? NONE;
    if (origin !== NONE) this.#next = origin + 1;
    return origin;
  }

  #isWhole(origin: number, digests: Int32Array, nth: number): boolean {
    return origin !== NONE && this.#index?.isWhole(origin, digests, nth * DIGEST) === true;
  }
}
