import type { Database, Session } from './database.ts';

/** The store inside a transaction that has begun: what writes through it is part of that transaction, and ends with it. */
export function within(database: Database, session: Session): Database {
  const write: Database['write'] = async (_action, work, { ask } = {}) =>
    work(session, ask === undefined ? [] : await session.rows(ask));
  return { ...database, rows: session.rows, write };
}
