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
  let at = 0;
  for (;;) {
    const isQuoted = text.startsWith(quote, at);
    const end = isQuoted ? closingQuote(text, quote, at + 1) : cellEnd(text, delimiter, at);
    if (end < 0) return 'open';
    const next = isQuoted ? end + 1 : end;
    cells.push(isQuoted ? text.slice(at + 1, end).replaceAll(quote + quote, quote) : text.slice(at, end));
    if (next === text.length) return cells;
    if (delimiter === '' || !text.startsWith(delimiter, next)) return REASONS.afterQuote;
    at = next + delimiter.length;
  }
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
