import { type CalendarDate, DEFAULT_DUE_DAYS, SEVERITIES } from '@erp-audit/core';
import type { Session } from '../database/database.ts';

/** Due date of what is found, or open again, on `asOf`: one for each severity, the worst first. */
export function dueDates(
  { calendar }: Pick<Session, 'calendar'>,
  asOf: CalendarDate,
  dueDays: number | null | undefined,
): readonly CalendarDate[] {
  return SEVERITIES.map((severity) => calendar.addWorkingDays(asOf, dueDays ?? DEFAULT_DUE_DAYS[severity]));
}
