import type ExcelJS from 'exceljs';
import type { WorkbookLine } from '../model.ts';
import { columnHeading } from './column-heading.ts';
import { type CellContext, type CellMaker, cellMakers, type FindingCell } from './findings-cells.ts';
import { type Column, isAnswerColumn, type Layout } from './layout.ts';
import { addAnswerLists, type ListRanges } from './lists-sheet.ts';
import type { PrintFrame } from './print-frame.ts';
import { protectHeader } from './protect-header.ts';
import { type RowStream, rawRows } from './raw-rows.ts';
import { cellXml, columnLetters, ROW_END, rowStart } from './row-xml.ts';
import {
  addSheet,
  type BookWriter,
  linkInside,
  linkOutside,
  type SheetWriter,
  styleNumber,
  styleRest,
} from './sheet-stream.ts';
import type { Style, Styles } from './styles.ts';
import { wrappedLines } from './text-width.ts';

const LINE_HEIGHT = 14;
const MAX_ROW_HEIGHT = 200;
/** Excel keeps at most 65,530 links a sheet and drops all of them beyond; every row has two. */
export const LINKED_ROWS = 32_000;

export interface FindingsContext extends Omit<CellContext, 'styleNumber'> {
  readonly book: BookWriter;
  readonly layout: Layout;
  readonly lists: ListRanges;
  readonly frame: PrintFrame;
}

function answerStyle(column: Column, styles: Styles): Style {
  return column.id === 'plannedDate' ? styles.answerDate : styles.answer;
}

function sheetOptions(name: string, { frame }: FindingsContext): Partial<ExcelJS.AddWorksheetOptions> {
  return {
    views: [{ state: 'frozen', xSplit: 4, ySplit: 1, topLeftCell: 'E2', activeCell: 'A2', zoomScale: 100 }],
    properties: { tabColor: { argb: 'FF0F766E' }, defaultRowHeight: 15 } as ExcelJS.WorksheetProperties,
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      // The answers fill a second page across; what the row is about is repeated there.
      fitToWidth: 2,
      fitToHeight: 0,
      printTitlesRow: '1:1',
      printTitlesColumn: 'B:D',
      margins: { left: 0.3, right: 0.3, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
    },
    headerFooter: frame(name),
  };
}

async function openSheet(context: FindingsContext, number: number): Promise<SheetWriter> {
  const { book, layout, texts, styles } = context;
  const name = number === 1 ? texts('sheet.findings') : texts('sheet.findings_more', { number });
  const sheet = addSheet(book, name, sheetOptions(name, context));
  sheet.columns = layout.columns.map((column) => ({
    width: column.width,
    hidden: column.hidden,
    style: isAnswerColumn(column.id) ? answerStyle(column, styles) : styles.text,
  })) as ExcelJS.Column[];
  // A protected sheet lets a row be deleted only if no cell of the whole row is locked.
  styleRest(book, sheet, { protection: { locked: false } });
  const row = sheet.addRow(layout.columns.map((column) => columnHeading(column, texts)));
  row.height = 2.4 * LINE_HEIGHT;
  layout.columns.forEach((column, index) => {
    row.getCell(index + 1).style = isAnswerColumn(column.id) ? styles.answerHeader : styles.toolHeader;
  });
  row.commit();
  await protectHeader(sheet);
  return sheet;
}

function setPrintArea(sheet: SheetWriter, columns: Layout['columns'], rows: number): void {
  const isPrinted = (column: Column) => column.print && !column.hidden;
  const first = columns.findIndex(isPrinted);
  const last = columns.findLastIndex(isPrinted);
  sheet.pageSetup.printArea = `${columnLetters(first)}$1:${columnLetters(last)}$${rows + 1}`;
}

function closeSheet(sheet: SheetWriter, rows: number, context: FindingsContext): void {
  sheet.autoFilter = `A1:${columnLetters(context.layout.columns.length - 1)}${rows + 1}`;
  setPrintArea(sheet, context.layout.columns, rows);
  addAnswerLists(sheet, context.layout, rows + 1, context.lists, context.texts);
  sheet.commit();
}

/** How a line becomes a row; the same for all sheets of a book. */
interface RowMaker {
  readonly linked: readonly (CellMaker | undefined)[];
  readonly plain: readonly (CellMaker | undefined)[];
  readonly letters: readonly string[];
  /** Of each column what a cell starts with, up to the number of its row. */
  readonly starts: readonly string[];
  /** Width of each column, 0 where it is hidden. */
  readonly widths: readonly number[];
  /** Start of a place on the help sheet, up to the number of its row. */
  readonly help: string;
  /** Room for the cells of one row. */
  readonly cells: (FindingCell | undefined)[];
}

function addLine(line: WorkbookLine, row: number, { sheet, stream }: OpenSheet, maker: RowMaker): void {
  const { cells, starts } = maker;
  const makers = row - 1 <= LINKED_ROWS ? maker.linked : maker.plain;
  for (let index = 0; index < makers.length; index += 1) cells[index] = makers[index]?.(line);
  const number = String(row);
  stream.add(rowStart(number, rowHeight(cells, maker.widths)));
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index];
    if (cell === undefined) continue;
    stream.add(cellXml(starts[index] ?? '', number, cell));
    if (cell.url !== undefined) linkOutside(sheet, maker.letters[index] + number, cell.url);
    if (cell.helpRow !== undefined) linkInside(sheet, maker.letters[index] + number, `${maker.help}${cell.helpRow}`);
  }
  stream.add(ROW_END);
}

function rowHeight(cells: readonly (FindingCell | undefined)[], widths: readonly number[]): number {
  let lines = 1;
  for (let index = 0; index < cells.length; index += 1) {
    const width = widths[index] ?? 0;
    if (width > 0) lines = Math.max(lines, linesOf(cells[index], width));
  }
  return Math.min(MAX_ROW_HEIGHT, lines * LINE_HEIGHT + 3);
}

function linesOf(cell: FindingCell | undefined, width: number): number {
  if (typeof cell?.value !== 'string') return 1;
  if (cell.known === undefined) return wrappedLines(cell.value, width);
  cell.known.lines ??= wrappedLines(cell.value, width);
  return cell.known.lines;
}

function rowMaker(context: FindingsContext): RowMaker {
  const { book, layout, texts } = context;
  const cells: CellContext = { ...context, styleNumber: (style) => styleNumber(book, style) };
  return {
    linked: cellMakers(layout, cells, true),
    plain: cellMakers(layout, cells, false),
    letters: layout.columns.map((_, index) => columnLetters(index)),
    starts: layout.columns.map((_, index) => `<c r="${columnLetters(index)}`),
    widths: layout.columns.map(({ width, hidden }) => (hidden ? 0 : width)),
    help: `'${texts('sheet.help')}'!A`,
    cells: [],
  };
}

/** The sheet that is being filled. */
interface OpenSheet {
  readonly sheet: SheetWriter;
  readonly stream: RowStream;
  rows: number;
}

/** Writes the findings in as many sheets as they need. @returns the number of findings written. */
export async function writeFindings(context: FindingsContext): Promise<number> {
  const { layout, model, book } = context;
  const maker = rowMaker(context);
  let number = 0;
  const open = async (): Promise<OpenSheet> => {
    number += 1;
    const sheet = await openSheet(context, number);
    return { sheet, stream: rawRows(book, sheet), rows: 0 };
  };
  const close = async ({ sheet, stream, rows }: OpenSheet) => {
    await stream.end();
    closeSheet(sheet, rows, context);
  };
  let total = 0;
  let current = await open();
  for await (const batch of model.lines) {
    for (const line of batch) {
      if (current.rows === layout.rowsPerSheet) {
        await close(current);
        current = await open();
      }
      current.rows += 1;
      total += 1;
      addLine(line, current.rows + 1, current, maker);
      if (current.stream.isFull()) await current.stream.drained();
    }
  }
  await close(current);
  return total;
}
