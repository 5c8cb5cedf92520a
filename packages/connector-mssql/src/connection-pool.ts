import type { Log, OpenOptions } from '@erp-audit/core';
import type { Pool } from '@erp-audit/driver-kit';
import mssql from 'mssql';
import type { Connection } from 'tedious';
import { driverSettings, type ServerSettings } from './connection-settings.ts';
import { hardenConnection } from './hardened-connection.ts';

const CONNECT_TIMEOUT_MS = 15_000;
/** Statements may wait for a connection as long as others need; what they wait for has its own time limit. */
const WAIT_FOR_CONNECTION_MS = 2 ** 31 - 1;

/** What @types/mssql leaves out of the pool. */
interface RawPool {
  acquire(requester: object): Promise<Connection>;
  release(connection: Connection): void;
}

/** Connections kept by the pool of mssql. */
export function createConnectionPool(settings: ServerSettings, options: OpenOptions): Pool<Connection> {
  const pool = new mssql.ConnectionPool({
    ...driverSettings(settings, { isReplica: options.replica === true, connectTimeoutMs: CONNECT_TIMEOUT_MS }),
    pool: { min: 0, max: options.connections, acquireTimeoutMillis: WAIT_FOR_CONNECTION_MS },
    // Looks at the socket instead of asking the server with a statement each time.
    validateConnection: 'socket',
    beforeConnect: (connection) => hardenConnection(connection as unknown as Connection),
  });
  pool.on('error', (cause: Error) => writeError(options.log, cause));
  const raw = pool as unknown as RawPool;
  let connecting: Promise<unknown> | undefined;
  return {
    acquire: async () => {
      connecting ??= pool.connect();
      await connecting.catch((cause) => {
        connecting = undefined;
        throw cause;
      });
      return await raw.acquire(pool);
    },
    release: async (connection, broken) => {
      if (broken) connection.close();
      raw.release(connection);
    },
    close: async () => {
      await connecting?.catch(() => {});
      await pool.close();
    },
  };
}

function writeError(log: Log, cause: Error): void {
  log.write('debug', 'source.pool', { message: cause.name });
}
