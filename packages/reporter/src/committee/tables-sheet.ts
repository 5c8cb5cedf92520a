import type ExcelJS from 'exceljs';
import { cellText } from '../workbook/cell-text.ts';
import { addSheet, type BookWriter, landscapePage, type SheetWriter } from '../workbook/sheet-stream.ts';
import type { Styles } from '../workbook/styles.ts';
import { textWidth, wrappedLines } from '../workbook/text-width.ts';

const LINE_HEIGHT = 14;
const [NARROWEST, WIDEST] = [8, 60];

export type SheetCell = string | number | null;

/** One table of a sheet; numbers stay numbers. Without columns it is a list of sentences that may run over the edge. */
export interface SheetTable {
  readonly heading: string;
  readonly lead: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** The last row is the total. */
  readonly totalled?: boolean;
}

/** Writes tables one below the other into a sheet of their own; a sheet of one table repeats its headings in print. */
export function writeTables(book: BookWriter, name: string, tables: readonly SheetTable[], styles: Styles): void {
  const [first] = tables;
  const isOne = tables.length === 1 && first !== undefined;
  const sheet = addSheet(book, name, {
    views: isOne ? [{ state: 'frozen', ySplit: headRows(first), topLeftCell: `A${headRows(first) + 1}` }] : [],
    properties: { defaultRowHeight: 15 } as ExcelJS.WorksheetProperties,
    pageSetup: isOne ? landscapePage(headRows(first)) : { ...landscapePage(1), printTitlesRow: '1:1' },
  });
  sheet.columns = widths(tables).map((width) => ({ width }));
  tables.forEach((table, index) => {
    if (index > 0) sheet.addRow([]).commit();
    addTable(sheet, table, styles);
  });
  sheet.commit();
}

/** Heading, lead where there is one, and the row of column headings. */
function headRows({ lead }: SheetTable): number {
  return lead === '' ? 2 : 3;
}

function addTable(sheet: SheetWriter, { heading, lead, columns, rows, totalled }: SheetTable, styles: Styles): void {
  addLine(sheet, [heading], () => styles.heading);
  if (lead !== '') addLine(sheet, [lead], () => styles.subtitle);
  if (columns.length > 0) {
    const header = addLine(sheet, columns, () => styles.toolHeader);
    header.height = 2.2 * LINE_HEIGHT;
    header.commit();
  }
  rows.forEach((cells, index) => {
    const isTotal = totalled === true && index === rows.length - 1;
    const look = (cell: SheetCell) => (isTotal ? styles.total : typeof cell === 'number' ? styles.number : styles.text);
    addLine(sheet, cells, columns.length === 0 ? () => styles.sentence : look).commit();
  });
}

function addLine(
  sheet: SheetWriter,
  cells: readonly SheetCell[],
  style: (cell: SheetCell) => Partial<ExcelJS.Style>,
): ExcelJS.Row {
  const row = sheet.addRow(cells.map((cell) => (typeof cell === 'string' ? cellText(cell) : cell)));
  cells.forEach((cell, index) => {
    const fraction = typeof cell === 'number' && !Number.isInteger(cell) ? { numFmt: '#,##0.0' } : {};
    row.getCell(index + 1).style = { ...style(cell), ...fraction };
  });
  const lines = cells.map((cell) => (typeof cell === 'string' && cells.length > 1 ? wrappedLines(cell, WIDEST) : 1));
  row.height = Math.max(1, ...lines) * LINE_HEIGHT + 3;
  return row;
}

function widths(tables: readonly SheetTable[]): readonly number[] {
  const count = Math.max(1, ...tables.map(({ columns }) => columns.length));
  return Array.from({ length: count }, (_, index) => {
    const texts = tables.flatMap(({ columns, rows }) => [
      // A heading wraps; half of it is wide enough.
      (textWidth(columns[index] ?? '') * 2) / 3,
      ...(columns.length === 0 ? [] : rows).map((row) => textWidth(String(row[index] ?? ''))),
    ]);
    return Math.min(WIDEST, Math.max(NARROWEST, ...texts) + 2);
  });
}
