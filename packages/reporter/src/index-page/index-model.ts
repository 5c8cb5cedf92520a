import type { CalendarDate, Locale, LocalizedText } from '@erp-audit/core';

/** A file that was written for a week; its name leads there from the folder of the week. */
export interface IndexFile {
  readonly file: string;
  /** Ending of the file, or `browser` for a page to search findings in. */
  readonly format: string;
  readonly locale: Locale;
}

export interface IndexDepartment {
  readonly name: LocalizedText;
  readonly open: number;
  readonly overdue: number;
  readonly files: readonly IndexFile[];
  /** Workbooks of single responsible persons, which are only counted. */
  readonly parts: number;
}

export interface IndexWeek {
  /** ISO week, and the name of its folder. */
  readonly week: string;
  readonly asOf: CalendarDate;
  readonly committee: readonly IndexFile[];
  readonly departments: readonly IndexDepartment[];
}

/** What lies in the output folder, the newest week first; nothing of it is confidential. */
export interface IndexModel {
  readonly locale: Locale;
  readonly organisation: string;
  /** The same page in the other language. */
  readonly other: { readonly locale: Locale; readonly href: string };
  readonly weeks: readonly IndexWeek[];
}
