import type { Database } from '../database/database.ts';
import type { ArchiveStore } from './archive-store.ts';
import { auditorStatements } from './auditor.ts';
import { exportStore } from './write-archive.ts';

/** The archive facet of a store. */
export function archiveOn(database: Database): ArchiveStore {
  return {
    export: (input) => exportStore(database, input),
    auditorStatements: (role) => auditorStatements(database, role),
  };
}
