import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** A row of a CSV file, and the line it begins at; lines count from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const SEPARATORS = [',', ';', '\t'] as const;
const QUOTE = '"';

/**
 * Rows of a CSV file (RFC 4180), `.gz` too; the separator is that of the first line.
 * @throws TypeError where it is not UTF-8, SyntaxError with the line in `cause` where a quote is never closed.
 */
export async function* readCsv(path: string): AsyncGenerator<readonly CsvRow[]> {
  const splitter = new RowSplitter();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of bytesOf(path)) yield splitter.split(decoder.decode(chunk, { stream: true }));
  yield splitter.split(decoder.decode());
  yield splitter.rest();
}

async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  const file = createReadStream(path);
  if (!path.endsWith('.gz')) {
    yield* file;
    return;
  }
  const unzipped = createGunzip();
  file.once('error', (error) => unzipped.destroy(error));
  yield* file.pipe(unzipped);
}

/** Cuts text that comes in pieces into rows. */
class RowSplitter {
  #text = '';
  #line = 1;
  #separator: string | undefined;

  split(piece: string): CsvRow[] {
    this.#text += piece;
    const rows: CsvRow[] = [];
    let from = 0;
    for (let end = this.#endOfRow(from); end >= 0; end = this.#endOfRow(from)) {
      rows.push(this.#row(this.#text.slice(from, end)));
      from = end + 1;
    }
    this.#text = this.#text.slice(from);
    return rows;
  }

  rest(): CsvRow[] {
    if (this.#text === '') return [];
    if (countOf(this.#text, QUOTE) % 2 === 1)
      throw new SyntaxError('a quote is never closed', { cause: { line: this.#line } });
    return [this.#row(this.#text)];
  }

  /** The line end that is outside quotes; -1 where there is none yet. */
  #endOfRow(from: number): number {
    let quotes = 0;
    for (let at = from, end = this.#text.indexOf('\n', from); end >= 0; end = this.#text.indexOf('\n', end + 1)) {
      quotes += countOf(this.#text.slice(at, end), QUOTE);
      if (quotes % 2 === 0) return end;
      at = end;
    }
    return -1;
  }

  #row(text: string): CsvRow {
    const line = this.#line;
    this.#line += 1 + countOf(text, '\n');
    const bare = line === 1 ? text.replace(/^\uFEFF/, '') : text;
    const row = bare.endsWith('\r') ? bare.slice(0, -1) : bare;
    this.#separator ??= separatorOf(row);
    return { line, cells: cellsOf(row, this.#separator) };
  }
}

function separatorOf(header: string): string {
  const [most] = SEPARATORS.toSorted((one, other) => countOf(header, other) - countOf(header, one));
  return most ?? ',';
}

function cellsOf(row: string, separator: string): string[] {
  if (!row.includes(QUOTE)) return row.split(separator);
  const cells: string[] = [];
  let open: string | undefined;
  for (const part of row.split(separator)) {
    const cell = open === undefined ? part : `${open}${separator}${part}`;
    if (cell.startsWith(QUOTE) && countOf(cell, QUOTE) % 2 === 1) {
      open = cell;
      continue;
    }
    open = undefined;
    cells.push(cell.startsWith(QUOTE) ? cell.slice(1, -1).replaceAll('""', QUOTE) : cell);
  }
  return cells;
}

function countOf(text: string, wanted: string): number {
  let count = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) count++;
  return count;
}
