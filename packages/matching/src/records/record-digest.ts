import { MATCH_ROLES, type MatchRecord } from '@erp-audit/core';

/** Numbers of a digest: two of what is compared, and two of the rest. */
export const DIGEST = 4;
/** The first that is of what is not compared: how often a record is used, since when there is one, and what is shown. */
const REST = 2;
/** No text of a record is like it. */
const NOTHING = '\u0000';
const SEPARATOR = 0xffff;
const FIRST = [0x811c9dc5, 0x9e3779b1] as const;
const PRIMES = [0x01000193, 0x85ebca6b] as const;

/** The digests of records one after the other, see `writeDigest`. */
export function digestsOf(records: readonly MatchRecord[]): Int32Array {
  const digests = new Int32Array(records.length * DIGEST);
  records.forEach((record, index) => {
    writeDigest(digests, index, record);
  });
  return digests;
}

/**
 * Writes 64 bits of a record's id and of all that is compared of it: the same on every night until one of them changes;
 * and 64 bits of what else it has.
 */
function writeDigest(digests: Int32Array, index: number, record: MatchRecord): void {
  const { id, side, partition, values } = record;
  begin();
  add(id);
  add(side);
  add(partition);
  for (const role of MATCH_ROLES) add(values[role]);
  end(digests, index * DIGEST);
  begin();
  add(String(record.uses ?? 0));
  add(record.createdAt);
  for (const value of record.shown ?? []) add(value === null ? NOTHING : String(value));
  end(digests, index * DIGEST + REST);
}

/** Whether two records are the same in what is not compared; their digests begin at these places. */
export function hasSameRest(ones: Int32Array, one: number, others: Int32Array, other: number): boolean {
  return ones[one + REST] === others[other + REST] && ones[one + REST + 1] === others[other + REST + 1];
}

/** Numbers of the hash of an id. */
export const ID_HASH = 2;

/** Writes 64 bits of an id by itself. */
export function writeIdHash(hash: Int32Array, id: string): void {
  begin();
  add(id);
  end(hash, 0);
}

/** The state of the digest that is being made: numbers of the module are faster than those of a closure. */
let low = 0;
let high = 0;

function begin(): void {
  low = FIRST[0];
  high = FIRST[1];
}

function end(into: Int32Array, at: number): void {
  into[at] = low ^ (low >>> 15);
  into[at + 1] = high;
}

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
