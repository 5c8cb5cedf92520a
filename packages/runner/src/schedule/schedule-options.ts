import type { Actor, Clock, Log } from '@erp-audit/core';
import type { Config } from '../config/load-config.ts';
import type { LoadProjectOptions } from '../project/project.ts';
import type { Delivering } from './delivering.ts';

/** What the schedule works with. */
export interface ScheduleOptions {
  /** As it was when the schedule or job began. */
  readonly config: Config;
  /** How it is read again, with rules and profiles. */
  readonly loading: LoadProjectOptions;
  /** Folder with one folder for each report. */
  readonly reportsDirectory: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Aborting stops cleanly: what is being done is gone on with at the next start. */
  readonly signal: AbortSignal;
  readonly by: Actor;
  /** How people are told of problems and of their end, and how reports reach them. */
  readonly delivery: Delivering;
}
