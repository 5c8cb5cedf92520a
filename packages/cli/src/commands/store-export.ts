import { EXIT, type ExitCode } from '@erp-audit/core';
import { exportConfiguredStore, loadConfig } from '@erp-audit/runner';
import { currentActor } from '../approval/current-actor.ts';
import { say } from '../messages/index.ts';
import { archiveJson, archiveRows } from '../output/archive.ts';
import { showRows } from '../output/progress.ts';
import { paragraph } from '../output/table.ts';
import { programVersion } from '../program-version.ts';
import { withStore } from '../project/load-project.ts';
import type { Session } from '../session.ts';

export async function run(session: Session, [file]: [string], options: { readonly by?: string }): Promise<ExitCode> {
  const { locale, io } = session;
  const config = await loadConfig(session.options.config, io.environment, { connections: 'leave' });
  const progress = showRows(session);
  const input = { file, by: currentActor(options.by), version: programVersion(), onProgress: progress.update };
  const summary = await withStore(session, config, (store) =>
    exportConfiguredStore(config, { ...input, store }).finally(progress.stop),
  );
  session.print(say(locale, 'storeExported', { file, ...archiveRows(summary) }));
  session.print(paragraph(io, '! ', say(locale, 'storeKeyApart', { file: '.erp-audit/key' })));
  session.printJson(archiveJson(file, summary));
  return EXIT.done;
}
