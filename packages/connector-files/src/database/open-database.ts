import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { registerTextFunctions } from '../text-functions.ts';

/** Two cores are enough for one audit. */
const THREADS = '2';
/** Each thread takes memory of its own; below this the widest statements have no room for two. */
const LEAST_MEGABYTES_OF_TWO = 128;
/** Each thread that writes keeps blocks of every column in memory. */
const LOADING_THREADS = '1';
/** Rows only pass through while they are loaded; rules hold groups and joins. */
const LOADING_MEGABYTES = 64;

export interface DatabaseSettings {
  readonly file: string;
  /** Folder for what does not fit into memory. */
  readonly spillDirectory: string;
  readonly memoryMegabytes: number;
}

/**
 * Opens the database file. Nothing is ever downloaded: extensions are neither installed nor loaded by themselves.
 * @param mode - `load` may read the extracts and write; `read` may do neither, and cannot be talked out of it
 */
export async function openDatabase(settings: DatabaseSettings, mode: 'load' | 'read'): Promise<DuckDBInstance> {
  const instance = await DuckDBInstance.create(settings.file, {
    threads: mode === 'load' ? LOADING_THREADS : readingThreads(settings),
    memory_limit: `${mode === 'load' ? LOADING_MEGABYTES : settings.memoryMegabytes}MB`,
    temp_directory: settings.spillDirectory,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    // Each short list of values in a condition would become a join with a table of its own, of some megabytes each.
    disabled_optimizers: 'in_clause',
    // Macros that are chosen by type need it; the file is read by nobody else.
    storage_compatibility_version: 'latest',
    access_mode: mode === 'read' ? 'READ_ONLY' : 'READ_WRITE',
  });
  const connection = await instance.connect();
  // Dates of instants are those of the time zone that a statement names, never of this machine.
  await connection.run("set global TimeZone = 'UTC'");
  if (mode === 'load') await connection.run('set preserve_insertion_order = false');
  else await lock(connection);
  connection.closeSync();
  return instance;
}

function readingThreads({ memoryMegabytes }: DatabaseSettings): string {
  return memoryMegabytes < LEAST_MEGABYTES_OF_TWO ? '1' : THREADS;
}

/** Neither setting can be taken back. */
async function lock(connection: DuckDBConnection): Promise<void> {
  registerTextFunctions(connection);
  await connection.run('set enable_external_access = false');
  await connection.run('set lock_configuration = true');
}
