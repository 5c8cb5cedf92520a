import type { OpenOptions } from '@erp-audit/core';
import pg from 'pg';
import { ROW_TYPES } from './row-types.ts';
import { type Connection, type Server, socketOf } from './server.ts';
import { serverPool } from './server-pool.ts';

const CONNECT_TIMEOUT_MS = 15_000;
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
  const pool = serverPool(connection, options.connections, options.log);
  const { host, port } = new pg.Client(connection);
  return {
    ...pool,
    cancel: (running) => cancelOnServer(connection, running),
    abandon: (running) => socketOf(running).destroy(),
    graceMs: GRACE_MS,
    place: { product: 'PostgreSQL', server: `${host}:${port}` },
    hasAccounts: true,
    hasSocket: true,
    connections: options.connections,
  };
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
