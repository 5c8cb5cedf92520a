import type { TestProject } from 'vitest/node';
import { executeMariadb, MARIADB_MISSING, type MariadbServer, startMariadb } from './mariadb-server.ts';
import { databasePrefix } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the MariaDB of this run, without a database, or undefined where none could be had. */
    readonly mariadbUrl: string | undefined;
  }
}

let server: MariadbServer | undefined;

/** One server for the whole run; a missing one is printed, or refused where ERP_AUDIT_REQUIRE_MARIADB is set. */
export async function setup(project: TestProject): Promise<void> {
  server = await startMariadb();
  if (server === undefined) {
    if (process.env['ERP_AUDIT_REQUIRE_MARIADB'] === '1') throw new Error(MARIADB_MISSING);
    process.stderr.write(`Skipped: tests on a MariaDB server (${MARIADB_MISSING}).\n`);
  }
  project.provide('mariadbUrl', server?.url);
}

export async function teardown(): Promise<void> {
  if (server?.origin === 'ERP_AUDIT_TEST_MARIADB_URL') await dropDatabases(server.url);
  await server?.stop();
}

async function dropDatabases(url: string): Promise<void> {
  const rows = (await executeMariadb(url, 'show databases')) as [string][];
  const mine = rows.flatMap(([name]) => (name.startsWith(databasePrefix()) ? [name] : []));
  for (const name of mine) await executeMariadb(url, `drop database \`${name}\``);
}
