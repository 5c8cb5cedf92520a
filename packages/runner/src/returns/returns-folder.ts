import { mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join, parse, resolve } from 'node:path';
import { AuditError, type Clock, LOCALES, type Log } from '@erp-audit/core';
import { REASONS, rejectWorkbook } from '@erp-audit/reporter';
import type { Store } from '@erp-audit/store';
import type { Project } from '../project/project.ts';
import { writeImportReports } from './import-report.ts';
import { type ImportedWorkbook, type ImportOptions, importWorkbook } from './import-workbook.ts';

/** A file of the returns folder that could not be taken in. */
export interface RefusedReturn {
  readonly file: string;
  readonly error: AuditError;
}

export interface ReturnsOutcome {
  readonly imported: readonly ImportedWorkbook[];
  readonly refused: readonly RefusedReturn[];
}

interface ReturnsOptions extends Omit<ImportOptions, 'store'> {
  readonly store: Store;
  readonly clock: Clock;
  /** Folder with one folder for each report. */
  readonly reportsDirectory: string;
}

/**
 * Imports every workbook that lies in the returns folder, in the order of their names, and moves it to `imported` or
 * `refused` below it; beside each lies a report that can be sent back, or a text that says why. A dry run moves nothing.
 */
export async function importReturns(project: Project, options: ReturnsOptions, log: Log): Promise<ReturnsOutcome> {
  const directory = resolve(project.config.directory, project.config.returns.directory);
  const imported: ImportedWorkbook[] = [];
  const refused: RefusedReturn[] = [];
  for (const entry of await returnedFiles(directory)) {
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

/** Whatever may be meant as a returned workbook, also in formats that are refused with a reason. */
const SPREADSHEET = /\.(xlsx|xlsm|xlsb|xls|et|ett|ods|csv|zip)$/i;

interface FolderEntry {
  readonly name: string;
  readonly isLink: boolean;
}

/** Files people put there; not what an office program hides beside them. */
async function returnedFiles(directory: string): Promise<readonly FolderEntry[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  const isReturn = (name: string) => !name.startsWith('.') && !name.startsWith('~$') && SPREADSHEET.test(name);
  return entries
    .filter((entry) => !entry.isDirectory() && isReturn(entry.name))
    .map((entry) => ({ name: entry.name, isLink: !entry.isFile() }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
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
