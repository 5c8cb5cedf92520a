import type { Locale } from '@erp-audit/core';
import type { Store } from '@erp-audit/store';
import type { Project } from '../project/project.ts';

export type ReportName = 'workbooks' | 'committee';

export interface WriteReportsOptions {
  readonly project: Project;
  readonly store: Store;
  readonly key: Uint8Array;
  /** Folder with one folder for each report: templates, texts, layouts. */
  readonly reportsDirectory: string;
  readonly reports: readonly ReportName[];
  /** Only this department's workbook. */
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
}

export interface WrittenReport {
  readonly report: ReportName;
  readonly file: string;
  readonly department?: string;
  readonly openFindings: number;
}
