import type { Predicate } from '../../expression.ts';
import type { AccumulatedParams, Group } from './schema.ts';

/** In one of the stretches looked back to. Whole weeks and months: half of one would have less in it every day. */
export function isRecent({ date, lookBackDays }: AccumulatedParams, groups: readonly Group[]): Predicate {
  const began = groups.map(({ unit }): Predicate => ({ le: [{ age: { startOf: [date, unit] } }, lookBackDays] }));
  return { and: [{ ge: [{ age: date }, 0] }, { or: began }] };
}
