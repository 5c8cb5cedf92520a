import type { Actor } from '@erp-audit/core';
import type { ArchiveHeader } from './archive-format.ts';

/** How far an export or import has come, in rows. */
export interface ArchiveProgress {
  readonly table: string;
  readonly done: number;
  readonly total: number;
}

export interface ExportInput {
  /** New file; an existing one is never replaced. */
  readonly file: string;
  /** Version of this program. */
  readonly version: string;
  /** See {@link ArchiveHeader.keyCheck}. */
  readonly keyCheck: string;
  readonly by: Actor;
  readonly onProgress?: (progress: ArchiveProgress) => void;
}

export interface ImportStoreInput {
  readonly file: string;
  readonly by: Actor;
  readonly onProgress?: (progress: ArchiveProgress) => void;
}

/** What a file holds. */
export interface ArchiveSummary {
  readonly header: ArchiveHeader;
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Checksum over all of it, also kept in the file. */
  readonly sha256: string;
}

/** The whole store as one file, and who else may read it. */
export interface ArchiveStore {
  /**
   * Writes everything but staging and leases, as it stood at one moment, into a gzip'd file of JSON lines that only its
   * owner may read. Memory does not grow with the store.
   * @throws AuditError `ARGUMENT_INVALID` where the file exists, `REPORT_FAILED` where it cannot be written, `STORE_*`.
   */
  export(input: ExportInput): Promise<ArchiveSummary>;
  /**
   * SQL that makes a PostgreSQL role which can read what is kept, and write nothing; run by an administrator.
   * @throws AuditError `ARGUMENT_INVALID` for an embedded store, which has no roles, or a name that is none.
   */
  auditorStatements(role: string): Promise<readonly string[]>;
}
