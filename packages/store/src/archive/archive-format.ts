import type { StoreKind } from '../database/database.ts';

/** First words of the file; whatever begins otherwise is not ours. */
export const FORMAT = 'erp-audit store';
export const FORMAT_VERSION = 1;

/** First line: what is needed to know whether the rest can be read at all. */
export interface ArchiveHeader {
  readonly format: typeof FORMAT;
  readonly formatVersion: number;
  /** Version of the program that wrote it. */
  readonly version: string;
  readonly created: string;
  readonly store: StoreKind;
  /** Tells whether a key file is the one of this store, without giving it away. */
  readonly keyCheck: string;
  readonly migrations: readonly { readonly number: number; readonly checksum: string }[];
}

/** Stands before the rows of a table; each of them is a line with the columns as a list of texts and nulls. */
export interface TableLine {
  readonly table: string;
  readonly columns: readonly string[];
}

/** Last line: what must have come before it. */
export interface ArchiveFooter {
  readonly end: true;
  readonly rows: Readonly<Record<string, number>>;
  /** Lowercase hex SHA-256 of all lines before this one. */
  readonly sha256: string;
}
