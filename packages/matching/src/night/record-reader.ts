import {
  type MatchRecord,
  type MatchRecords,
  type RecordForm,
  recordOfText,
  type UnreadRecords,
} from '@erp-audit/core';
import { LISTS } from '../records/features.ts';
import { Integers } from '../records/growing.ts';
import type { TableSize } from '../records/memory-budget.ts';
import type { ParsedBatch } from '../records/parsed-batch.ts';
import { RawCollector } from '../records/raw-records.ts';
import { type ReadBatch, someOf } from '../records/read-batch.ts';
import { DIGEST, digestsOf, hasSameRest, ID_HASH, writeIdHash } from '../records/record-digest.ts';
import { linesOf, type RecordLines, readLinesOf } from '../records/record-lines.ts';
import { markOf, mixed, ROW_DIGEST } from '../records/row-digest.ts';
import { SeenIds } from '../records/seen-ids.ts';
import { HashIndex } from './hash-index.ts';
import type { KeptNight, RowNames } from './kept-night.ts';
import type { RecordStore, WrittenLine } from './record-store.ts';

const NONE = -1;

/** Who wants to see some of the records, with their places, as they come. */
export interface RecordWatch {
  /** Whether it may want the record with the id of that hash. */
  mayWant(hashes: Int32Array, at: number): boolean;
  see(record: MatchRecord, index: number): void;
}

/** Records of the night before by what was read of them. */
interface KeptRows {
  readonly index: HashIndex;
  read(origin: number): MatchRecord;
}

/** Records that have to be normalised. */
export interface ArrivedRecords {
  readonly lines: RecordLines;
  /** Of records that nobody has looked at: where their lines lie, and what tells each as it was read. */
  readonly unread?: { readonly written: readonly WrittenLine[]; readonly rows: Int32Array };
}

/** Takes the records that have to be normalised out of all, of those with the same id the first; notes where the others were. */
export class RecordReader {
  readonly before: KeptNight | undefined;
  readonly collector: RawCollector;
  readonly #store: RecordStore | undefined;
  readonly #watch: RecordWatch | undefined;
  readonly #ids: SeenIds;
  readonly #byDigest: HashIndex | undefined;
  /** Undefined where records that are as they were have to be made nevertheless, to be written. */
  readonly #rows: KeptRows | undefined;
  readonly #origins = new Integers();
  readonly #digests = new Integers();
  readonly #rowIds = new Integers();
  readonly #rowDigests = new Integers();
  /** Of the record that is looked at. */
  readonly #id = new Int32Array(ID_HASH);
  readonly #row = new Int32Array(ROW_DIGEST);
  #form = '';
  #mark = markOf('');
  /** Place on the night before that comes next where nothing changed. */
  #next = 0;
  /** Records that have to be normalised, so far. */
  changedCount = 0;

  /** @param store - where given, is given every record */
  constructor(before: KeptNight | undefined, store: RecordStore | undefined, watch?: RecordWatch) {
    this.before = before;
    this.collector = new RawCollector(before?.pool);
    this.#store = store;
    this.#watch = watch;
    this.#ids = new SeenIds(before?.records.count);
    if (before === undefined) return;
    this.#byDigest = new HashIndex(before.digests, DIGEST);
    if (store?.hasKept !== true) return;
    const index = new HashIndex(before.names.digests, ROW_DIGEST);
    this.#rows = { index, read: (origin) => store.readKept(origin) };
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
    return taken(this.#origins);
  }

  get digests(): Int32Array {
    return taken(this.#digests);
  }

  get names(): RowNames {
    return { ids: taken(this.#rowIds), digests: taken(this.#rowDigests) };
  }

  /** Those that have to be normalised; each batch is given to `take` afterwards, in the same order. */
  async *changed(batches: AsyncIterable<MatchRecords>): AsyncGenerator<ArrivedRecords> {
    for await (const batch of batches) {
      const arrived = 'digests' in batch ? this.#takeUnread(batch) : this.#takeRecords(batch);
      this.changedCount += arrived.lines.count;
      if (arrived.lines.count > 0) yield arrived;
    }
  }

  /** Takes them as they were normalised. */
  take({ unread }: ArrivedRecords, batch: ParsedBatch | ReadBatch): void {
    if (unread === undefined || !('ids' in batch)) {
      this.collector.add(batch);
      return;
    }
    const firsts: number[] = [];
    for (let at = 0; at < batch.count; at++) if (this.#isFirstRead(at, batch, unread)) firsts.push(at);
    this.collector.add(firsts.length === batch.count ? batch : someOf(batch, firsts));
  }

  #isFirstRead(
    at: number,
    { ids, digests }: ReadBatch,
    { written, rows }: Required<ArrivedRecords>['unread'],
  ): boolean {
    for (let number = 0; number < ID_HASH; number++) this.#id[number] = ids[at * ID_HASH + number] ?? 0;
    if (!this.#ids.isNew(this.#id, 0)) return false;
    for (let number = 0; number < ROW_DIGEST; number++) this.#row[number] = rows[at * ROW_DIGEST + number] ?? 0;
    this.#store?.addWritten(written[at] ?? { start: 0, length: 0 });
    this.#origins.push(NONE);
    this.#digests.append(digests.subarray(at * DIGEST, (at + 1) * DIGEST));
    this.#name(() => this.#store?.read(this.#origins.length - 1));
    return true;
  }

  #takeRecords(batch: readonly MatchRecord[]): ArrivedRecords {
    this.#row.fill(0);
    return { lines: this.#keep(batch.flatMap((record) => (this.#isFirst(record) ? record : []))) };
  }

  #takeUnread(batch: UnreadRecords): ArrivedRecords {
    this.#begin(batch.form);
    const rows = mixed(batch.digests, this.#mark);
    // Where nothing is known, nobody here has to look at a record.
    if (this.before === undefined && this.#store !== undefined) {
      const lines = readLinesOf(batch.texts, batch.form);
      return { lines, unread: { written: this.#store.write(lines), rows } };
    }
    return { lines: this.#keep(this.#arrivedOf(batch, rows)) };
  }

  #arrivedOf(batch: UnreadRecords, rows: Int32Array): readonly (number | MatchRecord)[] {
    const arrived: (number | MatchRecord)[] = [];
    for (let at = 0; at < batch.count; at++) {
      for (let number = 0; number < ROW_DIGEST; number++) this.#row[number] = rows[at * ROW_DIGEST + number] ?? 0;
      const one = this.#arrivedAt(at, batch);
      if (one !== undefined) arrived.push(one);
    }
    return arrived;
  }

  /** Its place on the night before where its digest is one of then, else the record; undefined where it came already. */
  #arrivedAt(at: number, { texts, form }: UnreadRecords): number | MatchRecord | undefined {
    const origin = this.#rows?.index.find(this.#row, 0, this.#next) ?? NONE;
    if (this.#rows !== undefined && origin !== NONE) return this.#isFirstAgain(origin, this.#rows) ? origin : undefined;
    const record = recordOfText(texts[at] ?? '', form);
    return this.#isFirst(record) ? record : undefined;
  }

  #begin({ name }: RecordForm): void {
    if (name === this.#form) return;
    this.#form = name;
    this.#mark = markOf(name);
  }

  #isFirst(record: MatchRecord): boolean {
    writeIdHash(this.#id, record.id);
    if (!this.#ids.isNew(this.#id, 0)) return false;
    this.#name(() => record);
    return true;
  }

  /** The same of a record that is whole as it was on the night before. */
  #isFirstAgain(origin: number, { read }: KeptRows): boolean {
    this.#next = origin + 1;
    const ids = this.before?.names.ids;
    const at = origin * ID_HASH;
    this.#id[0] = ids?.[at] ?? 0;
    this.#id[1] = ids?.[at + 1] ?? 0;
    if (!this.#ids.isNew(this.#id, 0)) return false;
    this.#name(() => read(origin));
    return true;
  }

  /** @param read - undefined where nothing is kept of records */
  #name(read: () => MatchRecord | undefined): void {
    const index = this.#rowIds.length / ID_HASH;
    for (const number of this.#id) this.#rowIds.push(number);
    for (const number of this.#row) this.#rowDigests.push(number);
    const record = this.#watch?.mayWant(this.#id, 0) === true ? read() : undefined;
    if (record !== undefined) this.#watch?.see(record, index);
  }

  /** @param arrived - records, and places on the night before of those that are whole as they were */
  #keep(arrived: readonly (number | MatchRecord)[]): RecordLines {
    const records = arrived.filter((one) => typeof one !== 'number');
    const digests = digestsOf(records);
    const changed: MatchRecord[] = [];
    const written: MatchRecord[] = [];
    let nth = 0;
    const kept = arrived.map((one) => {
      if (typeof one === 'number') return this.#keepWhole(one);
      const at = nth++ * DIGEST;
      const origin = this.#originOf(digests, at);
      this.#origins.push(origin);
      this.#digests.append(digests.subarray(at, at + DIGEST));
      if (origin === NONE) changed.push(one);
      if (this.#isWhole(origin, digests, at)) return origin;
      written.push(one);
      return NONE;
    });
    if (this.#store === undefined) return linesOf(changed);
    const lines = linesOf(written);
    this.#store.add(kept, lines);
    return written.length === changed.length ? lines : linesOf(changed);
  }

  #keepWhole(origin: number): number {
    this.#origins.push(origin);
    const digests = this.before?.digests;
    for (let number = 0; number < DIGEST; number++) this.#digests.push(digests?.[origin * DIGEST + number] ?? 0);
    return origin;
  }

  #originOf(digests: Int32Array, at: number): number {
    const origin = this.#byDigest?.find(digests, at, this.#next) ?? NONE;
    if (origin !== NONE) this.#next = origin + 1;
    return origin;
  }

  /** Whether its line of the night before stays. */
  #isWhole(origin: number, digests: Int32Array, at: number): boolean {
    if (origin === NONE || this.before === undefined || this.#store?.hasKept !== true) return false;
    return hasSameRest(this.before.digests, origin * DIGEST, digests, at);
  }
}

function taken({ array, length }: Integers): Int32Array {
  return array.subarray(0, length);
}
