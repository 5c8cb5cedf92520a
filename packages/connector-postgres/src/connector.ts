import type { Connector, OpenOptions, Source } from '@erp-audit/core';
import { refuseFaults } from '@erp-audit/driver-kit';
import { checkConnection, connectionWarnings, embeddedSettings, serverSettings } from './connection-settings.ts';
import { createEmbeddedServer } from './embedded-server.ts';
import { createServer } from './postgres-server.ts';
import type { Server } from './server.ts';
import { createSource } from './source.ts';

/** Opens PostgreSQL servers (`postgres`) and embedded databases (`pglite`) read-only, through one dialect. */
export const connector: Connector = {
  types: ['postgres', 'pglite'],
  dialect: 'postgres',
  check: checkConnection,
  warnings: connectionWarnings,
  open: openSource,
};

async function openSource(type: string, connection: unknown, options: OpenOptions): Promise<Source> {
  refuseFaults(options.name, checkConnection(type, connection));
  const server = await startServer(type, connection, options);
  try {
    const { name: source, schema, statementTimeoutSeconds: timeoutSeconds } = options;
    return await createSource(server, { source, schema, timeoutSeconds });
  } catch (cause) {
    await server.close();
    throw cause;
  }
}

async function startServer(type: string, connection: unknown, options: OpenOptions): Promise<Server> {
  if (type === 'pglite') return await createEmbeddedServer(embeddedSettings(connection), options);
  return createServer(serverSettings(connection), options);
}
