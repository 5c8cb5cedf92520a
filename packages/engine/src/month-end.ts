import { addDays, type CalendarDate } from '@erp-audit/core';

/** The last day of a month that is the given day or comes before it. */
export function lastMonthEnd(day: CalendarDate): CalendarDate {
  const firstOfNext = addDays(day, 1);
  return firstOfNext.endsWith('-01') ? day : addDays(`${day.slice(0, 8)}01` as CalendarDate, -1);
}
