import { type BlockKey, type Features, PLACE_BASE, sortedKeys } from '@erp-audit/matching/for-engines';

const PER_CHUNK = 100_000;

/** Keys of records and the records that have them, side by side: of one way to bring records together, a part. */
export type KeyChunk = readonly [key: number, hashes: readonly number[], records: readonly number[]];

/** All keys of one way. */
export function* keyChunks(
  features: Features,
  representatives: Int32Array,
  key: BlockKey,
  number: number,
): Generator<KeyChunk> {
  const sorted = sortedKeys(features, key, representatives);
  for (let from = 0; from < sorted.length; from += PER_CHUNK) {
    const part = sorted.subarray(from, from + PER_CHUNK);
    const hashes = Array.from(part, (value) => Math.floor(value / PLACE_BASE));
    yield [number, hashes, Array.from(part, (value) => value % PLACE_BASE)];
  }
}
