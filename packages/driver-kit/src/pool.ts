import { createRequire } from 'node:module';
import type { Log } from '@erp-audit/core';
import type { Knex } from 'knex';

/** knex is loaded with the first pool that it keeps: it takes as long as all else that a small run loads of drivers. */
const load = createRequire(import.meta.url);

/** Statements may wait for a connection as long as others need; what they wait for has its own time limit. */
const WAIT_FOR_CONNECTION_MS = 2 ** 31 - 1;

/** A pool of raw connections. */
export interface Pool<Connection> {
  /** Waits while all are in use. */
  acquire(): Promise<Connection>;
  /** Gives it back; a broken one is thrown away. */
  release(connection: Connection, broken: boolean): Promise<void>;
  close(): Promise<void>;
}

/** One kept by knex. */
export function createPool<Connection extends object>(config: Knex.Config, log: Log): Pool<Connection> {
  const write = (level: 'debug' | 'warn') => (message: unknown) =>
    log.write(level, 'source.pool', { message: message instanceof Error ? message.name : String(message) });
  const createKnex: (config: Knex.Config) => Knex = load('knex');
  const knex = createKnex({
    log: { debug: write('debug'), warn: write('debug'), error: write('warn'), deprecate: write('debug') },
    acquireConnectionTimeout: WAIT_FOR_CONNECTION_MS,
    ...config,
  });
  return {
    acquire: () => knex.client.acquireConnection() as Promise<Connection>,
    release: async (connection, broken) => {
      // The mark by which knex's own pool knows connections to throw away.
      if (broken) Object.assign(connection, { __knex__disposed: 'broken' });
      await knex.client.releaseConnection(connection);
    },
    close: () => knex.destroy(),
  };
}
