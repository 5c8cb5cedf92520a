import Table from 'cli-table3';
import { wrapAnsi } from 'fast-wrap-ansi';
import type { Io } from '../io.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
}

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

/** Aligned columns without lines; Chinese characters count two columns, as terminals draw them. */
export function renderTable(columns: readonly Column[], rows: readonly (readonly (string | number)[])[]): string {
  const table = new Table({
    head: columns.map((column) => column.title),
    colAligns: columns.map((column) => column.align ?? 'left'),
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...rows.map((row) => row.map(String)));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
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
