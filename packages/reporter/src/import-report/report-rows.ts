import { REJECTIONS } from '@erp-audit/core';
import type { Texts } from '../load-texts.ts';
import type { ImportReport, ImportReportLine } from './import-report.ts';

/** Columns of the report, in order. */
export const REPORT_COLUMNS = [
  'sheet',
  'row',
  'number',
  'record',
  'name',
  'outcome',
  'reason',
  'found',
  'note',
] as const;
export type ReportColumn = (typeof REPORT_COLUMNS)[number];

const OUTCOMES = ['rejected', 'accepted', 'unchanged'] as const;

/** What must be corrected first; each part in the order of the file. */
export function linesToTell(report: ImportReport): readonly ImportReportLine[] {
  return OUTCOMES.flatMap((outcome) => report.lines.filter((line) => line.outcome === outcome));
}

function noteOf({ subject, hidden }: ImportReportLine, texts: Texts): string {
  const kept = subject === null ? '' : texts(subject.startsWith('W') ? 'note.waiver' : 'note.transfer', { subject });
  return [kept, hidden ? texts('note.hidden') : ''].filter((part) => part !== '').join(' ');
}

/** The cells of one line as texts; the row is a number. */
export function reportCells(line: ImportReportLine, texts: Texts): Readonly<Record<ReportColumn, string>> {
  return {
    sheet: line.sheet,
    row: String(line.line),
    number: line.finding?.number ?? '',
    record: line.finding?.record ?? '',
    name: line.finding?.name ?? '',
    outcome: texts(`outcome.${line.outcome}`),
    reason: line.reason === null ? '' : REJECTIONS[line.reason][texts.locale],
    found: line.found ?? '',
    note: noteOf(line, texts),
  };
}

/** Counts and what to do next. */
export function reportHead(report: ImportReport, texts: Texts): { readonly totals: string; readonly next: string } {
  const count = (outcome: ImportReportLine['outcome']) =>
    report.lines.filter((line) => line.outcome === outcome).length;
  const rejected = count('rejected');
  const counts = { accepted: count('accepted'), unchanged: count('unchanged'), unanswered: report.unanswered };
  const todo = texts(rejected > 0 ? 'next.rejected' : 'next.none');
  return {
    totals: texts('totals', { ...counts, rejected }),
    next: report.alreadyImported ? texts('next.already') : report.dryRun ? `${texts('next.dry')} ${todo}` : todo,
  };
}
