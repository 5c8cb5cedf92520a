import { type EventEmitter, once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import type ExcelJS from 'exceljs';
import { loadExcel } from '../load-excel.ts';
import { type ByteList, byteList } from './byte-list.ts';
import { xmlText } from './xml-bytes.ts';

export type SheetWriter = ExcelJS.Worksheet;
export type BookWriter = ExcelJS.stream.xlsx.WorkbookWriter;

type LegacyWritable = EventEmitter & {
  readonly _writableState: { readonly needDrain: boolean };
  write(bytes: Buffer): void;
};

/** The parts of the streaming sheet that its types leave out. */
interface SheetInternals {
  readonly stream: { readonly pipes: readonly LegacyWritable[]; write(bytes: Buffer): void; _flush(): void };
  readonly columns: readonly unknown[];
  readonly _sheetRelsWriter: { count: number; readonly stream: { write(bytes: Buffer): void }; _writeOpen(): void };
  readonly dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
  _writeColumns(this: unknown): void;
  _writeAutoFilter(): void;
  _writeHyperlinks(): void;
  _writeDataValidations(): void;
  _writeSheetProtection(): void;
}

/** The kind of value whose styles have no format of their own, as the library numbers it. */
const TEXT = 3 satisfies ExcelJS.ValueType.String;

/** The parts of the streaming book that its types leave out. */
interface BookInternals {
  readonly styles: { addStyleModel(style: Partial<ExcelJS.Style>, type: ExcelJS.ValueType): number };
}

const internals = (sheet: SheetWriter) => sheet as unknown as SheetInternals;

/** What the links of a sheet become; as bytes, because a sheet may have 64,000. */
interface Links {
  /** Ready `hyperlink` elements. */
  readonly elements: ByteList;
  /** Ready `Relationship` elements, and how many there are. */
  readonly targets: ByteList;
  count: number;
}

/** Of each sheet that is being written. */
const links = new WeakMap<object, Links>();

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

function linksOf(sheet: SheetWriter): Links {
  const known = links.get(sheet);
  if (known !== undefined) return known;
  const none: Links = { elements: byteList(), targets: byteList(), count: 0 };
  links.set(sheet, none);
  return none;
}

/** Makes a cell lead to another place of the workbook, such as `'Rule help'!A5`. */
export function linkInside(sheet: SheetWriter, cell: string, location: string): void {
  linksOf(sheet).elements.add(`<hyperlink ref="${cell}" location="${xmlText(location)}"/>`);
}

/** Makes a cell lead to an address outside the workbook. */
export function linkOutside(sheet: SheetWriter, cell: string, url: string): void {
  const known = linksOf(sheet);
  known.count += 1;
  const id = `rId${known.count}`;
  known.targets.add(`<Relationship Id="${id}" Type="${HYPERLINK}" Target="${xmlText(url)}" TargetMode="External"/>`);
  known.elements.add(`<hyperlink ref="${cell}" r:id="${id}"/>`);
}

function writeLinks(sheet: SheetInternals, { elements, targets, count }: Links): void {
  pass(sheet, Buffer.from('<hyperlinks>'));
  for (const part of elements.all()) pass(sheet, part);
  pass(sheet, Buffer.from('</hyperlinks>'));
  if (count === 0) return;
  const { _sheetRelsWriter: relationships } = sheet;
  relationships._writeOpen();
  relationships.count = count;
  for (const part of targets.all()) relationships.stream.write(part);
}

/** Passes bytes on without the buffer of the sheet's stream, which would copy and cut them. */
function pass({ stream }: SheetInternals, bytes: Buffer): void {
  const [pipe] = stream.pipes;
  if (pipe === undefined) stream.write(bytes);
  else {
    stream._flush();
    pipe.write(bytes);
  }
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
    writeLinks(sheet, written);
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

/** A tenth smaller than with the library's own level 1; fewer and larger pieces than usual. */
const COMPRESSION = { zlib: { level: 3, chunkSize: 128 * 1024 } };

/** A workbook written straight to a file; a sheet must be committed before the next is added. */
export async function createBook(file: string): Promise<BookWriter> {
  const excel = await loadExcel();
  const output = createWriteStream(file, { mode: 0o600 });
  const book = new excel.stream.xlsx.WorkbookWriter({
    ...{ stream: output, useStyles: true, useSharedStrings: false },
    zip: COMPRESSION,
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

/** Columns of a sheet, A to XFD. */
const SHEET_COLUMNS = 16_384;
const USUAL_WIDTH = 9;

/**
 * Gives all empty columns behind those of the sheet a style; to be called before its first row is committed. As columns
 * of the library they would be 16,000 objects a sheet.
 */
export function styleRest(book: BookWriter, sheet: SheetWriter, style: Partial<ExcelJS.Style>): void {
  const own = internals(sheet);
  const { _writeColumns: write } = own;
  own._writeColumns = () => {
    const range = `min="${own.columns.length + 1}" max="${SHEET_COLUMNS}"`;
    const rest = `<col ${range} width="${USUAL_WIDTH}" style="${styleNumber(book, style)}" customWidth="1"/></cols>`;
    const stream = { write: (xml: string) => own.stream.write(Buffer.from(xml.replace('</cols>', rest))) };
    write.call({ columns: own.columns, _workbook: book, stream });
  };
}

/** Appends ready XML to the rows of a sheet. */
export function writeBytes(sheet: SheetWriter, xml: Buffer): void {
  pass(internals(sheet), xml);
}

/** Number of a style in the book's table; the same style object has the same number. */
export function styleNumber(book: BookWriter, style: Partial<ExcelJS.Style>): number {
  return (book as unknown as BookInternals).styles.addStyleModel(style, TEXT);
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
