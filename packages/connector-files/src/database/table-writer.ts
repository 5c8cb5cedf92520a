import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { quotedText } from '../dialect.ts';

/** Rows go through a file: DuckDB reads one many times faster than it takes rows from JavaScript. */
const PART_BYTES = 16_000_000;
const CHUNK_CHARACTERS = 262_144;
/** Longest row that is ever written, with room for doubled quotes. */
const LONGEST_ROW_BYTES = 4_000_000;

export interface WrittenTable {
  /** As statements write it, with its schema. */
  readonly name: string;
  readonly columnCount: number;
}

/** Appends rows of texts to a table in large parts; memory and disk beside the table stay small. */
export class TableWriter {
  readonly #connection: DuckDBConnection;
  readonly #table: WrittenTable;
  readonly #file: string;
  #stream: WriteStream | undefined;
  #waiting: string[] = [];
  #characters = 0;
  #partBytes = 0;

  /** @param file - where rows wait; nobody else may write there */
  constructor(connection: DuckDBConnection, file: string, table: WrittenTable) {
    this.#connection = connection;
    this.#table = table;
    this.#file = file;
  }

  /** An empty text is null. */
  async write(cells: readonly (string | null)[]): Promise<void> {
    let row = '';
    for (let index = 0; index < cells.length; index += 1) row += `${index === 0 ? '' : ','}${written(cells[index])}`;
    // A line of one empty cell would be no line at all.
    this.#waiting.push(row === '' && cells.length === 1 ? '\\N' : row);
    this.#characters += row.length + 1;
    if (this.#characters >= CHUNK_CHARACTERS) await this.#flush();
    if (this.#partBytes >= PART_BYTES) await this.end();
  }

  /** Everything that was written is in the table after it; writing may go on. */
  async end(): Promise<void> {
    await this.#flush();
    const stream = this.#stream;
    if (stream === undefined) return;
    this.#stream = undefined;
    this.#partBytes = 0;
    stream.end();
    await once(stream, 'finish');
    const columns = Array.from({ length: this.#table.columnCount }, (_, index) => `'c${index}': 'VARCHAR'`).join(', ');
    await this.#connection.run(
      `insert into ${this.#table.name} select * from read_csv(${quotedText(this.#file)}, auto_detect = false,
        header = false, delim = ',', quote = '"', escape = '"', nullstr = ['', '\\N'], allow_quoted_nulls = false, new_line = '\\n', comment = '',
        max_line_size = ${LONGEST_ROW_BYTES}, buffer_size = ${LONGEST_ROW_BYTES}, parallel = false, columns = {${columns}})`,
    );
    await rm(this.#file, { force: true });
  }

  async #flush(): Promise<void> {
    if (this.#waiting.length === 0) return;
    const text = `${this.#waiting.join('\n')}\n`;
    this.#waiting = [];
    this.#characters = 0;
    this.#stream ??= createWriteStream(this.#file, { mode: 0o600 });
    this.#partBytes += Buffer.byteLength(text);
    if (!this.#stream.write(text)) await once(this.#stream, 'drain');
  }
}

function written(cell: string | null | undefined): string {
  if (cell === null || cell === undefined) return '';
  return needsQuotes(cell) ? quoted(cell) : cell;
}

/** Besides what CSV itself needs: texts that would be read as null, and blanks at the ends. */
function needsQuotes(cell: string): boolean {
  return /[",\n\r\\]|^\s|\s$/.test(cell);
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
