import { MATCH_ROLES, type MatchRecord } from '@erp-audit/core';

/** Numbers of a digest: two of what is compared, and one of the rest. */
export const DIGEST = 3;
/** Which of them is of what is not compared: how often a record is used, and since when there is one. */
export const REST = 2;
const SEPARATOR = 0xffff;
const FIRST = [0x811c9dc5, 0x9e3779b1] as const;
const PRIMES = [0x01000193, 0x85ebca6b] as const;

/**
 * Writes 64 bits of a record's id and of all that is compared of it: the same on every night until one of them changes;
 * and 32 bits of what else it has.
 */
export function writeDigest(digests: Int32Array, index: number, record: MatchRecord): void {
  const { id, side, partition, values } = record;
  low = FIRST[0];
  high = FIRST[1];
  add(id);
  add(side);
  add(partition);
  for (const role of MATCH_ROLES) add(values[role]);
  digests[index * DIGEST] = low ^ (low >>> 15);
  digests[index * DIGEST + 1] = high;
  low = FIRST[0];
  add(String(record.uses ?? 0));
  add(record.createdAt);
  digests[index * DIGEST + REST] = low;
}

/** The state of the digest that is being made: numbers of the module are faster than those of a closure. */
let low = 0;
let high = 0;

function add(text: string | null | undefined): void {
  let [a, b] = [low, high];
  const length = text?.length ?? 0;
  for (let at = 0; at < length; at++) {
    const code = text?.charCodeAt(at) ?? 0;
    a = Math.imul(a ^ code, PRIMES[0]);
    b = Math.imul(b ^ code, PRIMES[1]) ^ (b >>> 15);
  }
  low = Math.imul(a ^ SEPARATOR, PRIMES[0]);
  high = Math.imul(b ^ SEPARATOR, PRIMES[1]) ^ (b >>> 13);
}
