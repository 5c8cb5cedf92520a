import { type EventEmitter, once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import type ExcelJS from 'exceljs';
import { loadExcelJS } from '../load-exceljs.ts';
import { type ByteList, byteList } from './byte-list.ts';
import { xmlText } from './xml-bytes.ts';

export type SheetWriter = ExcelJS.Worksheet;
export type BookWriter = ExcelJS.stream.xlsx.WorkbookWriter;

type LegacyWritable = EventEmitter & { readonly _writableState: { readonly needDrain: boolean } };

/** The parts of the streaming sheet that its types leave out. */
interface SheetInternals {
  readonly stream: { readonly pipes: readonly LegacyWritable[]; write(bytes: Buffer): void };
  readonly _sheetRelsWriter: { addRelationship(relationship: Readonly<Record<string, string>>): string };
  readonly dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
  _writeAutoFilter(): void;
  _writeHyperlinks(): void;
  _writeDataValidations(): void;
  _writeSheetProtection(): void;
}

/** The parts of the streaming book that its types leave out. */
interface BookInternals {
  readonly styles: { addStyleModel(style: Partial<ExcelJS.Style>, type: ExcelJS.ValueType): number };
}

const internals = (sheet: SheetWriter) => sheet as unknown as SheetInternals;

/** Ready `hyperlink` elements of each sheet that is being written: bytes, because a sheet may have 64,000. */
const links = new WeakMap<object, ByteList>();

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

function addLink(sheet: SheetWriter, element: string): void {
  const known = links.get(sheet);
  if (known !== undefined) known.add(element);
  else links.set(sheet, byteList().add(element));
}

/** Makes a cell lead to another place of the workbook, such as `'Rule help'!A5`. */
export function linkInside(sheet: SheetWriter, cell: string, location: string): void {
  addLink(sheet, `<hyperlink ref="${cell}" location="${xmlText(location)}"/>`);
}

/** Makes a cell lead to an address outside the workbook. */
export function linkOutside(sheet: SheetWriter, cell: string, url: string): void {
  const target = { Type: HYPERLINK, Target: url, TargetMode: 'External' };
  const id = internals(sheet)._sheetRelsWriter.addRelationship(target);
  addLink(sheet, `<hyperlink ref="${cell}" r:id="${id}"/>`);
}

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
    const written = links.get(sheet);
    if (written === undefined) return own._writeHyperlinks.call(sheet);
    for (const part of ['<hyperlinks>', ...written.all(), '</hyperlinks>']) sheet.stream.write(Buffer.from(part));
    links.delete(sheet);
  };
  sheet._writeHyperlinks = () => {};
  sheet._writeSheetProtection = () => {};
}

/** A4 across, as wide as one page, with the heading row repeated on each. */
export function landscapePage(headingRow: number): Partial<ExcelJS.PageSetup> {
  return {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${headingRow}:${headingRow}`,
  };
}

/** Why a book can no longer be written, such as a full disk. Nobody else listens while rows are still added. */
const failures = new WeakMap<BookWriter, Promise<never>>();

/** A workbook written straight to a file; a sheet must be committed before the next is added. */
export function createBook(file: string): BookWriter {
  const output = createWriteStream(file, { mode: 0o600 });
  const book = new (loadExcelJS().stream.xlsx.WorkbookWriter)({
    stream: output,
    useStyles: true,
    useSharedStrings: false,
  });
  const failure = once(output, 'error').then(([error]) => Promise.reject(error as Error));
  // Told to whoever waits for the book; on its own it must not end the process.
  failure.catch(() => {});
  failures.set(book, failure);
  return book;
}

/** Ends a book; everything is in its file then. */
export async function commitBook(book: BookWriter): Promise<void> {
  await orFailure(book, book.commit());
}

/** Gives up a book that will not be finished, and its file with it. */
export function abandonBook(book: BookWriter): void {
  const { zip, stream } = book as unknown as { readonly zip: { abort(): void }; readonly stream: Writable };
  zip.abort();
  stream.destroy();
}

function orFailure<Result>(book: BookWriter, work: Promise<Result>): Promise<Result> {
  return Promise.race([work, failures.get(book) ?? work]);
}

export function addSheet(book: BookWriter, name: string, options: Partial<ExcelJS.AddWorksheetOptions>): SheetWriter {
  const sheet = book.addWorksheet(name, options);
  keepElementOrder(internals(sheet));
  return sheet;
}

export function addValidation(sheet: SheetWriter, range: string, validation: ExcelJS.DataValidation): void {
  internals(sheet).dataValidations.add(range, validation);
}

/** Appends ready XML to the rows of a sheet. */
export function writeBytes(sheet: SheetWriter, xml: Buffer): void {
  internals(sheet).stream.write(xml);
}

/** Number of a style in the book's table; the same style object has the same number. */
export function styleNumber(book: BookWriter, style: Partial<ExcelJS.Style>): number {
  return (book as unknown as BookInternals).styles.addStyleModel(style, loadExcelJS().ValueType.String);
}

/**
 * Waits until what was written so far is on its way to the disk: rows are never piled up in memory. The archive's
 * streams are those of the package readable-stream 2, which tells only its own state whether it is full.
 */
export async function drained(book: BookWriter, sheet: SheetWriter): Promise<void> {
  for (const pipe of internals(sheet).stream.pipes) {
    if (pipe._writableState.needDrain) await orFailure(book, once(pipe, 'drain'));
  }
}
