import type { MatchRole } from '@erp-audit/core';
import type { Features } from '../records/features.ts';
import { groupPlaces } from '../records/group-places.ts';
import { Integers } from '../records/growing.ts';
import { PLACE_BASE } from '../records/sorted-places.ts';
import type { SearchHooks } from '../search-hooks.ts';
import { inOrder } from '../threads/in-order.ts';
import type { SearchThreads } from '../threads/search-threads.ts';
import { type BlockIndex, END } from './block-index.ts';
import { blockKeys } from './block-keys.ts';
import { windowOf } from './partner-finder.ts';
import { type EarlierOrders, type RecordOrder, recordOrders } from './record-orders.ts';
import { keysLike, keysSince, sortedKeys } from './sorted-keys.ts';
import { isLarge } from './table-size.ts';

const CAP_SMALL = 120;
const CAP_LARGE = 20;

/** Records of a block of which all pairs are compared, at most. */
export function largestBlock(features: Features): number {
  return isLarge(features) ? CAP_LARGE : CAP_SMALL;
}

/** Orders in which the records of larger blocks are compared with their neighbours. */
export function ordersOf(features: Features, earlier?: EarlierOrders): readonly RecordOrder[] {
  return recordOrders(features, !isLarge(features), earlier);
}

/** A block that was too large to compare all of its pairs. */
export interface LargeBlock {
  readonly role: MatchRole;
  readonly record: number;
  readonly records: number;
}

export interface Blocks {
  readonly index: BlockIndex;
  readonly largeBlocks: readonly LargeBlock[];
  /** The records in the order of each of {@link ordersOf}; none where nobody asked for them. */
  readonly orders: readonly Int32Array[];
}

/** Which records are to be brought together. */
export interface Blocked {
  readonly features: Features;
  /** Equal records are one: the others stay out. */
  readonly representatives: Int32Array;
  /** Where given, keys are kept. */
  readonly keys?: KeyLedger | undefined;
  /** Where given, orders are known from an earlier night. */
  readonly orders?: EarlierOrders | undefined;
}

/** Keys of all records as `sortedKeys` gives them, from one night to the next. */
export interface KeyLedger {
  /** What has changed since they were kept; undefined where none are known. */
  readonly since: KeysSince | undefined;
  /** Of a key by its place among `blockKeys`: those of that night; undefined where they are not known. */
  known(key: number): Float64Array | undefined;
  /** Takes those of the next key, where they were not known. */
  keep(sorted: Float64Array): void;
  /** Called when there are no more. */
  finish(): void;
}

/** Which records have the keys that they had on an earlier night. */
export interface KeysSince {
  /** Of each record of then its place tonight; -1 where its keys of then do not hold. */
  readonly places: Int32Array;
  /** Representatives of tonight that have no place then. */
  readonly others: Int32Array;
}

/** Brings records together that share a key. */
export async function buildBlocks(
  { features, representatives, keys: ledger }: Blocked,
  threads: SearchThreads,
  hooks: SearchHooks,
): Promise<Blocks> {
  const builder = new BlockBuilder(features);
  const keys = blockKeys(features);
  await threads.all({ kind: 'features', features, representatives });
  let done = 0;
  const answers = inOrder(keys.keys(), threads.count + 1, (key) => threads.run({ kind: 'keys', key }));
  for await (const sorted of answers) {
    builder.add(keys[done]?.role, sorted);
    ledger?.keep(sorted);
    hooks.onProgress(++done / keys.length, 'blocking');
    await hooks.breathe();
  }
  ledger?.finish();
  return builder.finish();
}

/**
 * Only blocks in which one of some records stands.
 * @param asked - these, each the representative of its equals
 */
export async function buildBlocksOf(
  asked: Int32Array,
  { features, representatives, keys: ledger, orders }: Blocked,
  hooks: SearchHooks,
): Promise<Blocks> {
  const marks = new Uint8Array(features.count);
  for (const record of asked) marks[record] = 1;
  const builder = new BlockBuilder(features, { marks, orders });
  const keys = blockKeys(features);
  for (const [at, key] of keys.entries()) {
    const chosen = sortedKeys(features, key, asked);
    const known = ledger?.known(at);
    if (known === undefined || ledger?.since === undefined) {
      const all = sortedKeys(features, key, representatives);
      builder.add(key.role, keysLike(all, chosen));
      ledger?.keep(all);
    } else {
      const { places, others } = ledger.since;
      builder.add(key.role, keysSince({ known, places }, sortedKeys(features, key, others), chosen));
    }
    hooks.onProgress((at + 1) / keys.length, 'blocking');
    await hooks.breathe();
  }
  ledger?.finish();
  return builder.finish();
}

interface AskedBlocks extends Pick<Blocked, 'orders'> {
  /** Of each record 1 where it is asked for; of large blocks only its neighbours are kept. */
  readonly marks: Uint8Array;
}

class BlockBuilder {
  readonly #count: number;
  readonly #cap: number;
  readonly #orders: readonly RecordOrder[];
  readonly #window: number;
  readonly #whole = new Integers();
  readonly #windows = new Integers();
  readonly #large: LargeBlock[] = [];
  readonly #asked: Uint8Array | undefined;
  #block = new Int32Array(1024);

  constructor(features: Features, asked?: AskedBlocks) {
    this.#asked = asked?.marks;
    this.#count = features.count;
    this.#cap = largestBlock(features);
    this.#orders = ordersOf(features, asked?.orders);
    this.#window = windowOf(features);
  }

  add(role: MatchRole | undefined, sorted: Float64Array): void {
    for (let from = 0; from < sorted.length; ) {
      const hash = Math.floor((sorted[from] ?? 0) / PLACE_BASE);
      const next = (hash + 1) * PLACE_BASE;
      let to = from + 1;
      while (to < sorted.length && (sorted[to] ?? 0) < next) to++;
      if (to > from + 1) this.#addBlock(this.#load(sorted, from, to, hash), role);
      from = to;
    }
  }

  finish(): Blocks {
    const windowsFrom = this.#whole.length;
    const members = new Int32Array(new SharedArrayBuffer((windowsFrom + this.#windows.length) * 4));
    members.set(this.#whole.array.subarray(0, windowsFrom));
    members.set(this.#windows.array.subarray(0, this.#windows.length), windowsFrom);
    this.#large.sort((one, other) => other.records - one.records);
    return {
      ...{ index: { members, windowsFrom, ...groupPlaces(members, this.#count) }, largeBlocks: this.#large },
      orders: this.#orders.flatMap(({ known }) => (known === undefined ? [] : [known])),
    };
  }

  /** The records of one block, each once. */
  #load(sorted: Float64Array, from: number, to: number, hash: number): Int32Array {
    if (to - from > this.#block.length) this.#block = new Int32Array(2 * (to - from));
    let length = 0;
    for (let at = from; at < to; at++) {
      const record = (sorted[at] ?? 0) - hash * PLACE_BASE;
      if (length === 0 || this.#block[length - 1] !== record) this.#block[length++] = record;
    }
    return this.#block.subarray(0, length);
  }

  #addBlock(block: Int32Array, role: MatchRole | undefined): void {
    if (block.length < 2) return;
    if (block.length <= this.#cap) {
      this.#whole.append(block);
      this.#whole.push(END);
      return;
    }
    if (role !== undefined) this.#large.push({ role, record: block[0] ?? 0, records: block.length });
    for (const order of this.#orders) for (const part of this.#partsOf(order, block)) this.#appendWindow(part);
  }

  /** What stands too far from every record that is asked for is left out. */
  #partsOf(order: RecordOrder, block: Int32Array): readonly Int32Array[] {
    return this.#asked === undefined ? [order.sort(block)] : order.around(block, this.#asked, this.#window);
  }

  #appendWindow(part: Int32Array): void {
    this.#windows.append(part);
    this.#windows.push(END);
  }
}
