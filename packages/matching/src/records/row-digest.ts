/** Numbers of a digest of a record as it was read. */
export const ROW_DIGEST = 2;
const FIRST = [0x811c9dc5, 0x9e3779b1] as const;
const PRIMES = [0x01000193, 0x85ebca6b] as const;

/** 64 bits of what a digest means something else beside, by FNV-1a with two primes; digests are mixed with it. */
export function markOf(form: string): Int32Array {
  let [low, high]: [number, number] = [...FIRST];
  for (let index = 0; index < form.length; index++) {
    const code = form.charCodeAt(index);
    low = Math.imul(low ^ code, PRIMES[0]);
    high = Math.imul(high ^ code, PRIMES[1]) ^ (high >>> 15);
  }
  return Int32Array.of(low ^ (low >>> 15), high);
}

/** Digests with the mark of a form, or without it again. */
export function mixed(digests: Int32Array, mark: Int32Array): Int32Array {
  return digests.map((number, at) => number ^ (mark[at % ROW_DIGEST] ?? 0));
}
