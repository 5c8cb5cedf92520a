import { addDays, type CalendarDate, isoWeekday } from '@erp-audit/core';

/**
 * The latest last day of work that lies more than `graceWorkingDays` working days back: whoever left on it or before
 * is a leaver on `asOf`. Working days are Monday to Friday, counted after the last day up to and including `asOf`.
 */
export function latestLastDay(asOf: CalendarDate, graceWorkingDays: number): CalendarDate {
  let day = asOf;
  for (let left = graceWorkingDays + 1; ; day = addDays(day, -1)) {
    if (isoWeekday(day) < 6) left -= 1;
    if (left === 0) return addDays(day, -1);
  }
}
