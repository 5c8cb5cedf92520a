import { once } from 'node:events';
import type { Log } from '@erp-audit/core';
import pg, { type ClientConfig, type PoolClient } from 'pg';
import type { ConnectionPool } from './connection-pool.ts';

const MOST_CONNECTIONS = 4;
const LONGEST_WAIT_MS = 60_000;
const IDLE_MS = 30_000;

/** Connections to a PostgreSQL server; what cannot be had within a minute is an error. */
export function serverPool(settings: ClientConfig, log: Log): ConnectionPool {
  const pool = new pg.Pool({
    ...settings,
    max: MOST_CONNECTIONS,
    idleTimeoutMillis: IDLE_MS,
    connectionTimeoutMillis: LONGEST_WAIT_MS,
  });
  const open = new Set<PoolClient>();
  // Without a listener a connection that the server ends would end this process.
  const lost = (error: Error) => log.write('debug', 'store.session_lost', { reason: error.message });
  pool.on('error', lost);
  pool.on('connect', (client) => open.add(client.on('error', lost)));
  pool.on('remove', (client) => open.delete(client));
  let ended: Promise<void> | undefined;
  const end = async () => {
    await pool.end();
    while (open.size > 0) await once(pool, 'remove');
  };
  return {
    acquire: () => pool.connect(),
    release: async (connection) => (connection as PoolClient).release(),
    close: () => {
      ended ??= end();
      return ended;
    },
  };
}
