import { instantOf, wallDay } from './wall-time.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Hours of each day in which a job may work, in minutes since midnight; `until` before `from` is the next morning. */
export interface TimeWindow {
  readonly from: number;
  readonly until: number;
}

/** One opening of a window. */
export interface Opening {
  readonly opens: Date;
  readonly closes: Date;
}

/** The opening that an instant lies in, else the next one. */
export function openingFor(instant: Date, { from, until }: TimeWindow, timezone: string): Opening {
  const length = until > from ? until - from : until + 24 * 60 - from;
  for (let day = wallDay(instant.getTime(), timezone) - DAY_MS; ; day += DAY_MS) {
    const opens = instantOf(day + from * MINUTE_MS, timezone);
    const closes = instantOf(day + (from + length) * MINUTE_MS, timezone);
    // Clocks that jump over the whole window leave it empty that day.
    if (closes > instant.getTime() && closes > opens) return { opens: new Date(opens), closes: new Date(closes) };
  }
}
