import type { Connector, OpenOptions, Source } from '@erp-audit/core';
import { refuseFaults } from '@erp-audit/driver-kit';
import { checkConnection, connectionWarnings, serverSettings } from './connection-settings.ts';
import { createServer } from './server.ts';
import { createSource } from './source.ts';

/** Opens MySQL and MariaDB servers (`mysql`, `mariadb`) read-only; which of them answers is asked, not configured. */
export const connector: Connector = {
  types: ['mysql', 'mariadb'],
  dialect: 'mysql',
  check: checkConnection,
  warnings: connectionWarnings,
  open: openSource,
};

async function openSource(type: string, connection: unknown, options: OpenOptions): Promise<Source> {
  refuseFaults(options.name, checkConnection(type, connection));
  const server = createServer(serverSettings(connection), options);
  try {
    return await createSource(server, { source: options.name, timeoutSeconds: options.statementTimeoutSeconds });
  } catch (cause) {
    await server.close();
    throw cause;
  }
}
