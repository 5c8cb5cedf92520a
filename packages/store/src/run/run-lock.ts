import { AuditError } from '@erp-audit/core';
import { classifyStoreError } from '../database/classify-store-error.ts';
import type { Database } from '../database/database.ts';
import { LOCKS } from '../database/locks.ts';

/** A killed process keeps its lock until the server has noticed; a living one keeps it longer than this. */
const WAIT_MS = 3_000;
const LOCK_NOT_AVAILABLE = '55P03';

/** The right to run, held by one session of the server; an embedded store is one process's anyway. */
export interface RunLock {
  release(): Promise<void>;
}

/** @throws AuditError `STORE_LOCKED` while another process runs on this store. */
export async function takeRunLock(database: Database): Promise<RunLock> {
  if (database.kind === 'single-machine') return { release: async () => {} };
  const { client } = database.knex;
  let connection: unknown;
  try {
    connection = await client.acquireConnection();
    const ask = (statement: string) => database.knex.raw(statement).connection(connection);
    await ask(`set lock_timeout = ${WAIT_MS}`);
    await ask(`select pg_advisory_lock(${LOCKS.run}, hashtext(current_schema()))`);
    await ask('set lock_timeout = 0');
    return { release: () => release(database, connection) };
  } catch (cause) {
    if (connection !== undefined) await release(database, connection);
    if (cause instanceof Error && 'code' in cause && cause.code === LOCK_NOT_AVAILABLE) throw await locked(database);
    throw classifyStoreError(cause, 'take the run lock');
  }
}

async function release(database: Database, connection: unknown): Promise<void> {
  try {
    await database.knex.raw('select pg_advisory_unlock_all()').connection(connection);
    await database.knex.raw('set lock_timeout = 0').connection(connection);
  } catch (cause) {
    // A lost connection has released its locks; the pool finds out by itself.
    database.log.write('warn', 'store.run_lock.lost', { reason: classifyStoreError(cause, 'release').message });
  } finally {
    await database.knex.client.releaseConnection(connection);
  }
}

async function locked(database: Database): Promise<AuditError> {
  const [holder] = await database.rows<{ application: string; pid: number }>(
    `select a.application_name as application, a.pid from pg_locks l join pg_stat_activity a on a.pid = l.pid
     where l.locktype = 'advisory' and l.granted and l.classid = ${LOCKS.run}
       and l.database = (select oid from pg_database where datname = current_database())`,
  );
  const who = holder === undefined ? 'unknown' : `${holder.application} (server session ${holder.pid})`;
  const message = { en: `Another run is using this store: ${who}.`, 'zh-CN': `另一个运行正在使用此存储:${who}。` };
  return new AuditError('STORE_LOCKED', message, { pid: who });
}
