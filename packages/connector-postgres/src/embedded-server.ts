import { resolve } from 'node:path';
import { AuditError, composeText, type OpenOptions } from '@erp-audit/core';
import { createPool } from '@erp-audit/driver-kit';
import type { EmbeddedDatabase } from '@erp-audit/pglite';
import type { Knex } from 'knex';
import type { EmbeddedSettings } from './connection-settings.ts';
import { ROW_TYPES } from './row-types.ts';
import type { Connection, Server } from './server.ts';

/** An embedded database as a source; it has one session, so statements queue. */
export async function createEmbeddedServer(settings: EmbeddedSettings, options: OpenOptions): Promise<Server> {
  const place =
    'directory' in settings ? { directory: resolve(options.directory ?? '.', settings.directory) } : settings;
  const embedded = await open(place, options);
  const config = embedded.knexConfig();
  const connect = config.connection as () => Promise<object>;
  const connection = async () => Object.assign(await connect(), { types: ROW_TYPES }) as Knex.StaticConnectionConfig;
  const pool = createPool<Connection>({ ...config, connection }, options.log);
  return {
    ...pool,
    // The embedded server takes no cancel request while it works; ending its thread is the only way.
    cancel: () => embedded.terminate(),
    abandon: () => void embedded.terminate(),
    graceMs: 0,
    place: {
      product: 'PostgreSQL (embedded)',
      server: 'embedded',
      database: 'directory' in place ? place.directory : 'memory',
    },
    hasAccounts: false,
    hasSocket: false,
    connections: 1,
    close: async () => {
      await pool.close();
      await embedded.close();
    },
  };
}

async function open(settings: EmbeddedSettings, options: OpenOptions): Promise<EmbeddedDatabase> {
  const source = options.name;
  // Who audits a server never needs the embedded one.
  const { openEmbedded } = await import('@erp-audit/pglite');
  try {
    return await openEmbedded('directory' in settings ? { ...settings, create: false } : settings, options.log);
  } catch (cause) {
    if (!(cause instanceof AuditError)) throw cause;
    if (cause.code === 'STORE_LOCKED')
      throw new AuditError(
        'SOURCE_UNREACHABLE',
        composeText((locale) => cause.messageIn(locale)),
        { source },
      );
    throw new AuditError(
      'SOURCE_DATABASE_MISSING',
      composeText((locale) => cause.messageIn(locale)),
      { source },
    );
  }
}
