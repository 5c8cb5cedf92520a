import type { AuditError, Clock } from '@erp-audit/core';
import type { Store } from '@erp-audit/store';
import type { ImportedWorkbook, ImportOptions } from './import-workbook.ts';

/** A file of the returns folder that could not be taken in. */
export interface RefusedReturn {
  readonly file: string;
  readonly error: AuditError;
}

export interface ReturnsOutcome {
  readonly imported: readonly ImportedWorkbook[];
  readonly refused: readonly RefusedReturn[];
}

export interface ReturnsOptions extends Omit<ImportOptions, 'store'> {
  readonly store: Store;
  readonly clock: Clock;
  /** Folder with one folder for each report. */
  readonly reportsDirectory: string;
}

/** One file of the returns folder. */
export interface FolderEntry {
  readonly name: string;
  readonly isLink: boolean;
}
