import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A database in which nothing is yet, as `make-empty-database.js` keeps it when this package is built. */
const EMPTY_DATABASE = fileURLToPath(new URL('../dist/empty-database.tgz', import.meta.url));

/** Where an empty database is kept; undefined where the package was not built, and PostgreSQL has to make one. */
export function emptyDatabaseFile(file: string = EMPTY_DATABASE): string | undefined {
  return existsSync(file) ? file : undefined;
}

/**
 * Unpacks an empty database into a new folder: a tenth of the time and memory that PostgreSQL takes to make one.
 * @returns False where the package was not built; then nothing is done.
 */
export async function unpackEmptyDatabase(folder: string, file: string = EMPTY_DATABASE): Promise<boolean> {
  if (emptyDatabaseFile(file) === undefined) return false;
  // Only who makes a database needs it.
  const { extract } = await import('tar');
  await mkdir(folder, { mode: 0o700 });
  // Whoever unpacks it owns it; as root it would belong to whoever packed it. A thousand small files take half the
  // time when none of them waits for its turn.
  extract({ file, cwd: folder, preserveOwner: false, sync: true });
  return true;
}
