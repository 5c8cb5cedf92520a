import type { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { AuditError, type Log } from '@erp-audit/core';
import type { Knex } from 'knex';
import type { BackendMessage } from 'pg-protocol/dist/messages.js';
import { clearCreating, type DatabaseFolder, inspectFolder, placeCreated } from './database-folder.ts';
import { unpackEmptyDatabase } from './empty-database.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import { WorkerConnection } from './worker-connection.ts';

/** Where the database lies: a folder, or memory that is gone with the process. */
export type EmbeddedPlace = { readonly directory: string; readonly create?: boolean } | { readonly memory: true };

/** An embedded PostgreSQL with one session, running in a worker thread of this process. */
export interface EmbeddedDatabase {
  /**
   * Settings for one knex pool (client `pg`, one connection). After {@link EmbeddedDatabase.terminate} the pool
   * connects again by itself. Destroy the pool before {@link EmbeddedDatabase.close}.
   */
  knexConfig(): Knex.Config;
  /** Runs SQL text, several statements allowed, in the same session. Rejects with pg's `DatabaseError`. */
  execSql(text: string): Promise<void>;
  /**
   * Loads rows with COPY, in the same session: the quickest way in.
   * @param statement - `copy … from '/dev/blob'`; the format is that of `data`, in UTF-8.
   * @param data - Given away: it cannot be read afterwards. Rejects with pg's `DatabaseError`.
   */
  copyFrom(statement: string, data: Uint8Array<ArrayBuffer>): Promise<void>;
  /**
   * Cancels whatever runs by ending the server; the folder stays locked and the next use starts it again with every
   * committed row. A database in memory is lost by it and cannot be used again.
   */
  terminate(): Promise<void>;
  /** Ends the server in order and unlocks the folder. */
  close(): Promise<void>;
}

/**
 * Opens an embedded PostgreSQL. In a folder every acknowledged commit survives a killed process and a power failure.
 * @param place - `create: false` refuses a folder without a database instead of making one.
 * @throws AuditError `STORE_LOCKED` another process holds the folder, `STORE_UNREACHABLE` missing or foreign folder,
 * `STORE_VERSION` other PostgreSQL version, `STORE_FAILED` damaged or not writable.
 */
export async function openEmbedded(place: EmbeddedPlace, log: Log): Promise<EmbeddedDatabase> {
  if ('memory' in place) return await startSession({ name: 'memory' }, log);
  const folder = inspectFolder(place.directory, place.create ?? true);
  const lock = takeLock(folder);
  try {
    if (!folder.exists) await createDatabase(folder);
    return await startSession({ name: folder.data, directory: folder.data, lock }, log);
  } catch (cause) {
    lock.release();
    throw cause;
  }
}

function takeLock(folder: DatabaseFolder): FolderLock {
  try {
    return lockFolder(folder.lockFile);
  } catch (cause) {
    if (cause instanceof AuditError) throw cause;
    throw new AuditError(
      'STORE_FAILED',
      { en: `${folder.lockFile} cannot be written.`, 'zh-CN': `无法写入 ${folder.lockFile}。` },
      {},
      { cause },
    );
  }
}

async function createDatabase(folder: DatabaseFolder): Promise<void> {
  clearCreating(folder);
  if (!(await unpackedOrFailed(folder))) {
    const connection = new WorkerConnection(folder.creating);
    await startedOrFailed(connection, folder.data);
    await connection.close();
  }
  await placeCreated(folder);
}

async function unpackedOrFailed({ creating, data }: DatabaseFolder): Promise<boolean> {
  try {
    return await unpackEmptyDatabase(creating);
  } catch (cause) {
    throw cannotBeOpened(data, cause);
  }
}

async function startedOrFailed(connection: WorkerConnection, name: string): Promise<void> {
  try {
    await connection.waitReady;
  } catch (cause) {
    await connection.terminate();
    throw cannotBeOpened(name, cause);
  }
}

function cannotBeOpened(name: string, cause: unknown): AuditError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const message = {
    en: `The embedded database in ${name} cannot be opened: ${reason}`,
    'zh-CN': `无法打开 ${name} 中的内嵌数据库：${reason}`,
  };
  return new AuditError('STORE_FAILED', message, {}, { cause });
}

function wasClosed(name: string): AuditError {
  const message = { en: `The embedded database in ${name} was closed.`, 'zh-CN': `${name} 中的内嵌数据库已关闭。` };
  return new AuditError('STORE_FAILED', message, {});
}

interface Session {
  readonly name: string;
  readonly directory?: string;
  readonly lock?: FolderLock;
}

async function startSession(session: Session, log: Log): Promise<EmbeddedDatabase> {
  let current: WorkerConnection | undefined = new WorkerConnection(session.directory);
  let ended: Promise<void> = startedOrFailed(current, session.name);
  let usable = true;
  await ended;
  if (session.lock?.isHeld() === false) {
    await current.close();
    const message = {
      en: `${session.name} was taken by another process.`,
      'zh-CN': `${session.name} 已被另一个进程占用。`,
    };
    throw new AuditError('STORE_LOCKED', message, { pid: 'unknown' });
  }

  const connect = async (): Promise<WorkerConnection> => {
    await ended;
    if (!usable) throw wasClosed(session.name);
    current ??= new WorkerConnection(session.directory);
    await startedOrFailed(current, session.name);
    return current;
  };
  const end = async (how: 'terminate' | 'close', keepsData: boolean): Promise<void> => {
    const old = current;
    current = undefined;
    usable &&= keepsData;
    ended = ended.then(() => old?.[how]());
    await ended;
  };

  return {
    knexConfig: () => createKnexConfig(connect, (connection) => connection === current, log),
    execSql: async (text) => throwError(await (await connect()).execText(text)),
    copyFrom: async (statement, data) => throwError(await (await connect()).copyFrom(statement, data)),
    terminate: () => end('terminate', session.directory !== undefined),
    close: async () => {
      await end('close', false);
      session.lock?.release();
    },
  };
}

function throwError(messages: readonly BackendMessage[]): void {
  const error = messages.find((message) => message.name === 'error');
  if (error !== undefined) throw error;
}

function createKnexConfig(
  connect: () => Promise<WorkerConnection>,
  isCurrent: (connection: WorkerConnection) => boolean,
  log: Log,
): Knex.Config {
  let latest: WorkerConnection | undefined;
  const write = (level: 'debug' | 'warn' | 'error') => (message: unknown) =>
    log.write(level, 'embedded.knex', { message: String(message) });
  return {
    client: 'pg',
    connection: async () => {
      const mine = await connect();
      latest = mine;
      // createPgConfig asks its PGlite for nothing but `waitReady` and `execProtocolStream`.
      const settings = createPgConfig(mine as unknown as PGlite);
      // knex keeps the settings it was once given until this says that they have expired.
      return Object.assign(settings, { expirationChecker: () => !isCurrent(mine) }) as Knex.StaticConnectionConfig;
    },
    pool: {
      min: 0,
      max: 1,
      afterCreate: (
        client: { emit(event: 'error', error: Error): void },
        done: (error: null, client: unknown) => void,
      ) => {
        latest?.onExit(() => client.emit('error', new Error('the embedded database was stopped')));
        done(null, client);
      },
    },
    log: { debug: write('debug'), warn: write('warn'), error: write('error'), deprecate: write('debug') },
  };
}
