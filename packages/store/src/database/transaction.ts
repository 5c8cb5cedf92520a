import type { ClientBase } from 'pg';
import { bound } from './bound-statement.ts';
import type { ConnectionPool } from './connection-pool.ts';
import type { Session } from './session.ts';

/** Rows of the last statement of an opening. */
export type Opened = readonly unknown[];

/**
 * One transaction on a connection of the pool.
 * @param opening - statements that go to the server together with the beginning; each sees what is committed by then.
 */
export async function inTransaction<Result>(
  pool: ConnectionPool,
  opening: readonly string[],
  work: (session: Session, opened: Opened) => Promise<Result>,
): Promise<Result> {
  const connection = await pool.acquire();
  try {
    const opened = lastRows(await connection.query(['begin', ...opening].join('; ')));
    const result = await work(sessionOn(connection), opened);
    await commit(connection);
    return result;
  } catch (cause) {
    // A connection that cannot roll back is lost, and the server has rolled back already: what led here is told.
    await connection.query('rollback').catch(() => {});
    throw cause;
  } finally {
    await pool.release(connection);
  }
}

/** The server answers the end of a transaction that failed with what it did instead, and with no error. */
async function commit(connection: ClientBase): Promise<void> {
  const { command } = await connection.query('commit');
  if (command !== 'COMMIT') throw new Error('the transaction had failed, and was rolled back');
}

/** Statements on one connection, in order. */
export function sessionOn(connection: ClientBase): Session {
  return {
    rows: async <Row>(statement: string, bindings = {}) =>
      (await connection.query(bound(statement, bindings))).rows as Row[],
  };
}

/** pg gives one result for each statement of a message. */
function lastRows(results: unknown): Opened {
  const last: unknown = Array.isArray(results) ? results.at(-1) : results;
  return (last as { readonly rows: Opened }).rows;
}
