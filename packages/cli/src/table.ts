import Table from 'cli-table3';
import type { Io } from './io.ts';

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
