import type { ExtractFault, ExtractRecord } from '../reading/extract-rows.ts';
import type { Line } from '../reading/read-lines.ts';
import { REASONS } from '../reading/reasons.ts';
import { splitRecord } from './split-record.ts';

/** Longest record, with all lines of its quoted cells. */
const LONGEST_RECORD = 500_000;

/** A record before it is known how many cells it must have. */
export interface RawRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Records of a file whose cells may hold line ends within quotes. A quote that is opened and never closed, or a record
 * of several lines that has the wrong number of cells, costs its first line only: reading goes on with the next one.
 * Each line is looked at twice at most, as the next quote ends the search.
 */
export class RecordReader {
  readonly #delimiter: string;
  readonly #quote: string;
  #waiting: Line[] = [];
  #open: { readonly first: Line; text: string; readonly later: Line[] } | undefined;

  constructor(delimiter: string, quote: string) {
    this.#delimiter = delimiter;
    this.#quote = quote;
  }

  /**
   * Records that end in these lines.
   * @param expected - number of cells a record must have; undefined takes any
   */
  *read(lines: readonly Line[], expected: () => number | undefined): Generator<RawRecord | ExtractFault> {
    this.#waiting = [...lines];
    for (let at = 0; at < this.#waiting.length; at += 1) {
      const line = this.#waiting[at] as Line;
      const record = this.#take(line, expected());
      if (record === undefined) continue;
      if (record !== 'again') {
        yield record;
        continue;
      }
      yield* this.#giveUp(REASONS.openQuote, at);
      at = -1;
    }
  }

  /** What is left at the end of the file. */
  *end(expected: () => number | undefined): Generator<RawRecord | ExtractFault> {
    while (this.#open !== undefined) {
      this.#waiting = [];
      yield* this.#giveUp(REASONS.openQuote, -1);
      yield* this.read(this.#waiting, expected);
    }
  }

  /** The record that the line ends; undefined where there is none; `again` where the open one has to be given up. */
  #take(line: Line, expected: number | undefined): RawRecord | ExtractFault | undefined | 'again' {
    const open = this.#open;
    if (open === undefined) return this.#begin(line);
    if (line.fault !== undefined || open.text.length + line.text.length > LONGEST_RECORD) return 'again';
    open.text += `\n${line.text}`;
    open.later.push(line);
    if (!line.text.includes(this.#quote)) return undefined;
    const split = splitRecord(open.text, this.#delimiter, this.#quote);
    if (split === 'open') return undefined;
    if (!Array.isArray(split) || (expected !== undefined && !fits(split, expected))) {
      open.later.pop();
      return 'again';
    }
    this.#open = undefined;
    return { line: open.first.number, cells: split };
  }

  #begin(line: Line): RawRecord | ExtractFault | undefined {
    if (line.fault !== undefined) return { line: line.number, reason: line.fault };
    if (line.text === '') return undefined;
    const split = splitRecord(line.text, this.#delimiter, this.#quote);
    if (Array.isArray(split)) return { line: line.number, cells: split };
    if (split !== 'open') return { line: line.number, reason: split as ExtractFault['reason'] };
    this.#open = { first: line, text: line.text, later: [] };
    return undefined;
  }

  /** Rejects the line that opened the quote and puts those after it back, with what was not yet read. */
  *#giveUp(reason: ExtractFault['reason'], at: number): Generator<ExtractFault> {
    const open = this.#open;
    if (open === undefined) return;
    this.#open = undefined;
    this.#waiting = [...open.later, ...this.#waiting.slice(Math.max(at, 0))];
    yield { line: open.first.number, reason };
  }
}

/** A record that has the cells it must have, else what is wrong with it. */
export function withCells({ line, cells }: RawRecord, expected: number): ExtractRecord {
  if (!fits(cells, expected)) return { line, reason: REASONS.cells(cells.length, expected) };
  return { line, cells: cells.length === expected ? cells : cells.slice(0, expected) };
}

/** One delimiter too many at the end of every line is usual, and says nothing. */
function fits(cells: readonly string[], expected: number): boolean {
  return cells.length === expected || (cells.length === expected + 1 && cells.at(-1) === '');
}
