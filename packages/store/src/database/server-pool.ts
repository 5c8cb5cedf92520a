import { once } from 'node:events';
import { Socket } from 'node:net';
import type { Log } from '@erp-audit/core';
import pg, { type ClientConfig, type PoolClient } from 'pg';
import type { ConnectionPool } from './connection-pool.ts';

const MOST_CONNECTIONS = 4;
const LONGEST_WAIT_MS = 60_000;
const IDLE_MS = 30_000;

/** Connections to a server, which can be left without a word. */
export interface ServerPool extends ConnectionPool {
  /** Cuts all connections, those that are only being made, too: whoever waits for one gets an error at once. */
  abandon(): void;
}

/** Connections to a PostgreSQL server; what cannot be had within a minute is an error. */
export function serverPool(settings: ClientConfig, log: Log): ServerPool {
  const sockets = new Set<Socket>();
  const pool = new pg.Pool({
    ...settings,
    stream: () => kept(new Socket(), sockets),
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
    abandon: () => {
      for (const socket of sockets) socket.destroy();
    },
    close: () => {
      ended ??= end();
      return ended;
    },
  };
}

/** As long as it lasts. */
function kept(socket: Socket, among: Set<Socket>): Socket {
  among.add(socket);
  return socket.once('close', () => among.delete(socket));
}
