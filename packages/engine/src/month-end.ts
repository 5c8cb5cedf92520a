import { addDays, type CalendarDate } from '@erp-audit/core';

/** The last day of the month before that of the given day. */
export function lastMonthEnd(day: CalendarDate): CalendarDate {
  return addDays(`${day.slice(0, 8)}01` as CalendarDate, -1);
}
