import { AuditError, EXIT, type ExitCode, parseCalendarDate } from '@erp-audit/core';
import { type Config, loadConfig, midnightOf } from '@erp-audit/runner';
import { currentActor } from '../approval/current-actor.ts';
import { snoozeJson } from '../json/schedule-json.ts';
import { say, sayBoth } from '../messages/index.ts';
import { instantText } from '../output/schedule-text.ts';
import { withStore } from '../project/load-project.ts';
import { requireOption } from '../project/require-option.ts';
import type { Session } from '../session.ts';
import { unknownJob } from './schedule.ts';

interface SnoozeOptions {
  readonly until?: string;
  readonly why?: string;
  readonly by?: string;
}

const COMMAND = 'schedule snooze';

export async function run(session: Session, [job]: [string?], options: SnoozeOptions): Promise<ExitCode> {
  const config = await loadConfig(session.options.config, session.io.environment, { connections: 'leave' });
  const names = Object.keys(config.schedule);
  if (job !== undefined && !names.includes(job)) throw unknownJob(job, names);
  const until = instantOf(config, requireOption(COMMAND, '--until', '2026-12-01', options.until));
  const why = requireOption(COMMAND, '--why', '"ERP is moved"', options.why).trim();
  if (why === '')
    throw new AuditError('ARGUMENT_INVALID', sayBoth('optionMissing', { option: '--why', example: '"ERP is moved"' }), {
      command: COMMAND,
    });
  const wish = { job: job ?? null, until, why, by: currentActor(options.by) };
  const snooze = await withStore(session, config, (store) => store.schedule.snooze(wish));
  const { locale } = session;
  const shown = { job: job ?? say(locale, 'allJobs'), why, by: wish.by.name };
  session.print(say(locale, 'snoozed', { ...shown, until: instantText(locale, until, config.organisation.timezone) }));
  session.printJson(snoozeJson(snooze));
  return EXIT.done;
}

/** A day begins at midnight of the organisation; a time is taken as it is written, which needs its offset. */
function instantOf({ organisation }: Config, text: string): Date {
  const day = parseCalendarDate(text);
  const instant = day === undefined ? instantWithOffset(text) : midnightOf(day, organisation.timezone);
  if (instant !== undefined) return instant;
  throw new AuditError('ARGUMENT_INVALID', sayBoth('untilInvalid', { given: text }), { command: COMMAND });
}

function instantWithOffset(text: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}
