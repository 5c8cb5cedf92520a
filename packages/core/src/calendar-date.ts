const DAY_MS = 86_400_000;
const CALENDAR_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A calendar date `YYYY-MM-DD` without time or zone. Text comparison is date comparison. */
export type CalendarDate = string & { readonly calendarDate: unique symbol };

/** The date, or undefined when the text is not an existing day written `YYYY-MM-DD`. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  if (!CALENDAR_DATE.test(text)) return undefined;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text) ? (text as CalendarDate) : undefined;
}

/** The calendar date of an instant in an IANA time zone. */
export function calendarDateIn(instant: Date, timezone: string): CalendarDate {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: timezone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(instant);
  return parts as CalendarDate;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10) as CalendarDate;
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** Weekday of a date: 1 Monday … 7 Sunday (ISO 8601). */
export function isoWeekday(date: CalendarDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** ISO 8601 week of a date, written `2026-W47`. */
export function isoWeek(date: CalendarDate): string {
  const thursday = addDays(date, 4 - isoWeekday(date));
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(`${year}-01-01` as CalendarDate, thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** Monday of an ISO week such as `2026-W47`, or undefined when the text is not an existing ISO week. */
export function isoWeekStart(week: string): CalendarDate | undefined {
  const match = /^(\d{4})-W(\d{2})$/.exec(week);
  if (match === null) return undefined;
  const fourth = `${match[1]}-01-04` as CalendarDate;
  const monday = addDays(fourth, 1 - isoWeekday(fourth) + (Number(match[2]) - 1) * 7);
  return isoWeek(monday) === week ? monday : undefined;
}
