import type { LocalizedText } from './locale.ts';

/** One file that a source was read from; goes into run manifests, so that it can be proven what was audited. */
export interface ExtractFile {
  /** Path below the folder of the source, with `/` between its parts. */
  readonly file: string;
  readonly bytes: number;
  /** Instant of the last change, as the file system keeps it. */
  readonly modifiedAt: string;
  /** Of the bytes that were read, in hexadecimal digits. */
  readonly sha256: string;
}

/** A line, row or whole file that could not be read. Its values are never repeated. */
export interface RejectedLine {
  readonly table: string;
  readonly file: string;
  /** Counted from 1, the heading included; a row of a sheet or of a Parquet file counts as a line. Null: the whole file. */
  readonly line: number | null;
  /** Heading of the column the fault is in, where it is in one. */
  readonly column: string | null;
  readonly reason: LocalizedText;
}

/** How one table of a source was read from its files. */
export interface TableReading {
  readonly table: string;
  /** Its files, in the order they were read, with what was declared or found out about each: encoding, delimiter, sheet. */
  readonly files: readonly { readonly file: string; readonly readAs: LocalizedText }[];
  readonly rows: number;
  /** Lines that could not be read; a file that could not be read at all counts as one. */
  readonly rejected: number;
  /** False where too much was rejected: statements that read the table are refused. */
  readonly isReadable: boolean;
  /** What is worth knowing and no fault, such as lines of page headings that were passed over, or an old file. */
  readonly notes: readonly LocalizedText[];
}

/** What a source of files tells about its reading, besides its rows. All of it is settled when the source is open. */
export interface Extracts {
  readonly tables: readonly TableReading[];
  /** Everything that was rejected, in batches, by table, file and line. */
  rejectedLines(): AsyncIterable<readonly RejectedLine[]>;
  /** Tables that a statement reads and that lost lines. */
  lossesOf(statement: string): readonly Pick<TableReading, 'table' | 'rejected'>[];
}
