/** Numbers of a hash. */
export const TEXT_HASH = 2;
const FIRST = [0x811c9dc5, 0x9e3779b1] as const;
const PRIMES = [0x01000193, 0x85ebca6b] as const;

/**
 * Writes 64 bits of a text, by FNV-1a with two primes; never 0 in the second number, which tells that there is no text.
 * @param beginning - what the hash goes on from, as `beginningOf` gives it
 */
export function writeTextHash(into: Int32Array, at: number, text: string, beginning: Int32Array): void {
  let [low = 0, high = 0] = beginning;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, PRIMES[0]);
    high = Math.imul(high ^ code, PRIMES[1]) ^ (high >>> 15);
  }
  into[at] = low ^ (low >>> 15);
  into[at + 1] = high === 0 ? 1 : high;
}

/** From here on hashes of texts go that mean something else beside another text. */
export function beginningOf(text: string): Int32Array {
  const beginning = new Int32Array(TEXT_HASH);
  writeTextHash(beginning, 0, text, Int32Array.from(FIRST));
  return beginning;
}
