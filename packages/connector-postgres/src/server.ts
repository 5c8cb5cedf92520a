import type { Socket } from 'node:net';
import type { SourceIdentity } from '@erp-audit/core';
import type { Pool } from '@erp-audit/driver-kit';
import type pg from 'pg';

/** One connection of the pool, as pg gives it. */
export type Connection = pg.Client & { readonly processID: number | null };

/** What pg does not show: the socket can be left alone, which is how a client says that it has enough for now. */
export function socketOf(connection: Connection): Socket {
  return (connection as unknown as { readonly connection: { readonly stream: Socket } }).connection.stream;
}

/** What differs between a server and the embedded database; everything else is one code path. */
export interface Server extends Pool<Connection> {
  /** Stops what the connection is running, on the server. */
  cancel(connection: Connection): Promise<void>;
  /** Ends a connection that does not answer any more; its running statement fails. */
  abandon(connection: Connection): void;
  /** How long after the statement's own time limit we stop waiting for the server to keep it. */
  readonly graceMs: number;
  /** Product, server and database as they are shown; version and user come from the database itself. */
  readonly place: Pick<SourceIdentity, 'product' | 'server'> & { readonly database?: string };
  /** False for the embedded database: it has no accounts, only the read-only session protects it. */
  readonly hasAccounts: boolean;
  /** How many of the pool there may be. */
  readonly connections: number;
  /**
   * Whether rows are read from a socket as they come; an embedded database has none, and no processes that could work
   * on a statement together.
   */
  readonly hasSocket: boolean;
}
