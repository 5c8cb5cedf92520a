import type { EmbeddedDatabase } from '@erp-audit/pglite';
import type { ConnectionPool } from './connection-pool.ts';

/** On an embedded store everything waits for its one connection, also for the longest transaction. */
const LONGEST_TRANSACTION_MS = 600_000;

/** The one connection to an embedded server; knex connects anew where that was ended. */
export async function embeddedPool(embedded: EmbeddedDatabase): Promise<ConnectionPool> {
  // Who has a server for the store never needs it, and loading it is a tenth of what a small run takes.
  const { knex } = (await import('knex')).default;
  const pool = knex({ ...embedded.knexConfig(), acquireConnectionTimeout: LONGEST_TRANSACTION_MS });
  return {
    acquire: () => pool.client.acquireConnection(),
    release: (connection) => pool.client.releaseConnection(connection),
    close: () => pool.destroy(),
  };
}
