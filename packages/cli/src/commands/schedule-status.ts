import { EXIT, type ExitCode, JOB_PROBLEMS } from '@erp-audit/core';
import { loadConfig, nextStart, plannedJobs } from '@erp-audit/runner';
import { scheduleStatusJson } from '../json/schedule-json.ts';
import { type MessageKey, say, textOf } from '../messages/index.ts';
import { instantText } from '../output/schedule-text.ts';
import { bold, renderTable } from '../output/table.ts';
import { withStore } from '../project/load-project.ts';
import type { Session } from '../session.ts';

const STATE_KEYS = {
  running: 'jobRunning',
  interrupted: 'jobStopped',
  done: 'jobEnded',
  missed: 'jobMissed',
} as const satisfies Readonly<Record<string, MessageKey>>;

export async function run(session: Session, _args: [], { limit }: { readonly limit: number }): Promise<ExitCode> {
  const { locale, io } = session;
  const config = await loadConfig(session.options.config, session.io.environment, { connections: 'leave' });
  const { runs, alerts, snoozes } = await withStore(session, config, async ({ schedule }) => ({
    runs: await schedule.list(limit),
    alerts: await schedule.alerts(),
    snoozes: await schedule.snoozes(),
  }));
  const jobs = plannedJobs(config);
  const now = session.clock.now();
  const { timezone } = config.organisation;
  const zoneOf = (name: string) => jobs.find((job) => job.name === name)?.timezone ?? timezone;
  const keys = ['columnJob', 'columnDueAt', 'columnStatus', 'columnExit', 'columnJobEnd', 'columnRun'] as const;
  const rows = runs.map((each) => [
    each.job,
    instantText(locale, each.dueAt, zoneOf(each.job)),
    textOf(locale, STATE_KEYS[each.state]),
    each.exitCode ?? '–',
    instantText(locale, each.finishedAt, zoneOf(each.job)),
    each.runId ?? '–',
  ]);
  if (runs.length === 0) session.print(say(locale, 'jobsNone'));
  else
    session.print(
      renderTable(
        keys.map((key) => ({ title: say(locale, key) })),
        rows,
      ),
    );
  session.print(`\n${bold(io, say(locale, 'nextTitle'))}`);
  for (const job of jobs)
    session.print(`  ${job.name}  ${instantText(locale, nextStart(job, now), job.timezone)} (${job.timezone})`);
  if (alerts.length > 0) session.print(`\n${bold(io, say(locale, 'alertsTitle'))}`);
  for (const { job, problem, dueAt } of alerts)
    session.print(
      `  ${job}  ${instantText(locale, dueAt, zoneOf(job))}  ${JOB_PROBLEMS[problem.kind][locale]}${locale === 'en' ? ': ' : '：'}${problem.text[locale]}`,
    );
  for (const { job, until, why, by } of snoozes)
    session.print(
      say(locale, 'snoozed', {
        job: job ?? say(locale, 'allJobs'),
        until: instantText(locale, until, timezone),
        why,
        by: by.name,
      }),
    );
  session.printJson(scheduleStatusJson({ runs, alerts, snoozes, jobs, now }));
  return EXIT.done;
}
