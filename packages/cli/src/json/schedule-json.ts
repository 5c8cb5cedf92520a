import { JOB_PROBLEMS, type JobProblem, type JobProblemKind } from '@erp-audit/core';
import { type Alert, type JobAttempt, type JobRun, nextStart, type PlannedJob, type Snooze } from '@erp-audit/runner';
import { z } from 'zod';

const Instant = z.string().describe('ISO 8601 with time zone');
const kinds = Object.keys(JOB_PROBLEMS) as [JobProblemKind, ...JobProblemKind[]];

const ProblemJson = z.strictObject({
  kind: z.enum(kinds),
  subject: z.string().describe('source, or empty'),
  text: z.strictObject({ en: z.string(), 'zh-CN': z.string() }),
});

/** What `schedule --once` prints. */
export const JobAttemptJson = z.strictObject({
  job: z.string(),
  state: z.enum(['done', 'interrupted', 'missed', 'held', 'settled']).describe('held: another process is at it'),
  dueAt: Instant.nullable(),
  exit: z.int().nullable(),
  run: z.string().nullable(),
  problems: z.array(ProblemJson),
  heldBy: z.strictObject({ host: z.string(), pid: z.int(), since: Instant }).optional(),
});

/** What `schedule list` prints. */
export const ScheduleListJson = z.strictObject({
  jobs: z.array(
    z.strictObject({
      job: z.string(),
      cron: z.string(),
      timezone: z.string(),
      import: z.boolean(),
      run: z.array(z.string()).nullable().describe('empty: all sources; null: no run'),
      report: z.array(z.string()),
      send: z.boolean(),
      retain: z.boolean(),
      nextStart: Instant.nullable(),
    }),
  ),
});

const JobRunJson = z.strictObject({
  job: z.string(),
  dueAt: Instant,
  state: z.enum(['running', 'interrupted', 'done', 'missed']),
  asOf: z.string().describe('YYYY-MM-DD'),
  attempts: z.int().min(0).describe('processes that took it up'),
  startedAt: Instant.nullable(),
  finishedAt: Instant.nullable(),
  passedOver: z.int().min(0).describe('earlier times that it makes up for'),
  exit: z.int().nullable(),
  run: z.string().nullable(),
  problems: z.array(ProblemJson),
});

/** What `schedule snooze` prints. */
export const SnoozeJson = z.strictObject({
  job: z.string().nullable().describe('null: all jobs'),
  until: Instant,
  why: z.string(),
  by: z.string(),
});

/** What `schedule status` prints. */
export const ScheduleStatusJson = z.strictObject({
  runs: z.array(JobRunJson),
  next: z.record(z.string(), Instant.nullable()),
  alerts: z.array(
    z.strictObject({
      job: z.string(),
      problem: ProblemJson,
      dueAt: Instant,
      raisedAt: Instant,
      toldAt: Instant.nullable().describe('null: nobody was told yet'),
    }),
  ),
  snoozes: z.array(SnoozeJson),
});

export function jobAttemptJson(job: string, attempt: JobAttempt): z.output<typeof JobAttemptJson> {
  const nothing = { job, dueAt: null, exit: null, run: null, problems: [] };
  if ('heldBy' in attempt) {
    const { host, pid, since } = attempt.heldBy;
    return { ...nothing, state: 'held', heldBy: { host, pid, since: since.toISOString() } };
  }
  if (!('exit' in attempt)) return { ...nothing, state: 'settled' };
  const { state, dueAt, exit, runId, problems } = attempt;
  return { job, state, dueAt: dueAt.toISOString(), exit, run: runId, problems: problemsJson(problems) };
}

export function scheduleListJson(jobs: readonly PlannedJob[], now: Date): z.output<typeof ScheduleListJson> {
  return {
    jobs: jobs.map((job) => ({
      job: job.name,
      cron: job.config.cron,
      timezone: job.timezone,
      import: job.config.import !== undefined,
      run: job.config.run ?? null,
      report: job.config.report ?? [],
      send: job.config.send,
      retain: job.config.retain,
      nextStart: nextStart(job, now)?.toISOString() ?? null,
    })),
  };
}

export function scheduleStatusJson(status: {
  readonly runs: readonly JobRun[];
  readonly alerts: readonly Alert[];
  readonly snoozes: readonly Snooze[];
  readonly jobs: readonly PlannedJob[];
  readonly now: Date;
}): z.output<typeof ScheduleStatusJson> {
  const { runs, alerts, snoozes, jobs, now } = status;
  return {
    runs: runs.map((run) => ({
      job: run.job,
      dueAt: run.dueAt.toISOString(),
      state: run.state,
      asOf: run.asOf,
      attempts: run.attempts,
      startedAt: run.startedAt?.toISOString() ?? null,
      finishedAt: run.finishedAt?.toISOString() ?? null,
      passedOver: run.passedOver,
      exit: run.exitCode,
      run: run.runId,
      problems: problemsJson(run.problems),
    })),
    next: Object.fromEntries(jobs.map((job) => [job.name, nextStart(job, now)?.toISOString() ?? null])),
    alerts: alerts.map(({ job, problem, dueAt, raisedAt, toldAt }) => ({
      ...{ job, problem, dueAt: dueAt.toISOString(), raisedAt: raisedAt.toISOString() },
      toldAt: toldAt?.toISOString() ?? null,
    })),
    snoozes: snoozes.map(snoozeJson),
  };
}

export function snoozeJson({ job, until, why, by }: Snooze): z.output<typeof SnoozeJson> {
  return { job, until: until.toISOString(), why, by: by.name };
}

function problemsJson(problems: readonly JobProblem[]): JobProblem[] {
  return problems.map(({ kind, subject, text }) => ({ kind, subject, text }));
}
