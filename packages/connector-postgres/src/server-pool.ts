import { once } from 'node:events';
import type { Log } from '@erp-audit/core';
import type { Pool } from '@erp-audit/driver-kit';
import pg, { type ClientConfig, type PoolClient } from 'pg';
import type { Connection } from './server.ts';

const IDLE_MS = 30_000;

/** Connections to a server, kept by pg; whoever waits until one is free waits as long as others need. */
export function serverPool(settings: ClientConfig, most: number, log: Log): Pool<Connection> {
  // From settings of its own the pool would take their time limit for that of waiting, too.
  class Client extends pg.Client {
    constructor() {
      super(settings);
    }
  }
  const pool = new pg.Pool({ max: most, idleTimeoutMillis: IDLE_MS, Client });
  const open = new Set<PoolClient>();
  // Without a listener a connection that the server ends would end this process. Its statement tells why, too.
  const lost = (error: Error) => log.write('debug', 'source.pool', { message: error.name });
  pool.on('error', lost);
  pool.on('connect', (client) => open.add(client.on('error', lost)));
  pool.on('remove', (client) => open.delete(client));
  let ended: Promise<void> | undefined;
  const end = async () => {
    await pool.end();
    while (open.size > 0) await once(pool, 'remove');
  };
  return {
    acquire: () => pool.connect() as Promise<PoolClient & Connection>,
    release: async (connection, broken) => (connection as PoolClient & Connection).release(broken),
    close: () => {
      ended ??= end();
      return ended;
    },
  };
}
