import type { Database } from '../database/database.ts';
import { retain } from './retain.ts';
import type { RetentionStore } from './retention-store.ts';

/** The retention facet of a store. */
export function retentionOn(database: Database): RetentionStore {
  return { apply: (input) => retain(database, input) };
}
