import { type CalendarDate, calendarDateIn } from '@erp-audit/core';
import type { JobRun } from '@erp-audit/store';
import type { Config } from '../config/load-config.ts';
import type { JobConfig } from '../config/schedule-config.ts';
import { type CronTimes, cronTimes } from './cron-times.ts';
import { jitterMs } from './jitter.ts';
import { openingFor } from './time-window.ts';

/** Nobody reads how many more there were. */
const MOST_PASSED_OVER = 1_000;
/** So long after its time a job still belongs to the day it was due. */
const SAME_DAY_MS = 12 * 3_600_000;

/** A job of the configuration with its times. */
export interface PlannedJob {
  readonly name: string;
  readonly config: JobConfig;
  readonly timezone: string;
  /** The organisation's, whose days runs stand at. */
  readonly homeTimezone: string;
  readonly times: CronTimes;
  /** What decides its times; a job with another one begins anew. */
  readonly plan: string;
}

export function plannedJobs({ schedule, organisation }: Pick<Config, 'schedule' | 'organisation'>): PlannedJob[] {
  return Object.entries(schedule).map(([name, config]) => {
    const timezone = config.timezone ?? organisation.timezone;
    const times = cronTimes(config.cron, timezone);
    return {
      ...{ name, config, timezone, times, homeTimezone: organisation.timezone },
      plan: `${config.cron} ${timezone}`,
    };
  });
}

/** A time that a job was due, and until when it may work. */
export interface DueTime {
  readonly dueAt: Date;
  readonly asOf: CalendarDate;
  /** Earlier times that nobody took up; this one makes up for all of them. */
  readonly passedOver: number;
  /** End of the window; undefined where there is none. */
  readonly closes: Date | undefined;
}

/** `missed`: its window has closed. */
export type JobStanding =
  | { readonly state: 'waits'; readonly until: Date | undefined }
  | { readonly state: 'due' | 'missed'; readonly due: DueTime };

/** What a job has to do now. `last` is the last time anybody took up, `since` the moment from which its plan counts. */
export function standingOf(job: PlannedJob, last: JobRun | undefined, since: Date, now: Date): JobStanding {
  const isOpen = last?.state === 'running' || last?.state === 'interrupted';
  const after = last !== undefined && last.dueAt > since ? last.dueAt : since;
  const newest = job.times.lastBetween(after, now);
  const dueAt = newest ?? (isOpen ? last.dueAt : undefined);
  if (dueAt === undefined) return { state: 'waits', until: nextStart(job, now) };
  const { starts, closes } = spanOf(job, dueAt);
  if (now < starts) return { state: 'waits', until: starts };
  const left = newest === undefined ? 0 : job.times.countBetween(after, newest, MOST_PASSED_OVER);
  const passedOver = left + (isOpen && newest !== undefined ? 1 : 0);
  const due = { dueAt, asOf: dayOf(job, dueAt, now), passedOver, closes };
  return { state: closes !== undefined && now >= closes ? 'missed' : 'due', due };
}

/** When a job begins next, unless it is late. */
export function nextStart(job: PlannedJob, now: Date): Date | undefined {
  const next = job.times.nextAfter(now);
  return next && spanOf(job, next).starts;
}

/** From when to when the work of one time lies. */
function spanOf(job: PlannedJob, dueAt: Date): { readonly starts: Date; readonly closes: Date | undefined } {
  const begins = new Date(dueAt.getTime() + delayOf(job, dueAt));
  if (job.config.window === undefined) return { starts: begins, closes: undefined };
  const { opens, closes } = openingFor(begins, job.config.window, job.timezone);
  return { starts: opens > begins ? opens : begins, closes };
}

/** Never so long that the next time comes first. */
function delayOf({ config, name, times, plan }: PlannedJob, dueAt: Date): number {
  if (config.jitter === undefined) return 0;
  const next = times.nextAfter(dueAt);
  const room = next === undefined ? config.jitter : (next.getTime() - dueAt.getTime()) / 2;
  return jitterMs(Math.min(config.jitter, room), name, plan, dueAt.toISOString());
}

function dayOf({ homeTimezone }: PlannedJob, dueAt: Date, now: Date): CalendarDate {
  return calendarDateIn(now.getTime() - dueAt.getTime() < SAME_DAY_MS ? dueAt : now, homeTimezone);
}

/** A time of its own, for who starts the job by hand or from another scheduler. */
export function dueNow(job: PlannedJob, now: Date): DueTime {
  const closes = job.config.window && openingFor(now, job.config.window, job.timezone);
  // Outside of its window the job is as late as the last closing.
  const end = closes === undefined ? undefined : closes.opens <= now ? closes.closes : now;
  return { dueAt: now, asOf: calendarDateIn(now, job.homeTimezone), passedOver: 0, closes: end };
}
