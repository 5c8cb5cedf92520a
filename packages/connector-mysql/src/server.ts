import { connect, isIP } from 'node:net';
import type { OpenOptions } from '@erp-audit/core';
import { createPool, type Pool } from '@erp-audit/driver-kit';
import type { Knex } from 'knex';
import mysql, { type ConnectionOptions } from 'mysql2';
import type { DriverTls } from './connection-settings.ts';

const CONNECT_TIMEOUT_MS = 15_000;
const DEFAULT_PORT = 3306;
/** How long after the statement's own time limit we stop waiting for the server to keep it. */
const GRACE_MS = 5_000;

/** One connection of the pool, as mysql2 gives it. */
export type Connection = mysql.Connection & {
  readonly stream: { destroy(error?: Error): void };
};

/** A MySQL or MariaDB server behind a small pool. */
export interface Server extends Pool<Connection> {
  /** Stops what the connection is running, on the server. */
  cancel(connection: Connection): Promise<void>;
  /** Ends a connection that does not answer any more. */
  abandon(connection: Connection): void;
  readonly graceMs: number;
  /** Host and port. */
  readonly place: string;
  readonly database: string;
}

export function createServer(settings: ConnectionOptions, options: OpenOptions): Server {
  const database = options.schema ?? settings.database ?? '';
  const connection: ConnectionOptions = {
    ...throughNamedHost(settings),
    database,
    // Values arrive as exact text where JavaScript would round or shift them.
    supportBigNumbers: true,
    bigNumberStrings: true,
    dateStrings: true,
    // One statement at a time; and the server can never ask this machine for a file.
    multipleStatements: false,
    flags: ['-LOCAL_FILES'],
    // Each rule has its own statement; the server need not keep more of them than a connection is busy with.
    maxPreparedStatements: 2,
    connectTimeout: CONNECT_TIMEOUT_MS,
    connectAttributes: { program_name: 'erp-audit' },
  };
  const pool = createPool<Connection>(
    {
      client: 'mysql2',
      connection: connection as unknown as Knex.MySql2ConnectionConfig,
      pool: { min: 0, max: options.connections },
    },
    options.log,
  );
  return {
    ...pool,
    cancel: (running) => cancelOnServer(connection, running),
    abandon: (running) => running.stream.destroy(),
    graceMs: GRACE_MS,
    place: `${settings.host}:${settings.port ?? DEFAULT_PORT}`,
    database,
  };
}

/**
 * mysql2 compares the certificate with `host` alone, and with `localhost` where that is an address. So with TLS the
 * socket is opened here, and `host` is the name that the certificate must hold; the dot at the end hides an address from
 * the driver, and is taken off again where Node compares.
 */
function throughNamedHost(settings: ConnectionOptions): ConnectionOptions {
  const { host = '', port = DEFAULT_PORT, ssl } = settings;
  if (typeof ssl !== 'object') return settings;
  const name = (ssl as DriverTls).servername ?? host;
  const stream = () => connect({ host, port, keepAlive: true, noDelay: true });
  return { ...settings, host: isIP(name) === 0 ? name : `${name}.`, stream };
}

/** Through a connection of its own: the pool may be full, and the busy connection cannot take another statement. */
async function cancelOnServer(settings: ConnectionOptions, running: Connection): Promise<void> {
  const connection = mysql.createConnection({ ...settings, connectAttributes: { program_name: 'erp-audit cancel' } });
  try {
    await new Promise<void>((resolve, reject) => {
      connection.on('error', reject);
      connection.query(`kill query ${Number(running.threadId)}`, (cause) => (cause ? reject(cause) : resolve()));
    });
  } finally {
    connection.destroy();
  }
}
