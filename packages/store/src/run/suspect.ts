import { firesOnNearlyAll } from '@erp-audit/core';

/** Earlier checked results a new one is compared with. */
export const COMPARED_RESULTS = 8;
const TIMES_USUAL = 10;

/** Middle of the values, the mean of the two middle ones of an even number; undefined of none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}

/**
 * Whether a rule fires on more than 95 % of a scope of at least two records, or finds more than ten defects and more
 * than ten times the median of its earlier results.
 */
export function isSuspect(found: number, inScope: number, earlier: readonly number[]): boolean {
  if (firesOnNearlyAll({ found, inScope })) return true;
  const usual = median(earlier);
  return usual !== undefined && found > TIMES_USUAL && found > TIMES_USUAL * usual;
}
