import { setTimeout as pause } from 'node:timers/promises';
import type { OpenOptions } from '@erp-audit/core';
import type { Knex } from 'knex';
import pg from 'pg';
import { isTransient } from './classify-error.ts';
import { createPool } from './pool.ts';
import { ROW_TYPES } from './row-types.ts';
import type { Connection, Server } from './server.ts';

const CONNECT_TIMEOUT_MS = 15_000;
const RETRY_AFTER_MS = 500;
const GRACE_MS = 5_000;
/**
 * The server refuses every write of the session, whatever the account may do. PostgreSQL's default of 4 MB for
 * work_mem makes it compare row with row where the list behind an IN does not fit; 64 MB hold about 500,000 keys.
 */
const START_OPTIONS = '-c default_transaction_read_only=on -c work_mem=64MB';

/** A PostgreSQL server behind a small pool. */
export function createServer(settings: pg.ClientConfig, options: OpenOptions): Server {
  const connection = {
    ...settings,
    application_name: 'erp-audit',
    options: START_OPTIONS,
    types: ROW_TYPES,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  };
  const pool = createPool(
    { client: 'pg', connection: connection as Knex.StaticConnectionConfig, pool: { min: 0, max: options.connections } },
    options.log,
  );
  const { host, port } = new pg.Client(connection);
  return {
    ...pool,
    acquire: () => withOneRetry(() => pool.acquire()),
    cancel: (running) => cancelOnServer(connection, running),
    abandon: (running) =>
      (running as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy(),
    graceMs: GRACE_MS,
    place: { product: 'PostgreSQL', server: `${host}:${port}` },
    hasAccounts: true,
  };
}

async function withOneRetry(acquire: () => Promise<Connection>): Promise<Connection> {
  try {
    return await acquire();
  } catch (cause) {
    if (!isTransient(cause)) throw cause;
    await pause(RETRY_AFTER_MS);
    return await acquire();
  }
}

/** Through a connection of its own: the pool may be full, and the busy connection cannot take another statement. */
async function cancelOnServer(settings: pg.ClientConfig, running: Connection): Promise<void> {
  const client = new pg.Client({ ...settings, application_name: 'erp-audit cancel' });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select pg_cancel_backend($1)', [running.processID]);
  } finally {
    await client.end();
  }
}
