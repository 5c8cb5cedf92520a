import type { LocalizedText } from '@erp-audit/core';
import { REASONS } from '../reading/reasons.ts';

/** `open`: the text ends inside quotes, so that the record goes on in the next line. */
export type SplitRecord = readonly string[] | 'open' | LocalizedText;

/**
 * Cells of one record. A quote only counts at the beginning of a cell, so that `5" pipe` is what it is; within quotes
 * it is written twice.
 */
export function splitRecord(text: string, delimiter: string, quote: string): SplitRecord {
  if (quote === '' || !text.includes(quote)) return delimiter === '' ? [text] : text.split(delimiter);
  const cells: string[] = [];
  for (let at = 0; ; ) {
    const cell = cellAt(text, at, delimiter, quote);
    if (cell === undefined) return 'open';
    cells.push(cell.text);
    if (cell.end === text.length) return cells;
    if (delimiter === '' || !text.startsWith(delimiter, cell.end)) return REASONS.afterQuote;
    at = cell.end + delimiter.length;
  }
}

/** The cell that begins there, and where it ends; undefined where its quote is not closed. */
function cellAt(text: string, at: number, delimiter: string, quote: string) {
  if (!text.startsWith(quote, at)) {
    const end = cellEnd(text, delimiter, at);
    return { text: text.slice(at, end), end };
  }
  const closing = closingQuote(text, quote, at + 1);
  if (closing < 0) return undefined;
  return { text: text.slice(at + 1, closing).replaceAll(quote + quote, quote), end: closing + 1 };
}

function cellEnd(text: string, delimiter: string, from: number): number {
  const end = delimiter === '' ? -1 : text.indexOf(delimiter, from);
  return end < 0 ? text.length : end;
}

/** Place of the quote that ends a cell, or -1. */
function closingQuote(text: string, quote: string, from: number): number {
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 2)) {
    if (!text.startsWith(quote, at + 1)) return at;
  }
  return -1;
}
