import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type DuckDBInstance, version } from '@duckdb/node-api';
import type { ExtractFile, Log, OpenOptions, TableReading } from '@erp-audit/core';
import { SOURCE_ERRORS } from '@erp-audit/driver-kit';
import { openDatabase } from './database/open-database.ts';
import { makePrivateFolder, type PrivateFolder } from './database/private-folder.ts';
import { planTables } from './reading/list-files.ts';
import { type LoadContext, TableLoader } from './reading/load-table.ts';
import { RejectedLines } from './reading/rejected-lines.ts';
import type { LoadedExtracts } from './source.ts';
import { SQL_MACROS } from './sql-macros.ts';
import type { FilesSettings } from './table-settings.ts';

const DAY_MS = 86_400_000;

/**
 * Reads the extracts of a folder into a database of their own, in a folder that only this account may enter.
 * @throws AuditError `SOURCE_DATABASE_MISSING` where there is no such folder, `SOURCE_UNREACHABLE` where it may not be read
 */
export async function loadExtracts(settings: FilesSettings, options: OpenOptions): Promise<LoadedExtracts> {
  const directory = resolve(options.directory ?? '.', settings.directory);
  await checkFolder(directory, options.name);
  const folder = await makePrivateFolder();
  try {
    const database = databaseSettings(folder, settings);
    const files: ExtractFile[] = [];
    const tables = await loadInto(await openDatabase(database, 'load'), folder, directory, settings, options, files);
    const instance = await openDatabase(database, 'read');
    const identity = { version: version(), database: directory };
    return { instance, tables, files, identity, remove: () => folder.remove() };
  } catch (cause) {
    await folder.remove();
    throw cause;
  }
}

async function checkFolder(directory: string, source: string): Promise<void> {
  try {
    await readdir(directory);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const context = { source, phase: 'connect', label: 'open' } as const;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw SOURCE_ERRORS.databaseMissing(context);
    throw SOURCE_ERRORS.unreachable(context, code);
  }
}

function databaseSettings({ path }: PrivateFolder, { memoryMegabytes }: FilesSettings) {
  return { file: join(path, 'extracts.duckdb'), spillDirectory: join(path, 'spill'), memoryMegabytes };
}

async function loadInto(
  instance: DuckDBInstance,
  { path: privateDirectory }: PrivateFolder,
  directory: string,
  settings: FilesSettings,
  { name, log }: OpenOptions,
  files: ExtractFile[],
): Promise<readonly TableReading[]> {
  const connection = await instance.connect();
  try {
    await connection.run('create schema audit');
    for (const macro of SQL_MACROS) await connection.run(macro);
    const rejectedLines = await RejectedLines.create(connection, join(privateDirectory, 'rejected.csv'));
    const context: LoadContext = {
      connection,
      directory,
      privateDirectory,
      rejectedLines,
      log,
      mostRejected: settings.rejects.most,
      oldBefore: settings.maxAgeDays === undefined ? undefined : Date.now() - settings.maxAgeDays * DAY_MS,
      files,
    };
    const tables: TableReading[] = [];
    for (const plan of await planTables(directory, settings)) {
      const reading = await new TableLoader(context, plan).load();
      tellOf(reading, name, log);
      tables.push(reading);
    }
    await rejectedLines.end();
    return tables;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function tellOf({ table, rows, rejected, isReadable, files, notes }: TableReading, source: string, log: Log): void {
  const fields = { source, table, rows, rejected, isReadable };
  const readAs = files.map((file) => `${file.file}: ${file.readAs.en}`);
  log.write(rejected > 0 ? 'warn' : 'info', 'extract.read', { ...fields, readAs, notes: notes.map(({ en }) => en) });
}
