import { EXIT, type ExitCode } from '@erp-audit/core';
import { loadConfig, nextStart, plannedJobs } from '@erp-audit/runner';
import { scheduleListJson } from '../json/schedule-json.ts';
import { say } from '../messages/index.ts';
import { instantText, jobWork } from '../output/schedule-text.ts';
import { renderTable } from '../output/table.ts';
import type { Session } from '../session.ts';

export async function run(session: Session): Promise<ExitCode> {
  const { locale } = session;
  const config = await loadConfig(session.options.config, session.io.environment, { connections: 'leave' });
  const jobs = plannedJobs(config);
  const now = session.clock.now();
  const keys = ['columnJob', 'columnCron', 'columnTimezone', 'columnNextStart', 'columnWork'] as const;
  const rows = jobs.map((job) => [
    ...[job.name, job.config.cron, job.timezone, instantText(locale, nextStart(job, now), job.timezone)],
    jobWork(locale, job.config),
  ]);
  if (jobs.length === 0) session.print(say(locale, 'scheduleEmpty'));
  else
    session.print(
      renderTable(
        keys.map((key) => ({ title: say(locale, key) })),
        rows,
      ),
    );
  session.printJson(scheduleListJson(jobs, now));
  return EXIT.done;
}
