/** Whole numbers from first to last of which each is the key of exactly one record; all as their texts. */
export interface KeyRange {
  readonly first: string;
  readonly last: string;
  readonly count: string;
}

/**
 * The range that distinct keys fill without a gap; undefined where they leave one, or there are none.
 * @param count - How many there are.
 */
export function keyRange(count: number, first: string | undefined, last: string | undefined): KeyRange | undefined {
  if (first === undefined || last === undefined || !isWhole(first) || !isWhole(last)) return undefined;
  const isFilled = BigInt(last) - BigInt(first) + 1n === BigInt(count);
  return isFilled ? { first, last, count: String(count) } : undefined;
}

function isWhole(text: string): boolean {
  return /^-?\d+$/.test(text);
}
