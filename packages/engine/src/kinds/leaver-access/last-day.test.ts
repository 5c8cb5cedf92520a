import { addDays, type CalendarDate, isoWeekday } from '@erp-audit/core';
import { expect, test } from 'vitest';
import { latestLastDay } from './last-day.ts';

/** Counted the slow way: working days after a last day of work, up to and including the as-of. */
function workingDaysAfter(lastDay: CalendarDate, asOf: CalendarDate): number {
  let count = 0;
  for (let day = addDays(lastDay, 1); day <= asOf; day = addDays(day, 1)) count += isoWeekday(day) < 6 ? 1 : 0;
  return count;
}

test.each([
  ['2026-06-01', 1, '2026-05-28'],
  ['2026-05-30', 1, '2026-05-27'],
  ['2026-05-31', 0, '2026-05-28'],
  ['2026-06-03', 5, '2026-05-26'],
] as const)('on %s with %i days of grace whoever left by %s is a leaver', (asOf, grace, lastDay) => {
  expect(latestLastDay(asOf as CalendarDate, grace)).toBe(lastDay);
});

test('it is the last day that exceeds the grace, on every day of two weeks', () => {
  for (let days = 0; days < 14; days += 1) {
    const asOf = addDays('2026-06-01' as CalendarDate, days);
    for (const grace of [0, 1, 2, 5, 10]) {
      const lastDay = latestLastDay(asOf, grace);
      expect(workingDaysAfter(lastDay, asOf)).toBeGreaterThan(grace);
      expect(workingDaysAfter(addDays(lastDay, 1), asOf)).toBeLessThanOrEqual(grace);
    }
  }
});
