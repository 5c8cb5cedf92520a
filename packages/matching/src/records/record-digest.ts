import { MATCH_ROLES, type MatchRecord } from '@erp-audit/core';

/** Numbers of a digest. */
export const DIGEST = 2;
const SEPARATOR = 0xffff;
const FIRST = [0x811c9dc5, 0x9e3779b1] as const;
const PRIMES = [0x01000193, 0x85ebca6b] as const;

/**
 * Writes 64 bits of a record's id and of all that is compared of it: the same on every night until one of them changes.
 * What else a record has, such as how often it is used, does not count.
 */
export function writeDigest(digests: Int32Array, index: number, { id, side, partition, values }: MatchRecord): void {
  let [low, high]: readonly number[] = FIRST;
  function add(text: string | null | undefined): void {
    const length = text?.length ?? 0;
    for (let at = 0; at < length; at++) {
      const code = text?.charCodeAt(at) ?? 0;
      low = Math.imul((low ?? 0) ^ code, PRIMES[0]);
      high = Math.imul((high ?? 0) ^ code, PRIMES[1]) ^ ((high ?? 0) >>> 15);
    }
    low = Math.imul((low ?? 0) ^ SEPARATOR, PRIMES[0]);
    high = Math.imul((high ?? 0) ^ SEPARATOR, PRIMES[1]) ^ ((high ?? 0) >>> 13);
  }
  add(id);
  add(side);
  add(partition);
  for (const role of MATCH_ROLES) add(values[role]);
  digests[index * DIGEST] = (low ?? 0) ^ ((low ?? 0) >>> 15);
  digests[index * DIGEST + 1] = high ?? 0;
}
