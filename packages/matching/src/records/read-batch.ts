import type { MatchRecord, MatchSubject } from '@erp-audit/core';
import { COLUMNS, LISTS } from './features.ts';
import { type ParsedBatch, parseBatch } from './parsed-batch.ts';
import { digestsOf, ID_HASH, writeIdHash } from './record-digest.ts';

/** Normalised records, with what tells them apart. */
export interface ReadBatch extends ParsedBatch {
  /** See `writeDigest`. */
  readonly digests: Int32Array;
  /** Hashes of ids, see `writeIdHash`. */
  readonly ids: Int32Array;
}

/** Normalises records that nobody has looked at. */
export function readBatch(subject: MatchSubject, records: readonly MatchRecord[]): ReadBatch {
  const ids = new Int32Array(records.length * ID_HASH);
  records.forEach(({ id }, at) => {
    writeIdHash(ids.subarray(at * ID_HASH, (at + 1) * ID_HASH), id);
  });
  return { ...parseBatch(subject, records), digests: digestsOf(records), ids };
}

/** Some records of a batch; texts that only the others have stay in its pool. */
export function someOf(batch: ParsedBatch, places: readonly number[]): ParsedBatch {
  const lists = LISTS.map((_, list) => listOf(batch, list, places));
  return {
    ...{ count: places.length, poolCodes: batch.poolCodes, poolStarts: batch.poolStarts, poolHashes: batch.poolHashes },
    columns: Int32Array.from(
      COLUMNS.flatMap((_, column) => places.map((place) => batch.columns[column * batch.count + place] ?? 0)),
    ),
    starts: lists.map(({ starts }) => starts),
    words: lists.map(({ words }) => words),
  };
}

function listOf(
  { starts, words }: ParsedBatch,
  list: number,
  places: readonly number[],
): { readonly starts: Int32Array; readonly words: Int32Array } {
  const wordsAt = (place: number) => words[list]?.subarray(starts[list]?.[place], starts[list]?.[place + 1]) ?? [];
  const chosen = places.map((place) => [...wordsAt(place)]);
  let end = 0;
  const ends = chosen.map(({ length }) => {
    end += length;
    return end;
  });
  return { starts: Int32Array.of(0, ...ends), words: Int32Array.from(chosen.flat()) };
}
