import type { Predicate } from '../../expression.ts';
import type { AccumulatedParams, Group } from './schema.ts';

/** Whole weeks and months: half of one would have less in it every day. */
export function isRecent({ date, lookBackDays }: AccumulatedParams, { unit }: Group): Predicate {
  return { and: [{ ge: [{ age: date }, 0] }, { le: [{ age: { startOf: [date, unit] } }, lookBackDays] }] };
}
