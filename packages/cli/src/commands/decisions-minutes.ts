import { relative } from 'node:path';
import { EXIT, type ExitCode } from '@erp-audit/core';
import { loadConfig, writeMinutes } from '@erp-audit/runner';
import { requireWeek } from '../committee/decision-arguments.ts';
import { say } from '../messages/index.ts';
import { reportsDirectory, withStore } from '../project/load-project.ts';
import type { Session } from '../session.ts';

export interface DecisionsMinutesOptions {
  readonly week?: string;
  readonly out?: string;
}

export async function run(session: Session, _args: [], options: DecisionsMinutesOptions): Promise<ExitCode> {
  const week = options.week === undefined ? undefined : requireWeek(options.week, 'decisions');
  const config = await loadConfig(session.options.config, session.io.environment, { connections: 'leave' });
  const locale = session.options.lang ?? config.organisation.locale;
  const written = await withStore(session, config, (store) =>
    writeMinutes({ config, store, week, out: options.out, locale, reportsDirectory: reportsDirectory() }),
  );
  const { file, decisions: count } = written;
  session.print(say(session.locale, 'minutesWritten', { file: relative('.', file) || file, count }));
  session.printJson(written);
  return EXIT.done;
}
