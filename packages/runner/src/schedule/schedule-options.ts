import type { Actor, Clock, Log } from '@erp-audit/core';
import type { Config } from '../config/load-config.ts';
import type { LoadProjectOptions } from '../project/project.ts';
import type { Tell } from './alerts-file.ts';
import type { SendReports } from './perform-job.ts';

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
  /** Tells people of problems and of their end. */
  readonly tell: Tell;
  readonly send?: SendReports | undefined;
}
