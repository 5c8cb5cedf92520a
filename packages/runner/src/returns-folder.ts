import { mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { join, parse, resolve } from 'node:path';
import { AuditError, LOCALES, type Log } from '@erp-audit/core';
import { type ImportedWorkbook, type ImportOptions, importWorkbook } from './import-responses.ts';
import type { Project } from './project.ts';

/** A file of the returns folder that could not be taken in. */
export interface RefusedReturn {
  readonly file: string;
  readonly error: AuditError;
}

export interface ReturnsOutcome {
  readonly imported: readonly ImportedWorkbook[];
  readonly refused: readonly RefusedReturn[];
}

/**
 * Imports every workbook that lies in the returns folder, in the order of their names, and moves it to `imported` or
 * `refused` below it; beside each refused file lies a text that says why. A dry run moves nothing.
 */
export async function importReturns(project: Project, options: ImportOptions, log: Log): Promise<ReturnsOutcome> {
  const directory = resolve(project.config.directory, project.config.returns.directory);
  const imported: ImportedWorkbook[] = [];
  const refused: RefusedReturn[] = [];
  for (const name of await returnedFiles(directory)) {
    const file = join(directory, name);
    try {
      const result = await importWorkbook(file, options);
      imported.push(result);
      log.write('info', 'return.imported', { file: name, accepted: result.accepted, rejected: result.rejected.length });
      if (!options.dryRun) await moveInto(join(directory, 'imported'), file);
    } catch (error) {
      if (!(error instanceof AuditError) || error.code !== 'WORKBOOK_REJECTED') throw error;
      refused.push({ file, error });
      log.write('warn', 'return.refused', { file: name });
      if (!options.dryRun) await refuse(join(directory, 'refused'), file, error);
    }
  }
  return { imported, refused };
}

/** Whatever may be meant as a returned workbook, also in formats that are refused with a reason. */
const SPREADSHEET = /\.(xlsx|xlsm|xlsb|xls|et|ett|ods|csv|zip)$/i;

/** Files people put there; not what an office program hides beside them. */
async function returnedFiles(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  const isReturn = (name: string) => !name.startsWith('.') && !name.startsWith('~$') && SPREADSHEET.test(name);
  return entries
    .filter((entry) => entry.isFile() && isReturn(entry.name))
    .map((entry) => entry.name)
    .toSorted();
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
