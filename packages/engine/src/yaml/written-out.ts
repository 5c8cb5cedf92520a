/** Far more values than any file of settings holds. */
const MOST_VALUES = 100_000;

/**
 * Whether a value stays within bounds once its aliases are written out: a short file of aliases of aliases is endless
 * for whoever walks through it, and an alias within the value it stands for really is.
 */
export function isBounded(value: unknown): boolean {
  return sizeOf(value, new Map()) <= MOST_VALUES;
}

/** Values within a value, itself included; `sizes` are those of the lists and mappings seen, infinite while at work. */
function sizeOf(value: unknown, sizes: Map<object, number>): number {
  if (typeof value !== 'object' || value === null) return 1;
  const known = sizes.get(value);
  if (known !== undefined) return known;
  sizes.set(value, Number.POSITIVE_INFINITY);
  const size = Object.values(value).reduce<number>((sum, part) => sum + sizeOf(part, sizes), 1);
  sizes.set(value, size);
  return size;
}
