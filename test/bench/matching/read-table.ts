import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

type Row = Readonly<Record<string, string>>;

const BATCH = 1_000;

/** Rows of a compressed CSV file with a header, in batches. */
export async function* readTable(path: string): AsyncGenerator<readonly Row[]> {
  const text = createReadStream(path).pipe(createGunzip()).setEncoding('utf8');
  let rest = '';
  let header: readonly string[] | undefined;
  let rows: Row[] = [];
  for await (const chunk of text) {
    rest += chunk;
    const end = endOfRows(rest);
    for (const cells of parseRows(rest.slice(0, end))) {
      if (header === undefined) header = cells;
      else rows.push(Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
    }
    rest = rest.slice(end);
    if (rows.length >= BATCH) {
      yield rows;
      rows = [];
    }
  }
  yield rows;
}

/** Behind the last line end that is outside quotes. */
function endOfRows(text: string): number {
  for (let end = text.lastIndexOf('\n'); end >= 0; end = text.lastIndexOf('\n', end - 1)) {
    let quotes = 0;
    for (let at = text.indexOf('"'); at >= 0 && at < end; at = text.indexOf('"', at + 1)) quotes++;
    if (quotes % 2 === 0) return end + 1;
    if (end === 0) return 0;
  }
  return 0;
}

const CELL = /("(?:[^"]|"")*"|[^,\n]*)(,|\n)/y;

function parseRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  CELL.lastIndex = 0;
  for (let cell = CELL.exec(text); cell !== null; cell = CELL.exec(text)) {
    const [, value = '', end] = cell;
    row.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value.replace(/\r$/, ''));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
