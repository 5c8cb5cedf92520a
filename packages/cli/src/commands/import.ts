import { AuditError, type ExitCode } from '@erp-audit/core';
import { type ImportedWorkbook, importWorkbook, loadConfig, loadConfiguredKey } from '@erp-audit/runner';
import { currentActor } from '../current-actor.ts';
import { printImport, printRefusal } from '../import-output.ts';
import { withStore } from '../load-project.ts';
import { worstExit } from '../print-error.ts';
import type { Session } from '../session.ts';

export async function run(
  session: Session,
  [files]: [readonly string[]],
  options: { readonly by?: string; readonly dryRun: boolean },
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
