import type { Database } from '../database/database.ts';
import type { LogStore } from './log-store.ts';
import { findEntry, ownsLog, readHead, readLog } from './read-log.ts';
import { verifyLog } from './verify-log.ts';

/** The log of a store. */
export function logOn(database: Database): LogStore {
  return {
    entries: (filter) => readLog(database, filter),
    find: (seq) => findEntry(database, seq),
    head: () => readHead(database),
    verify: (anchor) => verifyLog(database, anchor),
    isOwner: () => ownsLog(database),
  };
}
