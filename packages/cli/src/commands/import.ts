import { AuditError, type ExitCode } from '@erp-audit/core';
import {
  type Config,
  type ImportedWorkbook,
  importWorkbook,
  loadConfig,
  loadConfiguredKey,
  writeImportReports,
} from '@erp-audit/runner';
import { currentActor } from '../current-actor.ts';
import { printImport, printRefusal } from '../import-output.ts';
import { type ConfiguredStore, reportsDirectory, withStore } from '../load-project.ts';
import { say } from '../messages.ts';
import { worstExit } from '../print-error.ts';
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
  await withStore(session, config, async (store) => {
    for (const file of files) {
      try {
        const context = { store, key, departments: config.departments, by, dryRun: options.dryRun };
        const result = await importWorkbook(file, context);
        imported.push(result);
        printImport(session, result);
        await report(session, config, store, result, options);
      } catch (error) {
        if (!(error instanceof AuditError) || error.code !== 'WORKBOOK_REJECTED') throw error;
        refused.push(error);
        printRefusal(session, error);
      }
    }
  });
  const failures = refused.map((error) => ({
    code: error.code,
    message: error.messageIn(session.locale),
    hint: error.hintIn(session.locale),
  }));
  session.printJson({ imported, refused: failures, dryRun: options.dryRun });
  return worstExit(refused.map((error) => error.exit));
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
    ...{ store, organisation, timezone, dryRun },
    at: session.clock.now(),
    reportsDirectory: reportsDirectory(),
  });
  for (const file of files) session.print(say(session.locale, 'importReportWritten', { file }));
}
