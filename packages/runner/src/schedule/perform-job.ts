import { type Actor, AuditError, type Clock, EXIT, type ExitCode, type JobProblem, type Log } from '@erp-audit/core';
import type { JobClaim, Store } from '@erp-audit/store';
import type { Environment } from '../config/expand-variables.ts';
import type { Project } from '../project/project.ts';
import { writeReports } from '../reports/write-reports.ts';
import { applyRetention } from '../retention/apply-retention.ts';
import { importReturns } from '../returns/returns-folder.ts';
import { type RunOutcome, runAudit } from '../run/run-audit.ts';
import type { RetrySources } from '../run/run-options.ts';
import { freezeDueWeek } from '../weeks/freeze-week.ts';
import type { Alarm } from './alarm.ts';
import type { Delivering } from './delivering.ts';
import { deliveryProblems } from './delivery-problems.ts';
import { anomalyProblems, failedProblem, problemsOf, returnsProblem } from './job-problems.ts';
import type { PlannedJob } from './planned-job.ts';

export interface JobContext {
  readonly job: PlannedJob;
  readonly claim: JobClaim;
  readonly project: Project;
  readonly store: Store;
  readonly key: Uint8Array;
  readonly clock: Clock;
  readonly log: Log;
  readonly alarm: Alarm;
  /** Aborting leaves the job to be gone on with. */
  readonly signal: AbortSignal;
  /** End of the window; undefined where there is none. */
  readonly closes: Date | undefined;
  readonly by: Actor;
  /** Folder with one folder for each report. */
  readonly reportsDirectory: string;
  readonly delivery: Pick<Delivering, 'send'>;
  /** Where its variables say where traces go. */
  readonly environment: Environment;
}

/** How a job ended, and what people should know of it. */
export interface JobEnd {
  readonly state: 'done' | 'interrupted';
  readonly exit: ExitCode;
  readonly problems: readonly JobProblem[];
}

interface StepEnd {
  readonly exit: ExitCode;
  readonly problems: readonly JobProblem[];
}

const WELL: StepEnd = { exit: EXIT.done, problems: [] };

/**
 * The steps of a job in the order of its settings. Each may be done again after a crash: a workbook is imported once, a
 * run goes on where it was, files are replaced whole. A step that fails stops none of the others.
 * @throws AuditError `STORE_*`: without the store nothing of a job can be kept.
 */
export async function performJob(context: JobContext): Promise<JobEnd> {
  const { config } = context.job;
  const steps: readonly (readonly [boolean, (context: JobContext) => Promise<StepEnd>])[] = [
    [config.import !== undefined || config.run !== undefined, takeReturns],
    [config.run !== undefined, audit],
    [config.report !== undefined, report],
    [config.send, send],
    [config.retain, retain],
  ];
  const ends: StepEnd[] = [];
  for (const [isAsked, step] of steps) {
    if (context.signal.aborted) return { state: 'interrupted', exit: EXIT.notChecked, problems: [] };
    if (isAsked) ends.push(await attempt(context, step));
  }
  if (context.signal.aborted) return { state: 'interrupted', exit: EXIT.notChecked, problems: [] };
  return { state: 'done', exit: worstOf(ends.map(({ exit }) => exit)), problems: onePerKey(ends) };
}

/** The store's errors end the job; all others are its result. */
async function attempt(context: JobContext, step: (context: JobContext) => Promise<StepEnd>): Promise<StepEnd> {
  try {
    return await step(context);
  } catch (error) {
    if (error instanceof AuditError && (error.code.startsWith('STORE_') || context.signal.aborted)) throw error;
    const known = error instanceof AuditError ? error : undefined;
    const exit = known?.exit ?? EXIT.bug;
    context.log.write('error', 'job.step_failed', {
      job: context.job.name,
      step: step.name,
      code: known?.code ?? 'INTERNAL_BUG',
      exit,
    });
    return { exit, problems: [failedProblem(error)] };
  }
}

async function takeReturns(context: JobContext): Promise<StepEnd> {
  const { project, store, key, by, clock, reportsDirectory, log } = context;
  const { departments } = project.config;
  const options = { store, key, departments, by, dryRun: false, clock, reportsDirectory };
  const { refused } = await importReturns(project, options, log);
  return refused.length === 0 ? WELL : { exit: EXIT.notChecked, problems: [returnsProblem(refused)] };
}

async function audit(context: JobContext): Promise<StepEnd> {
  const { project, store, by } = context;
  await freezeDueWeek({ project, store, by });
  const end = (await finishedBefore(context)) ?? (await auditNow(context));
  await freezeDueWeek({ project, store, by });
  return end;
}

/** A job that was stopped after its run was complete does not run twice. */
async function finishedBefore({ project, claim, store, log }: JobContext): Promise<StepEnd | undefined> {
  const record = claim.runId === null ? undefined : await store.run(claim.runId);
  if (record?.status !== 'complete') return undefined;
  log.write('info', 'job.run_was_complete', { job: claim.job, run: record.id });
  const problems = problemsOf(record.results);
  const exit = problems.length === 0 ? EXIT.done : EXIT.notChecked;
  return { exit, problems: [...problems, ...unusual(project, record.results)] };
}

/** Never changes the exit code: all was checked. */
function unusual({ config }: JobContext['project'], results: RunOutcome['results']): readonly JobProblem[] {
  return config.anomalies.alert ? anomalyProblems(results) : [];
}

async function auditNow(context: JobContext): Promise<StepEnd> {
  const { job, claim, project, store, key, clock, log, signal, by, alarm, closes, environment } = context;
  const window = closes === undefined ? undefined : alarm.signalAt(closes);
  try {
    const outcome = await runAudit({
      ...{ project, store, key, clock, log, signal, by, asOf: undefined, today: claim.asOf },
      ...{ sources: job.config.run ?? [], rules: [], dryRun: false },
      ...(window === undefined ? {} : { windowClosed: window.signal }),
      retry: retryUntil(context),
      environment,
      onBegun: (run) => store.schedule.begun(claim, run),
    });
    if (outcome.interrupted) return WELL;
    const problems = [...problemsOf(outcome.results), ...unusual(project, outcome.results)];
    return { exit: exitOf(outcome), problems };
  } finally {
    window?.end();
  }
}

/** After the first pause, then after twice as long, up to the longest; until the job's time for it or its window is over. */
function retryUntil({ job, clock, alarm, closes, log }: JobContext): RetrySources {
  const { first, longest, until } = job.config.retry;
  const begun = clock.now().getTime();
  return async (attempts, failed, ended) => {
    const at = clock.now().getTime() + Math.min(longest, first * 2 ** (attempts - 1));
    const end = Math.min(begun + until, closes?.getTime() ?? Number.POSITIVE_INFINITY);
    if (at > end) return false;
    const sources = failed.map(({ source }) => source);
    log.write('info', 'sources.wait', { job: job.name, sources, attempts, until: new Date(at).toISOString() });
    return alarm.sleep(new Date(at), ended);
  };
}

/** What set-up prevented is exit 3 when nothing could be opened at all; else it is something not checked. */
function exitOf({ failedSources, openedSources, results }: RunOutcome): ExitCode {
  const isSetUp = failedSources.some(({ error }) => error instanceof AuditError && error.exit === EXIT.setup);
  if (openedSources === 0 && isSetUp) return EXIT.setup;
  return problemsOf(results).length > 0 ? EXIT.notChecked : EXIT.done;
}

async function report(context: JobContext): Promise<StepEnd> {
  const { project, store, key, reportsDirectory, job, log } = context;
  const { locale } = project.config.organisation;
  const written = await writeReports({
    ...{ project, store, key, reportsDirectory, locale, reports: job.config.report ?? [] },
    ...{ department: undefined, week: undefined, out: undefined },
    pdf: project.config.reports.formats.includes('pdf'),
  });
  log.write('info', 'job.reports_written', { job: job.name, files: written.length });
  return WELL;
}

async function send({ project, store, job, delivery }: JobContext): Promise<StepEnd> {
  const told = await delivery.send(project, store, job.config.report ?? ['workbooks', 'committee']);
  const problems = deliveryProblems(told);
  return { exit: problems.length === 0 ? EXIT.done : EXIT.notChecked, problems };
}

async function retain({ project, store, key, clock, by }: JobContext): Promise<StepEnd> {
  await applyRetention(project.config, { store, key, clock, by, dryRun: false });
  return WELL;
}

/** The first that applies of 70, 2, 3, 4, 1, 0. */
function worstOf(codes: readonly ExitCode[]): ExitCode {
  return ORDER.find((code) => codes.includes(code)) ?? EXIT.done;
}

const ORDER: readonly ExitCode[] = [EXIT.bug, EXIT.input, EXIT.setup, EXIT.notChecked, EXIT.findings];

function onePerKey(ends: readonly StepEnd[]): readonly JobProblem[] {
  const problems = ends.flatMap((end) => end.problems);
  return [...new Map(problems.map((problem) => [`${problem.kind} ${problem.subject}`, problem])).values()];
}
