import type { CalendarDate } from '@erp-audit/core';
import type { XmlBytes } from './xml-bytes.ts';

const MILLISECONDS_A_DAY = 86_400_000;
/** Day 0 of the 1900 date system as it counts from March 1900 on. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);

/** A cell of a sheet: text, a number (days are numbers), or nothing. `style` is its number in the style table. */
export interface XmlCell {
  readonly value: string | number | null;
  readonly style: number;
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

/** Opens a row; its cells follow in the order of the columns, then {@link endRow}. */
export function startRow(bytes: XmlBytes, number: string, height: number): void {
  bytes.markup('<row r="');
  bytes.markup(number);
  bytes.markup('" ht="');
  bytes.markup(String(height));
  bytes.markup('" customHeight="1">');
}

/** What stands around the value of a cell, by its style; a style has few, a sheet many cells. */
const textTags: string[] = [];
const numberTags: string[] = [];

/**
 * A cell without a value is left out: it looks as its column does, which saves a third of a findings sheet. A text that
 * starts with `=` is a text, because it never becomes an `f` element.
 */
export function addCell(bytes: XmlBytes, letters: string, number: string, { value, style }: XmlCell): void {
  if (value === null || value === '') return;
  bytes.markup('<c r="');
  bytes.markup(letters);
  bytes.markup(number);
  if (typeof value === 'number') {
    numberTags[style] ??= `" s="${style}"><v>`;
    bytes.markup(numberTags[style]);
    bytes.markup(String(value));
  } else {
    textTags[style] ??= `" s="${style}" t="str"><v>`;
    bytes.markup(textTags[style]);
    bytes.text(value);
  }
  bytes.markup('</v></c>');
}

export function endRow(bytes: XmlBytes): void {
  bytes.markup('</row>');
}
