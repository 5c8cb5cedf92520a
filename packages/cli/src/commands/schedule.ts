import { resolve } from 'node:path';
import { AuditError, EXIT, type ExitCode, nearestWord } from '@erp-audit/core';
import {
  Alarm,
  type Config,
  delivering,
  dueNow,
  exitOfAttempt,
  type JobAttempt,
  loadConfig,
  openOperations,
  plannedJobs,
  runSchedule,
  type ScheduleOptions,
  waitingProblem,
  workOnJob,
} from '@erp-audit/runner';
import { currentActor } from '../approval/current-actor.ts';
import { jobAttemptJson } from '../json/schedule-json.ts';
import { jsonLog, type LongLog } from '../json-log.ts';
import { say, sayBoth } from '../messages/index.ts';
import { reportsDirectory, rulesDirectory, withStore } from '../project/load-project.ts';
import type { Session } from '../session.ts';

/** Between being asked to stop and leaving, whatever is still being done. */
const STOP_WITHIN_MS = 30_000;

export async function run(session: Session, _args: [], { once }: { readonly once?: string }): Promise<ExitCode> {
  const config = await loadConfig(session.options.config, session.io.environment, { connections: 'leave' });
  const file = config.operations.logFile;
  const logFile = file === undefined ? undefined : resolve(config.directory, file);
  const log = jsonLog(session.io, session.options.logLevel ?? (once === undefined ? 'info' : 'error'), logFile);
  try {
    return await (once === undefined ? runForEver(session, config, log) : runOnce(session, config, log, once));
  } finally {
    log.close();
  }
}

function scheduleOptions(session: Session, config: Config, log: LongLog): ScheduleOptions {
  const { clock, io, locale } = session;
  const { environment, signal } = io;
  const loading = { configFile: session.options.config, environment };
  const common = { reportsDirectory: reportsDirectory(), clock, log, signal };
  return {
    ...common,
    config,
    loading: { ...loading, rulesDirectory: rulesDirectory() },
    by: currentActor('schedule'),
    delivery: delivering({ ...common, loading, locale, browser: environment['ERP_AUDIT_BROWSER'] }),
  };
}

async function runForEver(session: Session, config: Config, log: LongLog): Promise<ExitCode> {
  if (Object.keys(config.schedule).length === 0)
    throw new AuditError('ARGUMENT_INVALID', sayBoth('scheduleEmpty'), { command: 'schedule' });
  const { clock, io } = session;
  const alarm = new Alarm(clock);
  const operations = await openOperations(config, clock, log);
  const hangUp = () => {
    log.reopen();
    alarm.wake();
  };
  const stopWatch = io.onHangUp?.(hangUp);
  const bound = stopInTime(session, log);
  const heartbeat = setInterval(() => {}, 1_000_000);
  try {
    session.print(say(session.locale, 'scheduleStarted', { jobs: Object.keys(config.schedule).join(', ') }));
    await runSchedule({ ...scheduleOptions(session, config, log), alarm, onView: operations.show });
    session.print(say(session.locale, 'scheduleStopped'));
    return EXIT.done;
  } finally {
    clearInterval(heartbeat);
    bound();
    stopWatch?.();
    await operations.close();
  }
}

/** What does not stop in time is left as a crash would leave it: the next start goes on with it. */
function stopInTime({ io }: Session, log: LongLog): () => void {
  let timer: NodeJS.Timeout | undefined;
  const begin = () => {
    timer = setTimeout(() => {
      log.write('error', 'schedule.stop_took_too_long', { afterMs: STOP_WITHIN_MS });
      io.leave?.(EXIT.notChecked);
    }, STOP_WITHIN_MS);
  };
  io.signal.addEventListener('abort', begin, { once: true });
  return () => {
    clearTimeout(timer);
    io.signal.removeEventListener('abort', begin);
  };
}

async function runOnce(session: Session, config: Config, log: LongLog, name: string): Promise<ExitCode> {
  const jobs = plannedJobs(config);
  const job = jobs.find((each) => each.name === name);
  if (job === undefined) throw unknownJob(name, Object.keys(config.schedule));
  const options = scheduleOptions(session, config, log);
  const attempt = await withStore(session, config, async (store): Promise<JobAttempt> => {
    await store.schedule.plan(new Map([[job.name, job.plan]]));
    const now = session.clock.now();
    const last = (await store.schedule.last()).get(name);
    const isOpen = last?.state === 'running' || last?.state === 'interrupted';
    const due = dueNow(job, now);
    const isRecent = isOpen && now.getTime() - last.dueAt.getTime() < RESUMED_MS;
    // What a crash or a stop left unfinished is gone on with.
    const done = await workOnJob(
      options,
      new Alarm(session.clock),
      store,
      job,
      isRecent ? { ...due, dueAt: last.dueAt, asOf: last.asOf } : due,
    );
    return withWaiting(done, await options.delivery.retry(config, store));
  });
  printAttempt(session, name, attempt);
  return exitOfAttempt(attempt);
}

/** Nobody is there to try again what could not be sent: whoever started the job is told. */
function withWaiting(attempt: JobAttempt, nextTry: Date | undefined): JobAttempt {
  if (nextTry === undefined || !('exit' in attempt) || attempt.exit !== EXIT.done) return attempt;
  return { ...attempt, exit: EXIT.notChecked, problems: [...attempt.problems, waitingProblem()] };
}

const RESUMED_MS = 12 * 3_600_000;

export function unknownJob(name: string, jobs: readonly string[]): AuditError {
  const near = nearestWord(name, jobs) ?? jobs.join(', ');
  return new AuditError('ARGUMENT_INVALID', sayBoth('jobUnknown', { name, jobs: near }), { command: 'schedule' });
}

function printAttempt(session: Session, name: string, attempt: JobAttempt): void {
  const { locale, io } = session;
  session.printJson(jobAttemptJson(name, attempt));
  if ('heldBy' in attempt) {
    const { host, pid } = attempt.heldBy;
    io.stderr(`${say(locale, 'jobHeld', { name, host, pid })}\n`);
    return;
  }
  if (!('exit' in attempt)) return;
  for (const { text } of attempt.problems) io.stderr(`${text[locale]}\n`);
  const run = attempt.runId ?? '–';
  session.print(
    say(locale, attempt.state === 'done' ? 'jobDone' : 'jobInterrupted', { name, run, exit: attempt.exit }),
  );
}
