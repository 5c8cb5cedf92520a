import type { WorkbookModel } from '../model.ts';
import { REQUEST_HEADINGS, REQUEST_TOKEN_HEADING } from '../response-columns.ts';
import { type FillInColumn, type FillInContext, writeFillInSheet } from './fill-in-sheet.ts';

/** Rows that are ready to be filled in; more may be added below. */
const READY_ROWS = 50;

/** The sheet in which a department asks for exceptions, several findings at once if it likes. */
export async function writeRequests(context: FillInContext, model: WorkbookModel): Promise<void> {
  const { texts } = context;
  const heading = (field: keyof typeof REQUEST_HEADINGS) => REQUEST_HEADINGS[field][texts.locale];
  const columns: readonly FillInColumn[] = [
    { heading: heading('findings'), width: 34, answer: true },
    { heading: heading('type'), width: 22, answer: true, list: 'waiverType' },
    { heading: heading('reason'), width: 52, answer: true },
    { heading: heading('until'), width: 14, answer: true, date: true },
    { heading: heading('requestedBy'), width: 18, answer: true },
    { heading: REQUEST_TOKEN_HEADING[texts.locale], width: 12, hidden: true },
  ];
  const row = [null, null, null, null, null, model.requestToken];
  const rows = Array.from({ length: READY_ROWS }, () => row);
  await writeFillInSheet(context, texts('sheet.requests'), columns, rows);
}
