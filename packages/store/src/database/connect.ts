import { hostname } from 'node:os';
import { AuditError } from '@erp-audit/core';
import type { ClientConfig } from 'pg';
import type { OpenStoreOptions } from '../store.ts';
import { loadIntoEmbedded, loadIntoServer } from './copy-rows.ts';
import { createDatabase, type Database } from './database.ts';
import { embeddedPool } from './embedded-pool.ts';
import { openLoneSession } from './lone-session.ts';
import { serverPool } from './server-pool.ts';

const EMBEDDED = 'pglite:';
const SERVER = /^postgres(ql)?:\/\//;

/** @throws AuditError `STORE_UNREACHABLE`, `STORE_LOCKED`, `STORE_VERSION`, `STORE_FAILED`; whatever `goAhead` rejects with. */
export async function connect(options: OpenStoreOptions): Promise<Database> {
  if (options.url.startsWith(EMBEDDED)) return connectEmbedded(options);
  if (SERVER.test(options.url)) return connectServer(options);
  const message = {
    en: 'The store must be written "pglite:<folder>" or "postgres://user@host/database".',
    'zh-CN': '存储应写作 "pglite:<文件夹>" 或 "postgres://用户@主机/数据库"。',
  };
  throw new AuditError('STORE_UNREACHABLE', message, {});
}

async function connectEmbedded({ url, clock, log, calendar, goAhead }: OpenStoreOptions): Promise<Database> {
  await goAhead;
  // Who has a server for the store never needs the embedded one.
  const { openEmbedded } = await import('@erp-audit/pglite');
  const embedded = await openEmbedded({ directory: url.slice(EMBEDDED.length) }, log);
  const pool = await embeddedPool(embedded);
  return createDatabase({
    kind: 'single-machine',
    pool,
    clock,
    log,
    calendar,
    loadInto: (into) => loadIntoEmbedded(pool, embedded, into),
    closeServer: () => embedded.close(),
  });
}

function connectServer({ url, clock, log, calendar, goAhead }: OpenStoreOptions): Database {
  const connection: ClientConfig = {
    connectionString: url,
    application_name: `erp-audit ${hostname()} process ${process.pid}`,
    keepAlive: true,
  };
  const pool = serverPool(connection, log);
  goAhead?.catch(() => pool.abandon());
  return createDatabase({
    kind: 'server',
    pool,
    clock,
    log,
    calendar,
    loadInto: (into) => loadIntoServer(pool, into),
    openSession: (options) => openLoneSession(connection, log, options),
    closeServer: async () => {},
  });
}
