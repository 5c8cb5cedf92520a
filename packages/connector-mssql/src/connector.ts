import type { Connector, OpenOptions, Source } from '@erp-audit/core';
import { refuseFaults } from '@erp-audit/driver-kit';
import { createConnectionPool } from './connection-pool.ts';
import { checkConnection, connectionWarnings, serverSettings } from './connection-settings.ts';
import { createSource } from './source.ts';

/** Opens SQL Server databases for reading; what protects them is said in the README. */
export const connector: Connector = {
  types: ['mssql'],
  dialect: 'mssql',
  check: checkConnection,
  warnings: connectionWarnings,
  open: openSource,
};

async function openSource(type: string, connection: unknown, options: OpenOptions): Promise<Source> {
  refuseFaults(options.name, checkConnection(type, connection));
  const settings = serverSettings(connection);
  const pool = createConnectionPool(settings, options);
  try {
    return await createSource(pool, settings, options);
  } catch (cause) {
    await pool.close();
    throw cause;
  }
}
