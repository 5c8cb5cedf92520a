import type { Alert, JobRun, RunRecord } from '@erp-audit/store';

/** What is known of the jobs after the last look at them; metrics and health are made from it. */
export interface ScheduleView {
  /** When the jobs were last looked at: a schedule that looks no more is stuck. */
  readonly lookedAt: Date | undefined;
  /** The job that is being done. */
  readonly running: string | undefined;
  readonly isStoreReachable: boolean;
  /** When each job begins next. */
  readonly next: ReadonlyMap<string, Date | undefined>;
  readonly last: ReadonlyMap<string, JobRun>;
  readonly lastSuccess: ReadonlyMap<string, Date>;
  readonly alerts: readonly Alert[];
  /** The newest run that a job began. */
  readonly run: RunRecord | undefined;
}

export function emptyView(): ScheduleView {
  return {
    lookedAt: undefined,
    running: undefined,
    isStoreReachable: false,
    next: new Map(),
    last: new Map(),
    lastSuccess: new Map(),
    alerts: [],
    run: undefined,
  };
}
