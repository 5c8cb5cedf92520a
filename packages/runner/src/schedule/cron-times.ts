import { createTask, parse } from 'node-cron';
import { instantOf, wallDay } from './wall-time.ts';

const DAY_MS = 86_400_000;
/** 29 February may be eight years away. */
const FARTHEST_DAYS = 8 * 366;

/** When a cron expression is due in a time zone. Every wall time counts once a day, whatever the clocks do. */
export interface CronTimes {
  /** The first time after an instant; undefined where there is none in eight years. */
  nextAfter(instant: Date): Date | undefined;
  /** The last time up to and including `until` that is later than `after`. */
  lastBetween(after: Date, until: Date): Date | undefined;
  /** How many times lie between, without both ends; no more than `most` are counted. */
  countBetween(after: Date, until: Date, most: number): number;
}

/**
 * node-cron reads the expression and says which days it means; the instants are ours, because its own timer passes over
 * a time that the clocks leave out in spring, and forgets what was due while nobody was there.
 */
export function cronTimes(expression: string, timezone: string): CronTimes {
  const { hour, minute, second } = parse(expression);
  const times = hour.flatMap((h) => minute.flatMap((m) => second.map((s) => ((h * 60 + m) * 60 + s) * 1_000)));
  const task = createTask(expression, () => {}, { timezone: 'Etc/UTC' });
  // It must not stay in the library's list of tasks; it is only asked.
  void task.destroy();
  const [first = 0] = times;
  const isMeant = (day: number) => task.match(new Date(day + first));

  function* ofDay(day: number): Generator<number> {
    if (isMeant(day)) for (const time of times) yield instantOf(day + time, timezone);
  }
  /** Sorted and without doubles: a time moved out of the gap of spring may meet the one that stood there. */
  const instants = (day: number) => [...new Set(ofDay(day))].sort((a, b) => a - b);

  function* upward(after: number): Generator<number> {
    const start = wallDay(after, timezone) - DAY_MS;
    for (let days = 0; days <= FARTHEST_DAYS; days += 1)
      for (const instant of instants(start + days * DAY_MS)) if (instant > after) yield instant;
  }
  return {
    nextAfter: (instant) => {
      const { value } = upward(instant.getTime()).next();
      return value === undefined ? undefined : new Date(value);
    },
    lastBetween: (after, until) => {
      const least = wallDay(after.getTime(), timezone) - DAY_MS;
      for (let day = wallDay(until.getTime(), timezone) + DAY_MS; day >= least; day -= DAY_MS) {
        const last = instants(day).findLast((at) => at <= until.getTime());
        if (last !== undefined) return last > after.getTime() ? new Date(last) : undefined;
      }
      return undefined;
    },
    countBetween: (after, until, most) => {
      let count = 0;
      for (const instant of upward(after.getTime())) {
        if (instant >= until.getTime() || count >= most) break;
        count += 1;
      }
      return count;
    },
  };
}
