import { AuditError, type ExitCode } from '@erp-audit/core';
import {
  type Config,
  type ImportedWorkbook,
  type ImportOptions,
  importWorkbook,
  loadConfig,
  loadConfiguredKey,
  openConfiguredStore,
  writeImportReports,
} from '@erp-audit/runner';
import { currentActor } from '../approval/current-actor.ts';
import { say } from '../messages/index.ts';
import { printImport, printRefusal } from '../output/import.ts';
import { worstExit } from '../output/print-error.ts';
import { type ConfiguredStore, reportsDirectory } from '../project/load-project.ts';
import type { Session } from '../session.ts';

export interface ImportCommandOptions {
  readonly by?: string;
  readonly dryRun: boolean;
  readonly report?: string;
}

export async function run(
  session: Session,
  [files]: [readonly string[]],
  options: ImportCommandOptions,
): Promise<ExitCode> {
  const config = await loadConfig(session.options.config, session.io.environment, { connections: 'leave' });
  const key = await loadConfiguredKey(config);
  const by = currentActor(options.by);
  const imported: ImportedWorkbook[] = [];
  const refused: AuditError[] = [];
  for (const file of files) {
    const context = { key, departments: config.departments, by, dryRun: options.dryRun };
    try {
      imported.push(await importFile(session, config, file, context, options));
    } catch (error) {
      if (!(error instanceof AuditError) || error.code !== 'WORKBOOK_REJECTED') throw error;
      refused.push(error);
      printRefusal(session, error);
    }
  }
  const failures = refused.map((error) => ({
    code: error.code,
    message: error.messageIn(session.locale),
    hint: error.hintIn(session.locale),
  }));
  session.printJson({ imported, refused: failures, dryRun: options.dryRun });
  return worstExit(refused.map((error) => error.exit));
}

/** The store is opened when the file is read and closed again before the next one is. */
async function importFile(
  session: Session,
  config: Config,
  file: string,
  context: Omit<ImportOptions, 'store'>,
  options: ImportCommandOptions,
): Promise<ImportedWorkbook> {
  let opened: Promise<ConfiguredStore> | undefined;
  const store = () => {
    opened ??= openConfiguredStore(config, session.clock, session.log);
    return opened;
  };
  try {
    const imported = await importWorkbook(file, { ...context, store });
    printImport(session, imported);
    await report(session, config, await store(), imported, options);
    return imported;
  } finally {
    await (await opened)?.close();
  }
}

async function report(
  session: Session,
  config: Config,
  store: ConfiguredStore,
  imported: ImportedWorkbook,
  { report: directory, dryRun }: ImportCommandOptions,
): Promise<void> {
  if (directory === undefined) return;
  const { name: organisation, timezone } = config.organisation;
  const files = await writeImportReports(imported, directory, {
    ...{ store, organisation, timezone, dryRun, departments: config.departments },
    at: session.clock.now(),
    reportsDirectory: reportsDirectory(),
  });
  for (const file of files) session.print(say(session.locale, 'importReportWritten', { file }));
}
