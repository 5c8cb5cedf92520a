import type { CalendarDate } from '@erp-audit/core';
import { xmlText } from './xml-bytes.ts';

const MILLISECONDS_A_DAY = 86_400_000;
/** Day 0 of the 1900 date system as it counts from March 1900 on. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);

/** A cell of a sheet: text, a number (days are numbers), or nothing. `style` is its number in the style table. */
export interface XmlCell {
  readonly value: string | number | null;
  readonly style: number;
  /** Present where many rows show this very cell: what was worked out for the first of them. */
  readonly known: KnownCell | undefined;
}

/** What is worked out once for a cell that many rows show. */
export interface KnownCell {
  /** The cell from behind its reference on. */
  tail: string | undefined;
  /** Lines it takes in its column. */
  lines: number | undefined;
}

/** Letters of the n-th column, from 0: A to XFD. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** A day as Excel counts it. */
export function daySerial(date: CalendarDate): number {
  return (Date.parse(date) - SERIAL_EPOCH) / MILLISECONDS_A_DAY;
}

/** Opens a row; its cells follow in the order of the columns, then {@link ROW_END}. */
export function rowStart(number: string, height: number): string {
  return `<row r="${number}" ht="${height}" customHeight="1">`;
}

export const ROW_END = '</row>';

/**
 * Texts that need the longer form of a text cell: blanks at the ends count only there, and LibreOffice reads the escape
 * of a literal `_x0041_` only there.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they go, and leave blanks at the ends
const DELICATE = /^[\s\u0000-\u001F\uFFFE\uFFFF]|[\s\u0000-\u001F\uFFFE\uFFFF]$|_x[0-9A-Fa-f]{4}_/;

/** Most texts start and end with a letter, a digit or an ideograph; of these no blank is lost. */
function isGraphic(unit: number): boolean {
  return (unit > 0x20 && unit < 0x7f) || (unit > 0x3000 && unit < 0xd800);
}

function isDelicate(value: string): boolean {
  if (!isGraphic(value.charCodeAt(0)) || !isGraphic(value.charCodeAt(value.length - 1))) return DELICATE.test(value);
  return value.includes('_x') && DELICATE.test(value);
}

/** What stands before the value of a cell, by its style; a style has few, a sheet many cells. */
const textTags: string[] = [];
const numberTags: string[] = [];

/** A cell from behind its reference on. */
function tailOf(value: string | number, style: number): string {
  if (typeof value === 'number') {
    numberTags[style] ??= `" s="${style}"><v>`;
    return `${numberTags[style]}${value}</v></c>`;
  }
  const text = xmlText(value);
  if (isDelicate(value)) return `" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  textTags[style] ??= `" s="${style}" t="str"><v>`;
  return `${textTags[style]}${text}</v></c>`;
}

/**
 * A cell without a value is left out: it looks as its column does, which saves a third of a findings sheet. A text that
 * starts with `=` is a text, because it never becomes an `f` element.
 * @param start - The cell up to the letters of its column: `<c r="B`.
 */
export function cellXml(start: string, row: string, { value, style, known }: XmlCell): string {
  if (value === null || value === '') return '';
  if (known === undefined) return start + row + tailOf(value, style);
  known.tail ??= tailOf(value, style);
  return start + row + known.tail;
}
