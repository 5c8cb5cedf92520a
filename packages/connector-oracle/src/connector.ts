import type { Connector, LocalizedText, OpenOptions, Source } from '@erp-audit/core';
import { refuseFaults, transportWarnings } from '@erp-audit/driver-kit';
import { checkConnection, connectSettings } from './connection-settings.ts';
import { createServer } from './oracle-server.ts';
import { createSource } from './source.ts';

/** Opens Oracle databases read-only: 12.1 and newer by the driver's thin mode, 11.2 by Oracle's client libraries. */
export const connector: Connector = {
  types: ['oracle'],
  dialect: 'oracle',
  check: (_type, connection) => checkConnection(connection),
  warnings: (_type, connection) => warnings(connection),
  open: openSource,
};

async function openSource(_type: string, connection: unknown, options: OpenOptions): Promise<Source> {
  refuseFaults(options.name, checkConnection(connection));
  const server = createServer(connectSettings(connection), options);
  try {
    return await createSource(server, options);
  } catch (cause) {
    await server.close();
    throw cause;
  }
}

function warnings(connection: unknown): readonly LocalizedText[] {
  if (checkConnection(connection).length > 0) return [];
  const { place, attributes } = connectSettings(connection);
  const checksCertificate = attributes.sslServerDNMatch !== false;
  return transportWarnings({ host: place.host, isEncrypted: place.isEncrypted, checksCertificate });
}
