import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { databasePrefix, execute, POSTGRES_MISSING, type PostgresServer, startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the PostgreSQL of this run, or undefined where none could be had. */
    readonly postgresUrl: string | undefined;
  }
}

let server: PostgresServer | undefined;

/** One server for the whole run; a missing one is printed, or refused where ERP_AUDIT_REQUIRE_PG is set. */
export async function setup(project: TestProject): Promise<void> {
  process.env['ERP_AUDIT_TEST_RUN'] = randomBytes(3).toString('hex');
  server = await startPostgres();
  if (server === undefined) {
    if (process.env['ERP_AUDIT_REQUIRE_PG'] === '1') throw new Error(POSTGRES_MISSING);
    process.stderr.write(`Skipped: tests on a PostgreSQL server (${POSTGRES_MISSING}).\n`);
  }
  project.provide('postgresUrl', server?.url);
}

export async function teardown(): Promise<void> {
  if (server?.origin === 'ERP_AUDIT_TEST_PG_URL') await dropDatabases(server.url);
  await server?.stop();
}

async function dropDatabases(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>(
    'select datname from pg_database where starts_with(datname, $1)',
    [databasePrefix()],
  );
  await client.end();
  for (const { datname } of rows) await execute(url, `drop database ${pg.escapeIdentifier(datname)} with (force)`);
}
