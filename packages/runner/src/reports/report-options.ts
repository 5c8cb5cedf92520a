import type { Locale, LocalizedText, Log } from '@erp-audit/core';
import type { CommitteeModel } from '@erp-audit/reporter';
import type { Store } from '@erp-audit/store';
import type { Project } from '../project/project.ts';

export type ReportName = 'workbooks' | 'committee' | 'browser';

export interface WriteReportsOptions {
  readonly project: Project;
  readonly store: Store;
  readonly key: Uint8Array;
  /** Folder with one folder for each report: templates, texts, layouts. */
  readonly reportsDirectory: string;
  readonly reports: readonly ReportName[];
  /** Only this department's workbook, or its findings browser. */
  readonly department: string | undefined;
  /** ISO week: of the committee's page any frozen one, of workbooks the one the last run lies in. */
  readonly week: string | undefined;
  /** One workbook for each responsible person of the last answers, and one for the rest. */
  readonly split?: 'responsible';
  /** Beside every workbook its findings as CSV. */
  readonly csv?: boolean;
  /** Folder to write to; undefined means the configured one. */
  readonly out: string | undefined;
  readonly locale: Locale;
  /** Prints the committee's page as PDF too, where a Chromium is found. */
  readonly pdf?: boolean;
  /** The only browser to print with; undefined looks for one. */
  readonly browser?: string | undefined;
  /** Account of the operating system that writes; it decides whether the auditor's browser may hold what is confidential. */
  readonly osUser?: string;
  /** Breaks the SQL of a dialect into lines, for people. */
  readonly layOutSql?: (sql: string, dialect: string) => Promise<string>;
  /** Told what sources say while they are open for a findings browser. */
  readonly log?: Log;
  /** Leaves the organisation's own templates aside. */
  readonly shippedTemplates?: boolean;
  /** Told what was asked for and could not be made. */
  readonly onNote?: (note: LocalizedText) => void;
  /** Told the numbers that every form of the committee's report is made from. */
  readonly onCommittee?: (page: CommitteeModel) => void;
}

export interface WrittenReport {
  readonly report: ReportName;
  readonly file: string;
  readonly department?: string;
  /** The findings of one responsible person. */
  readonly part?: boolean;
  readonly openFindings: number;
  readonly format: 'xlsx' | 'csv' | 'html' | 'json' | 'pdf';
}
