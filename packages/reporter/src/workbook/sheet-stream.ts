import { once } from 'node:events';
import type { Writable } from 'node:stream';
import ExcelJS from 'exceljs';

export type SheetWriter = ExcelJS.Worksheet;
export type BookWriter = ExcelJS.stream.xlsx.WorkbookWriter;

/** The parts of the streaming sheet that its types leave out. */
interface SheetInternals {
  readonly stream: { readonly pipes: readonly Writable[] };
  readonly dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
  _writeAutoFilter(): void;
  _writeHyperlinks(): void;
  _writeDataValidations(): void;
  _writeSheetProtection(): void;
}

const internals = (sheet: SheetWriter) => sheet as unknown as SheetInternals;

/**
 * ECMA-376 wants sheetProtection, autoFilter, …, dataValidations, hyperlinks in this order; the streaming writer has
 * protection last and hyperlinks first, and Excel calls such files corrupt.
 * @see https://github.com/exceljs/exceljs/issues/1387
 */
function keepElementOrder(sheet: SheetInternals): void {
  const own = Object.getPrototypeOf(sheet) as SheetInternals;
  sheet._writeAutoFilter = () => {
    own._writeSheetProtection.call(sheet);
    own._writeAutoFilter.call(sheet);
  };
  sheet._writeDataValidations = () => {
    own._writeDataValidations.call(sheet);
    own._writeHyperlinks.call(sheet);
  };
  sheet._writeHyperlinks = () => {};
  sheet._writeSheetProtection = () => {};
}

/** A workbook written straight to a file; a sheet must be committed before the next is added. */
export function createBook(file: string): BookWriter {
  return new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file, useStyles: true, useSharedStrings: false });
}

export function addSheet(book: BookWriter, name: string, options: Partial<ExcelJS.AddWorksheetOptions>): SheetWriter {
  const sheet = book.addWorksheet(name, options);
  keepElementOrder(internals(sheet));
  return sheet;
}

export function addValidation(sheet: SheetWriter, range: string, validation: ExcelJS.DataValidation): void {
  internals(sheet).dataValidations.add(range, validation);
}

/** Waits until what was written so far is on its way to the disk: rows are never piled up in memory. */
export async function drained(sheet: SheetWriter): Promise<void> {
  for (const pipe of internals(sheet).stream.pipes) {
    if (pipe.writableNeedDrain) await once(pipe, 'drain');
  }
}
