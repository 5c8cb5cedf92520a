// Plain JavaScript, as the process it runs in.
import { ReadingStopped } from './reading-stopped.js';
import { TextCollector } from './workbook-parts.js';

/** @import { WorkbookParts } from './workbook-parts.js' */
/** @import { Attributes } from './package-parts.js' */
/** @typedef {{ column: number, text: string, formula: boolean, serial?: number, date?: string }} ReadCell */
/** @typedef {{ line: number, hidden: boolean, cells: ReadCell[] }} ReadRow */
/** Cells that are shown as one; rows and columns start at 1. @typedef {{ firstRow: number, lastRow: number, firstColumn: number, lastColumn: number }} Merge */

const MAX_COLUMNS = 200;
const BATCH_ROWS = 500;
const MAX_MERGES = 50_000;
/** A day without its style: Excel's serial of a day between 1982 and 2119. */
const BARE_SERIAL = /^[3-7]\d{4}$/;
const DAY_MS = 86_400_000;
/** Excel's day 0 in days before 1970, and how much later the other calendar begins. */
const EPOCH_DAYS = 25_569;
const DAYS_TO_1904 = 1_462;

/** Gathers the rows and the merged cells of one sheet while its part is parsed; cells without text are left out. */
export class SheetReader {
  #book;
  #max;
  #send;
  /** @type {ReadRow[]} */
  #rows = [];
  /** @type {ReadRow} */
  #row = { line: 0, hidden: false, cells: [] };
  /** @type {Attributes} */
  #cell = {};
  #column = 0;
  #value = '';
  #isValue = false;
  #formula = false;
  #inline;
  /** Merged cells over more than one row. @type {Merge[]} */
  merges = [];

  /**
   * @param {WorkbookParts} book
   * @param {number} max Characters kept of a cell.
   * @param {(rows: ReadRow[]) => Promise<void>} send
   */
  constructor(book, max, send) {
    this.#book = book;
    this.#max = max;
    this.#send = send;
    this.#inline = new TextCollector(max);
  }

  /**
   * @param {string} name
   * @param {Attributes} attributes
   */
  open(name, attributes) {
    if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'v') this.#isValue = true;
    else if (name === 'f') this.#formula = true;
    else if (name === 'mergeCell') this.#addMerge(attributes['ref'] ?? '');
    else this.#inline.open(name);
  }

  /** @param {string} text */
  text(text) {
    if (!this.#isValue) this.#inline.add(text);
    else if (this.#value.length < this.#max) this.#value += text;
  }

  /** @param {string} name */
  close(name) {
    if (name === 'v') this.#isValue = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row' && this.#row.cells.length > 0) this.#rows.push(this.#row);
    else this.#inline.close(name);
  }

  pause() {
    return this.#rows.length < BATCH_ROWS ? undefined : this.flush();
  }

  /** Sends what is left. */
  async flush() {
    const rows = this.#rows;
    this.#rows = [];
    for (let first = 0; first < rows.length; first += BATCH_ROWS)
      await this.#send(rows.slice(first, first + BATCH_ROWS));
  }

  /** @param {Attributes} attributes */
  #openRow(attributes) {
    const line = Number(attributes['r']);
    const hidden = ['1', 'true'].includes(attributes['hidden'] ?? '');
    this.#row = { line: Number.isSafeInteger(line) ? line : this.#row.line + 1, hidden, cells: [] };
    this.#column = 0;
  }

  /** @param {Attributes} attributes */
  #openCell(attributes) {
    this.#cell = attributes;
    this.#column = columnNumber(attributes['r']) ?? this.#column + 1;
    this.#value = '';
    this.#formula = false;
    this.#inline.reset();
  }

  /** @param {string} reference Such as `N2:N5`. */
  #addMerge(reference) {
    const [, from = '', top = '', to = '', bottom = ''] =
      /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
    const [firstColumn, lastColumn] = [columnNumber(from) ?? 0, columnNumber(to) ?? 0];
    const [firstRow, lastRow] = [Number(top), Number(bottom)];
    if (lastRow <= firstRow || firstColumn > MAX_COLUMNS) return;
    this.merges.push({ firstRow, lastRow, firstColumn, lastColumn });
    if (this.merges.length > MAX_MERGES) throw new ReadingStopped('tooManyMerges');
  }

  #closeCell() {
    if (this.#column > MAX_COLUMNS) return;
    const content = this.#content();
    if (content.text === '' && !this.#formula) return;
    const text = content.text.slice(0, this.#max);
    this.#row.cells.push({ column: this.#column, formula: this.#formula, ...content, text });
  }

  /** @returns {{ text: string, serial?: number, date?: string }} */
  #content() {
    const value = this.#value;
    switch (this.#cell['t']) {
      case 's':
        return this.#text(this.#book.sharedStrings[Number(value)] ?? '');
      case 'inlineStr':
        return this.#text(this.#inline.text);
      case 'b':
        return { text: value === '1' ? 'true' : 'false' };
      case 'd':
        return { text: value, date: value.slice(0, 10) };
      case 'str':
        return this.#text(value);
      case 'e':
        return { text: value };
      default:
        return this.#number(value);
    }
  }

  /** @param {string} text A day may stand there as the number Excel keeps for it. */
  #text(text) {
    return BARE_SERIAL.test(text) ? { text, serial: this.#serialOf(Number(text)) } : { text };
  }

  /** The number of a day as if it were counted from 1900. @param {number} number */
  #serialOf(number) {
    return this.#book.date1904 ? number + DAYS_TO_1904 : number;
  }

  /** @param {string} value */
  #number(value) {
    const number = Number(value);
    if (value === '' || !Number.isFinite(number)) return { text: value };
    const date = this.#book.dateStyles.has(Number(this.#cell['s'] ?? 0)) ? this.#dateOf(number) : undefined;
    return date === undefined ? { text: String(number), serial: this.#serialOf(number) } : { text: date, date };
  }

  /**
   * The day of a number; undefined where it is none: 20261125 typed into a cell formatted as date is a day in the year
   * 57374.
   * @param {number} serial
   */
  #dateOf(serial) {
    const days = this.#serialOf(serial) - EPOCH_DAYS;
    const date = new Date(Math.round(days * DAY_MS));
    const year = date.getUTCFullYear();
    return year >= 1900 && year <= 9999 ? date.toISOString().slice(0, 10) : undefined;
  }
}

/**
 * 28 of `AB12`.
 * @param {string | undefined} reference
 */
function columnNumber(reference) {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
