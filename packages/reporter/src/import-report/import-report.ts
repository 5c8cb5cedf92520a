import type { Locale, RejectionReason } from '@erp-audit/core';

/** One line of a returned workbook as its sender is told about it. */
export interface ImportReportLine {
  readonly sheet: string;
  readonly line: number;
  /** Shown number of the finding, its record key and name; null where the line names none, or none that is ours. */
  readonly finding: { readonly number: string; readonly record: string; readonly name: string } | null;
  readonly outcome: 'accepted' | 'unchanged' | 'rejected';
  readonly reason: RejectionReason | null;
  readonly found: string | null;
  /** The exception or transfer it became, such as `W-12`. */
  readonly subject: string | null;
  readonly hidden: boolean;
}

/** What became of one returned workbook, to be sent back; it holds neither tokens nor secrets. */
export interface ImportReport {
  readonly locale: Locale;
  readonly organisation: string;
  readonly fileName: string;
  /** When it was imported, as people read it. */
  readonly at: string;
  readonly alreadyImported: boolean;
  readonly dryRun: boolean;
  readonly unanswered: number;
  readonly lines: readonly ImportReportLine[];
}
