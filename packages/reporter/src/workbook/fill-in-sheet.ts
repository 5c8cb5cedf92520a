import type ExcelJS from 'exceljs';
import type { Texts } from '../load-texts.ts';
import { cellText } from './cell-text.ts';
import type { ListName, ListRanges } from './lists-sheet.ts';
import type { PrintFrame } from './print-frame.ts';
import { protectHeader } from './protect-header.ts';
import { addSheet, addValidation, type BookWriter, landscapePage, type SheetWriter } from './sheet-stream.ts';
import type { Style, Styles } from './styles.ts';
import { wrappedLines } from './text-width.ts';

const LINE_HEIGHT = 14;

/** One column of a sheet that a department fills in. */
export interface FillInColumn {
  readonly heading: string;
  readonly width: number;
  /** Filled in by the department; all others are the tool's. */
  readonly answer?: boolean;
  readonly list?: ListName;
  readonly date?: boolean;
  readonly hidden?: boolean;
}

export interface FillInContext {
  readonly book: BookWriter;
  readonly texts: Texts;
  readonly styles: Styles;
  readonly lists: ListRanges;
  readonly frame: PrintFrame;
}

/** A cell of the tool: text, or a day. */
export type FillInCell = string | Date | null;

function styleOf(column: FillInColumn, styles: Styles): Style {
  if (column.answer === true) return column.date === true ? styles.answerDate : styles.answer;
  return column.date === true ? styles.date : styles.text;
}

function addRow(
  sheet: SheetWriter,
  cells: readonly FillInCell[],
  columns: readonly FillInColumn[],
  styles: Styles,
): void {
  const row = sheet.addRow(cells.map((cell): ExcelJS.CellValue => (typeof cell === 'string' ? cellText(cell) : cell)));
  columns.forEach((column, index) => {
    row.getCell(index + 1).style = styleOf(column, styles);
  });
  const lines = columns.map(({ width, hidden }, index) => {
    const cell = cells[index];
    return hidden !== true && typeof cell === 'string' ? wrappedLines(cell, width) : 1;
  });
  row.height = Math.min(200, Math.max(...lines) * LINE_HEIGHT + 3);
  row.commit();
}

function addLists(sheet: SheetWriter, columns: readonly FillInColumn[], lastRow: number, context: FillInContext): void {
  const { lists, texts } = context;
  columns.forEach(({ list, date, answer }, index) => {
    const letter = String.fromCharCode(65 + index);
    const range = `${letter}2:${letter}${lastRow}`;
    if (list !== undefined) {
      addValidation(sheet, range, {
        ...{ type: 'list', allowBlank: true, formulae: [lists[list]] },
        ...{ showErrorMessage: true, errorStyle: 'stop' },
        ...{ errorTitle: texts('invalid.title'), error: texts('invalid.message') },
      });
    }
    if (date === true && answer === true) {
      addValidation(sheet, range, {
        ...{ type: 'date', operator: 'greaterThan', allowBlank: true, formulae: [new Date('2000-01-01T00:00:00Z')] },
        ...{ showErrorMessage: true, errorStyle: 'warning' },
        ...{ errorTitle: texts('invalid.date_title'), error: texts('invalid.date_message') },
      });
    }
  });
}

/** Writes a sheet with a locked heading row and drop-downs, in which a department fills in the green columns. */
export async function writeFillInSheet(
  context: FillInContext,
  name: string,
  columns: readonly FillInColumn[],
  rows: Iterable<readonly FillInCell[]>,
): Promise<void> {
  const { book, styles, frame } = context;
  const sheet = addSheet(book, name, {
    views: [{ state: 'frozen', ySplit: 1, topLeftCell: 'A2', activeCell: 'A2' }],
    properties: { tabColor: { argb: 'FF0F766E' }, defaultRowHeight: 15 } as ExcelJS.WorksheetProperties,
    pageSetup: landscapePage(1),
    headerFooter: frame(name),
  });
  sheet.columns = columns.map(({ width, hidden }) => ({ width, hidden: hidden === true }));
  const header = sheet.addRow(columns.map(({ heading }) => heading));
  header.height = 2.4 * LINE_HEIGHT;
  columns.forEach((column, index) => {
    header.getCell(index + 1).style = column.answer === true ? styles.answerHeader : styles.toolHeader;
  });
  header.commit();
  await protectHeader(sheet);
  let lastRow = 1;
  for (const cells of rows) {
    addRow(sheet, cells, columns, styles);
    lastRow += 1;
  }
  addLists(sheet, columns, Math.max(2, lastRow), context);
  sheet.commit();
}
