import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import { AuditError, LOCALES, type Log } from '@erp-audit/core';
import { REASONS, rejectWorkbook } from '@erp-audit/reporter';
import type { Project } from '../project/project.ts';
import { writeImportReports } from './import-report.ts';
import { type ImportedWorkbook, importWorkbook } from './import-workbook.ts';
import type { FolderEntry, RefusedReturn, ReturnsOptions, ReturnsOutcome } from './returns-outcome.ts';

/** Imports the files of the returns folder, in this order, and moves each to where it belongs unless it is a dry run. */
export async function importEntries(
  project: Project,
  directory: string,
  entries: readonly FolderEntry[],
  options: ReturnsOptions,
  log: Log,
): Promise<ReturnsOutcome> {
  const imported: ImportedWorkbook[] = [];
  const refused: RefusedReturn[] = [];
  for (const entry of entries) {
    const file = join(directory, entry.name);
    const result = await importEntry(file, entry, options);
    if (result instanceof AuditError) {
      refused.push({ file, error: result });
      log.write('warn', 'return.refused', { file: entry.name });
      if (!options.dryRun) await refuse(join(directory, 'refused'), file, result);
    } else {
      imported.push(result);
      const { accepted, rejected } = result;
      log.write('info', 'return.imported', { file: entry.name, accepted, rejected: rejected.length });
      if (!options.dryRun)
        await keep(project, options, { ...result, file: await moveInto(join(directory, 'imported'), file) }, log);
    }
  }
  return { imported, refused };
}

/** What became of the file, or why it is refused; any other error ends the import. */
async function importEntry(
  file: string,
  { isLink }: FolderEntry,
  options: ReturnsOptions,
): Promise<ImportedWorkbook | AuditError> {
  // Somebody who may only put files here must not choose what is read elsewhere.
  if (isLink) return rejectWorkbook(file, REASONS.notAFile);
  try {
    return await importWorkbook(file, { ...options, store: async () => options.store });
  } catch (error) {
    if (error instanceof AuditError && error.code === 'WORKBOOK_REJECTED') return error;
    throw error;
  }
}

/** The answers are kept by now: a report that cannot be written must not stop the run. */
async function keep(project: Project, options: ReturnsOptions, imported: ImportedWorkbook, log: Log): Promise<void> {
  const { name: organisation, timezone } = project.config.organisation;
  const { store, departments, dryRun, reportsDirectory, clock } = options;
  try {
    await writeImportReports(imported, dirname(imported.file), {
      ...{ store, departments, dryRun, reportsDirectory, organisation, timezone },
      at: clock.now(),
    });
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    log.write('warn', 'return.report_failed', { file: imported.file, error: error.message });
  }
}

async function refuse(directory: string, file: string, error: AuditError): Promise<void> {
  const moved = await moveInto(directory, file);
  const reasons = LOCALES.map((locale) => `${error.messageIn(locale)}\n${error.hintIn(locale)}\n`);
  await writeFile(`${moved}.txt`, reasons.join('\n'), { mode: 0o600 });
}

/** Never replaces a file of the same name. */
async function moveInto(directory: string, file: string): Promise<string> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const { name, ext } = parse(file);
  for (let copy = 1; ; copy += 1) {
    const target = join(directory, copy === 1 ? `${name}${ext}` : `${name} (${copy})${ext}`);
    const isTaken = await stat(target).then(
      () => true,
      () => false,
    );
    if (isTaken) continue;
    await rename(file, target);
    return target;
  }
}
