import { addWorkingDays, type CalendarDate, DEFAULT_DUE_DAYS, SEVERITIES } from '@erp-audit/core';

/** Due date of what is found, or open again, on `asOf`: one for each severity, the worst first. */
export function dueDates(asOf: CalendarDate, dueDays: number | null | undefined): readonly CalendarDate[] {
  return SEVERITIES.map((severity) => addWorkingDays(asOf, dueDays ?? DEFAULT_DUE_DAYS[severity]));
}
