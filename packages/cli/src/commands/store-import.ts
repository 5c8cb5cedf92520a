import { EXIT, type ExitCode } from '@erp-audit/core';
import { importConfiguredStore, loadConfig } from '@erp-audit/runner';
import { currentActor } from '../approval/current-actor.ts';
import { say } from '../messages/index.ts';
import { archiveJson, archiveRows } from '../output/archive.ts';
import { showRows } from '../output/progress.ts';
import { paragraph } from '../output/table.ts';
import type { Session } from '../session.ts';

const KEY_WORDS = { same: 'storeKeySame', other: 'storeKeyOther', missing: 'storeKeyMissing' } as const;

export async function run(session: Session, [file]: [string], options: { readonly by?: string }): Promise<ExitCode> {
  const { locale, io, clock, log } = session;
  const config = await loadConfig(session.options.config, io.environment, { connections: 'leave' });
  const progress = showRows(session);
  const input = { file, clock, log, by: currentActor(options.by), onProgress: progress.update };
  const { summary, key } = await importConfiguredStore(config, input).finally(progress.stop);
  session.print(say(locale, 'storeImported', { file, ...archiveRows(summary) }));
  const mark = key === 'same' ? '✓ ' : '! ';
  session.print(paragraph(io, mark, say(locale, KEY_WORDS[key], { file: '.erp-audit/key' })));
  session.printJson({ ...archiveJson(file, summary), key });
  return EXIT.done;
}
