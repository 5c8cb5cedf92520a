import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Log } from '@erp-audit/core';
import type { Project } from '../project/project.ts';
import type { FolderEntry, ReturnsOptions, ReturnsOutcome } from './returns-outcome.ts';

/**
 * Imports every workbook that lies in the returns folder, in the order of their names, and moves it to `imported` or
 * `refused` below it; beside each lies a report that can be sent back, or a text that says why. A dry run moves nothing.
 */
export async function importReturns(project: Project, options: ReturnsOptions, log: Log): Promise<ReturnsOutcome> {
  const directory = resolve(project.config.directory, project.config.returns.directory);
  const entries = await returnedFiles(directory);
  if (entries.length === 0) return { imported: [], refused: [] };
  // On most nights nothing was returned, and what reads workbooks takes long to load.
  const { importEntries } = await import('./import-entries.ts');
  return importEntries(project, directory, entries, options, log);
}

/** Whatever may be meant as a returned workbook, also in formats that are refused with a reason. */
const SPREADSHEET = /\.(xlsx|xlsm|xlsb|xls|et|ett|ods|csv|zip)$/i;

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
