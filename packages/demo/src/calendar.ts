import { addDays, type CalendarDate } from '@erp-audit/core';

const FIRST = '2026-08-31' as CalendarDate;
const WEEK_COUNT = 12;

/** The as-of dates of the twelve simulated weeks, all Mondays. */
export const DEMO_WEEKS: readonly CalendarDate[] = Array.from({ length: WEEK_COUNT }, (_, week) =>
  addDays(FIRST, week * 7),
);

/** Written where a date is not known, as old ERPs do; the profile declares it. */
export const NULL_DATE = '1900-01-01';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Shanghai has no daylight saving time. */
const SHANGHAI_AHEAD_HOURS = 8;

const dates = new Map<number, CalendarDate>();
const firstDay = Date.parse(FIRST) / DAY_MS;

/** A date so many days before the first week. Dates are made once: the generator needs millions of them. */
export function daysBefore(days: number): CalendarDate {
  let date = dates.get(days);
  if (date === undefined) {
    date = new Date((firstDay - days) * DAY_MS).toISOString().slice(0, 10) as CalendarDate;
    dates.set(days, date);
  }
  return date;
}

/** A timestamp as the ERP stores it, in UTC without a zone, from the clock on the wall in Shanghai. */
export function storedAt(date: string, clock = '10:20:00'): string {
  const local = Date.parse(`${date}T${clock}Z`);
  return new Date(local - SHANGHAI_AHEAD_HOURS * HOUR_MS).toISOString().slice(0, 19).replace('T', ' ');
}

/** {@link storedAt} for so many days before the first week. */
export function storedBefore(days: number, clock?: string): string {
  return storedAt(daysBefore(days), clock);
}
