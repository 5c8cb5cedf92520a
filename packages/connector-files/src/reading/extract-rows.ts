import type { LocalizedText } from '@erp-audit/core';

/** What a cell is by itself: text files know text only, workbooks and JSON more. */
export type CellKind = 'text' | 'number' | 'date' | 'timestamp' | 'boolean';

/** One record, in the order of the columns of its file. */
interface ExtractRow {
  readonly line: number;
  readonly cells: readonly (string | null)[];
  /** Absent where all are text. */
  readonly kinds?: readonly (CellKind | null)[];
}

/** A line that could not be read. */
export interface ExtractFault {
  readonly line: number;
  readonly column?: string;
  readonly reason: LocalizedText;
}

export type ExtractRecord = ExtractRow | ExtractFault;

export function isFault(record: ExtractRecord): record is ExtractFault {
  return 'reason' in record;
}

/** An extract that was looked into: its columns are known, its rows are read when asked for. */
export interface OpenedExtract {
  readonly columns: readonly string[];
  /** What was declared or found out about it. */
  readonly readAs: LocalizedText;
  /** In batches; memory stays bounded. @throws FileFault where the file cannot be read on. */
  records(): AsyncIterable<readonly ExtractRecord[]>;
  /** Complete after all records were read. */
  readonly notes: readonly LocalizedText[];
}
