import { createRequire } from 'node:module';
import type { OpenOptions } from '@erp-audit/core';
import { createPool, type Pool } from '@erp-audit/driver-kit';
import type { Knex } from 'knex';
import type oracledb from 'oracledb';
import type { ConnectSettings } from './connection-settings.ts';
import { giveExactDates } from './exact-dates.ts';
import { sessionTexts } from './session-texts.ts';
import { useThickMode } from './thick-mode.ts';
import { openTracked } from './tracked-connect.ts';

const KEEP_ALIVE_MINUTES = 1;
const GRACE_MS = 5_000;
/** The longest names of Oracle's views of sessions, in bytes. */
const LABEL_BYTES = { module: 48, action: 32, clientInfo: 64 };

/** A connection of the pool. */
export interface Connection {
  readonly session: oracledb.Connection;
  /** Ends it at once, whatever it is doing. */
  destroy(): void;
  /** When it was opened, by the clock of this process; a pool may open one that nobody uses until later. */
  readonly openedAt: number;
}

/** An Oracle server behind a small pool. */
export interface Server extends Pool<Connection> {
  /** Stops what the connection is running, on the server. */
  cancel(connection: Connection): Promise<void>;
  abandon(connection: Connection): void;
  /** Shows what runs next in V$SESSION. */
  label(connection: Connection, label: string): void;
  /** How long after the statement's own time limit we stop waiting for the server to keep it. */
  readonly graceMs: number;
  readonly place: ConnectSettings['place'];
  /** Such as `19.3.0.0.0`; known from the first connection on. */
  version(): string;
}

/** What we need of knex's client for Oracle, which keeps a pool and knows how to wait for a place in it. */
interface KnexClient {
  acquireRawConnection(): Promise<Connection>;
  destroyRawConnection(connection: Connection): Promise<void>;
}
const OracleClient = createRequire(import.meta.url)('knex/lib/dialects/oracledb') as new (
  config: Knex.Config,
) => KnexClient;

export function createServer(settings: ConnectSettings, options: OpenOptions): Server {
  let version = '';
  const client = clientFor(settings, options, (session) => {
    version = session.oracleServerVersionString;
  });
  const config = {
    client: client as unknown as typeof Knex.Client,
    connection: {},
    // The version only matters to statements that knex writes.
    version: '12.2',
    pool: { min: 0, max: options.connections },
  };
  const pool = createPool<Connection>(config, options.log);
  return {
    ...pool,
    cancel: ({ session }) => session.break(),
    abandon: (connection) => connection.destroy(),
    label: ({ session }, label) => {
      session.module = cut('erp-audit', LABEL_BYTES.module);
      session.action = cut(label, LABEL_BYTES.action);
      session.clientInfo = cut(`erp-audit ${label}`, LABEL_BYTES.clientInfo);
    },
    graceMs: GRACE_MS,
    place: settings.place,
    version: () => version,
  };
}

/** knex passes only user, password and place to the driver, and closes connections by asking the server. */
function clientFor(
  { attributes, thick, timeoutSeconds }: ConnectSettings,
  { schema, name, log }: OpenOptions,
  onOpen: (session: oracledb.Connection) => void,
): typeof OracleClient {
  return class extends OracleClient {
    override async acquireRawConnection(): Promise<Connection> {
      if (thick !== undefined) useThickMode(thick);
      const connection = await openSession(attributes, timeoutSeconds, schema);
      const { warning } = connection.session;
      // Such as ORA-28002: the password expires within days. The text of the server names the days.
      if (warning !== undefined) log.write('warn', 'source.warning', { source: name, message: warning.message });
      onOpen(connection.session);
      return connection;
    }

    override async destroyRawConnection(connection: Connection): Promise<void> {
      const isBroken = '__knex__disposed' in connection;
      if (!isBroken) return await connection.session.close();
      connection.destroy();
      connection.session.close().catch(() => {});
    }
  };
}

async function openSession(
  attributes: oracledb.ConnectionAttributes,
  timeoutSeconds: number,
  schema: string | undefined,
): Promise<Connection> {
  const limits = { connectTimeout: timeoutSeconds, expireTime: KEEP_ALIVE_MINUTES };
  const { connection: session, destroy } = await openTracked({ ...limits, ...attributes }, timeoutSeconds * 1_000);
  giveExactDates(session);
  session.callTimeout = timeoutSeconds * 1_000;
  session.module = 'erp-audit';
  try {
    for (const text of sessionTexts(schema)) await session.execute(text);
  } catch (cause) {
    destroy();
    session.close().catch(() => {});
    throw cause;
  }
  return { session, destroy, openedAt: performance.now() };
}

/** The first characters that fit, whole. */
function cut(text: string, bytes: number): string {
  let length = 0;
  let result = '';
  for (const character of text) {
    length += Buffer.byteLength(character);
    if (length > bytes) return result;
    result += character;
  }
  return result;
}
