import type { CalendarDate } from '@erp-audit/core';

const DAY_MS = 86_400_000;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timezone: string): Intl.DateTimeFormat {
  const known = formatters.get(timezone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timezone, made);
  return made;
}

/** What clocks of a time zone show at an instant, as milliseconds of the same date and time in UTC. */
function wallTime(instant: number, timezone: string): number {
  const parts = formatterOf(timezone).formatToParts(instant);
  const part = (name: Intl.DateTimeFormatPartTypes) => Number(parts.find(({ type }) => type === name)?.value);
  const date = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return date + (((instant % 1_000) + 1_000) % 1_000);
}

function offsetAt(instant: number, timezone: string): number {
  return wallTime(instant, timezone) - instant;
}

/**
 * The instant at which clocks of a time zone show `wall` (milliseconds of the same date and time in UTC). Of an hour that is shown twice it is the
 * first; a time that is left out in spring is as much later as the clocks jump ("compatible" in ECMAScript's Temporal).
 */
export function instantOf(wall: number, timezone: string): number {
  const before = offsetAt(wall - DAY_MS, timezone);
  const after = offsetAt(wall + DAY_MS, timezone);
  const shown = [before, after].map((offset) => wall - offset).filter((at) => wallTime(at, timezone) === wall);
  return shown.length > 0 ? Math.min(...shown) : wall - before;
}

/** Midnight of the day that clocks of a time zone show, in the same form. */
export function wallDay(instant: number, timezone: string): number {
  const wall = wallTime(instant, timezone);
  return wall - (((wall % DAY_MS) + DAY_MS) % DAY_MS);
}

/** The instant at which a day begins in a time zone. */
export function midnightOf(day: CalendarDate, timezone: string): Date {
  return new Date(instantOf(Date.parse(`${day}T00:00:00Z`), timezone));
}
