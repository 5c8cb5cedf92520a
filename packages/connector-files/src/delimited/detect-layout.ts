import { isFramed } from './framed-lines.ts';
import { splitRecord } from './split-record.ts';

/** Most usual first: it wins where two fit as well. */
const DELIMITERS = [',', ';', '\t', '|', '\u001f', '~'];
const NUMBER_OR_DATE = /^[+-]?[\d.,]+-?$|^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}/;

export interface Layout {
  /** Cells stand between bars, as SAP prints lists. */
  readonly isFramed: boolean;
  /** Empty where a line is one cell. */
  readonly delimiter: string;
}

/** How the first lines are divided into cells. */
export function detectLayout(lines: readonly string[], quote: string): Layout {
  if (isFramed(lines)) return { isFramed: true, delimiter: '|' };
  const full = lines.filter((line) => line !== '');
  const judged = DELIMITERS.map((delimiter) => ({ delimiter, ...consistency(full, delimiter, quote) }));
  const [best] = judged.filter(({ cells }) => cells > 1).toSorted((a, b) => b.share - a.share || b.cells - a.cells);
  return { isFramed: false, delimiter: best?.delimiter ?? '' };
}

/** The most frequent number of cells, and the share of lines that have it. */
function consistency(lines: readonly string[], delimiter: string, quote: string) {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const split = splitRecord(line, delimiter, quote);
    const cells = Array.isArray(split) ? split.length : 0;
    counts.set(cells, (counts.get(cells) ?? 0) + 1);
  }
  const [cells = 0, count = 0] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { cells, share: lines.length === 0 ? 0 : Math.round((count / lines.length) * 10) };
}

/** A heading names every column once and holds no numbers or dates. */
export function looksLikeHeading(cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.trim());
  return names.some((name) => name !== '') && !names.some((name) => NUMBER_OR_DATE.test(name));
}
