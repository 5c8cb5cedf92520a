import { type CalendarDate, DEFAULT_DUE_DAYS, SEVERITIES, type WorkingCalendar } from '@erp-audit/core';

/** Due date of what is found, or open again, on `asOf`: one for each severity, the worst first. */
export function dueDates(
  calendar: WorkingCalendar,
  asOf: CalendarDate,
  dueDays: number | null | undefined,
): readonly CalendarDate[] {
  return SEVERITIES.map((severity) => calendar.addWorkingDays(asOf, dueDays ?? DEFAULT_DUE_DAYS[severity]));
}
