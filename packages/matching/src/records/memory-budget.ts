import { AuditError } from '@erp-audit/core';
import { COLUMNS, LISTS, ROW } from './features.ts';
import { DIGEST, ID_HASH } from './record-digest.ts';
import { ROW_DIGEST } from './row-digest.ts';

/** How much of a table is in memory. */
export interface TableSize {
  readonly records: number;
  /** Records of the night before, where only what changed since is compared; their columns and lists go as tonight's are made. */
  readonly before: number;
  /** Words of all lists of all records. */
  readonly words: number;
  /** Texts of the pool, and their characters. */
  readonly texts: number;
  readonly characters: number;
}

const MEGABYTE = 1e6;
const NUMBER = 4;
/** Columns, where each list begins, digest, origin, hashes of id and text, hash of all that is compared, where it lies in the file, and where its keys do. */
const RAW_BYTES = NUMBER * (COLUMNS.length + LISTS.length + DIGEST + ID_HASH + ROW_DIGEST + 2 + 3 + 1);
/** The row, columns without placeholders, and how common three values are. */
const FEATURE_BYTES = NUMBER * (ROW + 3) + 3;
/**
 * Blocks while they are made, where a record stands in them, and pairs: 170 were counted in a labelled table of 100,000
 * records; a table of which more comes together may have half as many again.
 */
const SEARCH_BYTES = 260;
/**
 * The same where only what changed is compared: orders and ranks, keys of one kind, places of then and now, links,
 * groups. Some 120 were counted; three million records took as much memory of the process as on their first night.
 */
const SINCE_BYTES = 180;
/** Columns of a record, and where each of its lists begins. */
const GATHERED_BYTES = NUMBER * (COLUMNS.length + LISTS.length);
/** Where it begins, its hash, its slots, its characters as bits, and what it says in two lists. */
const TEXT_BYTES = NUMBER * 8;
const CHARACTER_BYTES = 2;

/**
 * Bytes of the arrays of a search at its height, which comes once the columns of the night before are gone; the program
 * itself and what it reads at a time are not among them.
 */
export function searchBytes({ records, before, words, texts, characters }: TableSize): number {
  return (
    records * (RAW_BYTES + FEATURE_BYTES + (before === 0 ? SEARCH_BYTES : SINCE_BYTES)) +
    before * (RAW_BYTES - GATHERED_BYTES) +
    words * NUMBER +
    texts * TEXT_BYTES +
    characters * CHARACTER_BYTES
  );
}

/** Ends a search that would need more memory than it may have, while it still has little of it. */
export class MemoryBudget {
  readonly #megabytes: number;

  constructor(megabytes: number) {
    this.#megabytes = megabytes;
  }

  allows(size: TableSize): boolean {
    return searchBytes(size) <= this.#megabytes * MEGABYTE;
  }

  /** @throws AuditError MATCHING_FAILED */
  check(size: TableSize): void {
    if (this.allows(size)) return;
    const allowed = this.#megabytes;
    const records = Math.floor((size.records * allowed * MEGABYTE) / searchBytes(size));
    throw new AuditError(
      'MATCHING_FAILED',
      {
        en: `The search for duplicates may use ${allowed} MB of memory, which is enough for about ${records} of these records, and there are more: raise matching.memoryMegabytes`,
        'zh-CN': `查重最多可用 ${allowed} MB 内存，约够处理 ${records} 条此类记录，而实际记录更多：请调高 matching.memoryMegabytes`,
      },
      {},
    );
  }
}
