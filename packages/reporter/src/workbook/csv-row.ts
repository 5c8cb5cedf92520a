import { legalText } from './cell-text.ts';

/** With these a spreadsheet starts a formula, in full-width forms too; a tab or a line break before them is skipped. */
const FORMULA_START = /^[\s\u00A0\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/;
const NEEDS_QUOTES = /[",\r\n\t]|^\s|\s$/;

/** Starts a file that spreadsheets take for UTF-8. */
export const CSV_START = '\uFEFF';

/** A value of a CSV file: a text that would be a formula gets an apostrophe before it, as people write it by hand. */
function csvValue(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const legal = legalText(value);
  const safe = FORMULA_START.test(legal) ? `'${legal}` : legal;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line of a CSV file. */
export function csvRow(values: readonly (string | number | null)[]): string {
  return `${values.map(csvValue).join(',')}\r\n`;
}
