import type { RejectedLine, TableReading } from '@erp-audit/core';
import type { ExtractsDiagnosis } from '@erp-audit/runner';
import { say } from '../messages/index.ts';
import type { Session } from '../session.ts';
import { paragraph } from './table.ts';

const SHOWN_LINES = 20;

/** How each table was read from its files, and the first lines that could not be. */
export function printExtracts(session: Session, { tables, rejectedLines }: ExtractsDiagnosis): void {
  for (const table of tables) {
    printTable(session, table);
    const ofTable = rejectedLines.filter((line) => line.table === table.table);
    for (const line of ofTable.slice(0, SHOWN_LINES)) {
      session.print(paragraph(session.io, '      ', rejectedText(session, line)));
    }
    const more = table.rejected - SHOWN_LINES;
    if (more > 0) session.print(paragraph(session.io, '      ', say(session.locale, 'extractMore', { count: more })));
  }
}

function printTable({ locale, io, print }: Session, reading: TableReading): void {
  const { table, rows, rejected, isReadable, files, notes } = reading;
  const key = rejected === 0 ? 'extractRead' : isReadable ? 'extractLost' : 'extractRefused';
  const mark = { extractRead: '✓', extractLost: '!', extractRefused: '✗' }[key];
  print(paragraph(io, `  ${mark} `, say(locale, key, { table, rows, rejected })));
  for (const { file, readAs } of files) print(paragraph(io, '    · ', `${file}: ${readAs[locale]}`));
  for (const note of notes) print(paragraph(io, '    · ', note[locale]));
}

/** `file:line`, the form editors and terminals make clickable. */
function rejectedText({ locale }: Session, { file, line, column, reason }: RejectedLine): string {
  const place = line === null ? file : `${file}:${line}`;
  return `${place}: ${column === null ? '' : `${column} `}${reason[locale]}`;
}

/** The same for programs; `rejectedLines` holds the first 100,000. */
export function extractsJson({ locale }: Session, { tables, rejectedLines }: ExtractsDiagnosis) {
  return {
    tables: tables.map(({ files, notes, ...table }) => ({
      ...table,
      files: files.map(({ file, readAs }) => ({ file, readAs: readAs[locale] })),
      notes: notes.map((note) => note[locale]),
    })),
    rejectedLines: rejectedLines.map((line) => ({ ...line, reason: line.reason[locale] })),
  };
}
