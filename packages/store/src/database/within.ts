import type { Database, Session } from './database.ts';

/** The store inside a transaction that has begun: what writes through it is part of that transaction, and ends with it. */
export function within(database: Database, session: Session): Database {
  return { ...database, rows: session.rows, write: (_action, work) => work(session) };
}
