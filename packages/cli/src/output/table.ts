import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import type { Io } from '../io.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
}

const GAP = '  ';

/** Aligned columns without lines; Chinese characters count two columns, as terminals draw them. */
export function renderTable(columns: readonly Column[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => row.map(String))].flatMap(linesOf);
  const widths = columns.map((_, column) =>
    lines.reduce((widest, line) => Math.max(widest, stringWidth(line[column] ?? '')), 0),
  );
  return lines
    .map((line) => line.map((cell, column) => padded(cell, widths[column] ?? 0, columns[column]?.align)).join(GAP))
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Columns of a terminal that the widest line of a table takes. */
export function tableWidth(table: string): number {
  return table.split('\n').reduce((widest, line) => Math.max(widest, stringWidth(line)), 0);
}

/** The lines of a row whose cells may have several each. */
function linesOf(row: readonly string[]): readonly (readonly string[])[] {
  const cells = row.map((cell) => cell.split('\n'));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => cells.map((lines) => lines[line] ?? ''));
}

function padded(cell: string, width: number, align: Column['align'] = 'left'): string {
  const blank = ' '.repeat(Math.max(0, width - stringWidth(cell)));
  return align === 'right' ? `${blank}${cell}` : `${cell}${blank}`;
}

/** Text in bold, or as it is where colour is not wanted. */
export function bold(io: Io, text: string): string {
  return hasColour(io) ? `\u001b[1m${text}\u001b[22m` : text;
}

function hasColour(io: Io): boolean {
  return io.columns !== undefined && (io.environment['NO_COLOR'] ?? '') === '';
}

/** Terminals wider than this are not used to their end: long lines are hard to read. */
const MOST_COLUMNS = 100;

/**
 * Lines of a text whose first one begins with `mark` and whose others stand below its first word. Wrapped where
 * standard output is a terminal; elsewhere one line, so that it can be searched.
 */
export function paragraph(io: Io, mark: string, text: string): string {
  if (io.columns === undefined) return `${mark}${text}`;
  const indent = ' '.repeat(mark.length);
  const width = Math.max(20, Math.min(io.columns, MOST_COLUMNS) - mark.length - 1);
  return wrapAnsi(text, width, { hard: true })
    .split('\n')
    .map((line, index) => `${index === 0 ? mark : indent}${line}`)
    .join('\n');
}
