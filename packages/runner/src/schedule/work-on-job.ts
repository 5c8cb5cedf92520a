import { AuditError, EXIT, type ExitCode, type JobProblem } from '@erp-audit/core';
import type { JobClaim, JobHolder, Store } from '@erp-audit/store';
import { loadConfiguredKey } from '../project/open-project.ts';
import { loadProject, type Project } from '../project/project.ts';
import type { Alarm } from './alarm.ts';
import { alertNotice } from './alert-notices.ts';
import { failedProblem, missedProblem } from './job-problems.ts';
import { type JobEnd, performJob } from './perform-job.ts';
import type { DueTime, PlannedJob } from './planned-job.ts';
import type { ScheduleOptions } from './schedule-options.ts';

/** What came of a time that a job was due. */
export interface JobResult extends Omit<JobEnd, 'state'> {
  readonly state: JobEnd['state'] | 'missed';
  readonly dueAt: Date;
  readonly runId: string | null;
}

export type JobAttempt = JobResult | { readonly heldBy: JobHolder } | { readonly settled: true };

/** A third of what a claim lasts. */
const RENEW_MS = 20_000;

/**
 * Does a job for one of its times, unless another process does or has done it; keeps what came of it and tells people
 * what is new.
 * @throws AuditError `STORE_*`: nothing is kept then, and the time stays due.
 */
export async function workOnJob(
  options: ScheduleOptions,
  alarm: Alarm,
  store: Store,
  job: PlannedJob,
  due: DueTime,
): Promise<JobAttempt> {
  const { name } = job;
  const claimed = await store.schedule.claim({ job: name, ...due });
  if ('heldBy' in claimed) return { heldBy: claimed.heldBy };
  if ('settled' in claimed) return { settled: true };
  const { claim } = claimed;
  const { dueAt } = claim;
  options.log.write('info', 'job.begun', {
    job: name,
    dueAt: dueAt.toISOString(),
    asOf: claim.asOf,
    attempts: claim.attempts,
    passedOver: due.passedOver,
  });
  const late: JobProblem[] = due.passedOver === 0 ? [] : [missedProblem(due.passedOver, dueAt, false, job.timezone)];
  // Told before the work, which may take hours or end the process.
  if (late.length > 0) await store.schedule.report(name, dueAt, late, NOT_BEFORE_THE_RUN);
  await tellNews(options, store);
  const work = (signal: AbortSignal) => perform(options, { alarm, store, job, due, claim, signal });
  const end = await whileRenewing(options, store, claim, work).catch(async (error: unknown) => {
    // Whatever stopped it, the next attempt need not wait until the claim has run out.
    await store.schedule
      .settle(claim, { state: 'interrupted', exitCode: EXIT.notChecked, problems: late })
      .catch(() => {});
    throw error;
  });
  await store.schedule.settle(claim, { state: end.state, exitCode: end.exit, problems: [...late, ...end.problems] });
  if (end.state === 'done') await store.schedule.report(name, dueAt, end.problems);
  options.log.write('info', 'job.ended', { job: name, dueAt: dueAt.toISOString(), state: end.state, exit: end.exit });
  await tellNews(options, store);
  const runId = (await store.schedule.list(1, name))[0]?.runId ?? null;
  return { ...end, dueAt, runId };
}

/** Problems of other kinds are judged by the run. */
const NOT_BEFORE_THE_RUN = ['failed', 'source', 'rules', 'window', 'returns', 'delivery'] as const;

/** Keeps that a time has passed whose window had closed before anybody was there. */
export async function missJob(
  options: ScheduleOptions,
  store: Store,
  job: PlannedJob,
  due: DueTime,
): Promise<JobResult> {
  const problems = [missedProblem(due.passedOver + 1, due.dueAt, true, job.timezone)];
  await store.schedule.miss({ job: job.name, ...due, problems });
  await store.schedule.report(job.name, due.dueAt, problems, NOT_BEFORE_THE_RUN);
  options.log.write('warn', 'job.missed', { job: job.name, dueAt: due.dueAt.toISOString() });
  await tellNews(options, store);
  return { state: 'missed', exit: EXIT.notChecked, problems, dueAt: due.dueAt, runId: null };
}

/** Tells what people were not told yet; what cannot be told now is told at the next occasion. */
export async function tellNews(options: ScheduleOptions, store: Store): Promise<void> {
  const alerts = await store.schedule.untold();
  if (alerts.length === 0) return;
  const { organisation } = options.config;
  try {
    await options.delivery.tell(
      options.config,
      alerts.map((alert) => alertNotice(alert, organisation)),
      store,
    );
  } catch (error) {
    options.log.write('error', 'alert.not_told', {
      alerts: alerts.length,
      reason: error instanceof Error ? error.name : 'unknown',
    });
    return;
  }
  await store.schedule.told(alerts);
}

interface Work {
  readonly alarm: Alarm;
  readonly store: Store;
  readonly job: PlannedJob;
  readonly due: DueTime;
  readonly claim: JobClaim;
  readonly signal: AbortSignal;
}

/** Rules and profiles are read anew for each job; what is wrong with them is its result. */
async function perform(options: ScheduleOptions, { alarm, store, job, due, claim, signal }: Work): Promise<JobEnd> {
  const { clock, log, by, reportsDirectory, delivery } = options;
  let project: Project;
  let key: Uint8Array;
  try {
    project = await loadProject({ ...options.loading, connections: job.config.run === undefined ? 'leave' : 'expand' });
    key = await loadConfiguredKey(project.config);
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    return { state: 'done', exit: error.exit, problems: [failedProblem(error)] };
  }
  const { closes } = due;
  return performJob({
    environment: options.loading.environment,
    job,
    claim,
    project,
    store,
    key,
    clock,
    log,
    alarm,
    signal,
    closes,
    by,
    reportsDirectory,
    delivery,
  });
}

/** Works while the claim is renewed; a claim that is another's by now ends the work. */
async function whileRenewing(
  { signal, log }: ScheduleOptions,
  store: Store,
  claim: JobClaim,
  work: (signal: AbortSignal) => Promise<JobEnd>,
): Promise<JobEnd> {
  // A signal of its own: whatever depends on one that lives as long as the process is kept as long.
  const own = new AbortController();
  const stop = () => own.abort(signal.reason);
  const renew = async () => {
    try {
      if (!(await store.schedule.renew(claim))) own.abort();
    } catch (error) {
      log.write('warn', 'job.renew_failed', {
        job: claim.job,
        reason: error instanceof Error ? error.name : 'unknown',
      });
    }
  };
  const timer = store.kind === 'server' ? setInterval(() => void renew(), RENEW_MS) : undefined;
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  try {
    return await work(own.signal);
  } finally {
    clearInterval(timer);
    signal.removeEventListener('abort', stop);
  }
}

/** The exit code of a job that was started by hand. */
export function exitOfAttempt(attempt: JobAttempt): ExitCode {
  if ('exit' in attempt) return attempt.exit;
  return 'heldBy' in attempt ? EXIT.setup : EXIT.done;
}
