import { appendFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Clock, Log, Notice } from '@erp-audit/core';
import type { Store } from '@erp-audit/store';
import type { Config } from '../config/load-config.ts';
import { stateFolder } from '../project/open-project.ts';

/** Tells people, whatever the way; a notice that was not told is told again later. Without a store nothing can be sent. */
export type Tell = (config: Config, notices: readonly Notice[], store?: Store) => Promise<void>;

/** Writes each notice into the log and, as a line of JSON, to `.erp-audit/alerts.jsonl` beside the configuration. */
export function tellByFile(clock: Clock, log: Log): Tell {
  return async (config, notices) => {
    const file = join(stateFolder(config), 'alerts.jsonl');
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    for (const notice of notices) {
      log.write('warn', 'alert', { key: notice.key, subject: notice.subject });
      const { key, kind, subject, lines } = notice;
      const line = { at: clock.now().toISOString(), key, kind, subject, lines };
      await appendFile(file, `${JSON.stringify(line)}\n`, { mode: 0o600 });
    }
  };
}
