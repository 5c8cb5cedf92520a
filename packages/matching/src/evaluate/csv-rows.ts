import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CsvError, type Info, parse } from 'csv-parse';

/** A row of a CSV file, and the line it begins at; lines count from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const SEPARATORS = [',', ';', '\t'] as const;
const BATCH_ROWS = 1_000;

/**
 * Rows of a CSV file (RFC 4180), `.gz` too; the separator is that of the first line.
 * @throws TypeError where it is not UTF-8, SyntaxError with the line in `cause` where quotes are not as they should be.
 */
export async function* readCsv(path: string): AsyncGenerator<readonly CsvRow[]> {
  const pieces = textOf(path);
  const { value: first = '' } = await pieces.next();
  const parser = parse({ bom: true, delimiter: separatorOf(first), info: true, relax_column_count: true });
  const text = Readable.from(
    (async function* () {
      yield first;
      yield* pieces;
    })(),
  );
  text.once('error', (error) => parser.destroy(error));
  let line = 1;
  let batch: CsvRow[] = [];
  try {
    for await (const { record, info } of text.pipe(parser) as AsyncIterable<Parsed>) {
      batch.push({ line, cells: record });
      line = info.lines + 1;
      if (batch.length < BATCH_ROWS) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    throw error instanceof CsvError ? new SyntaxError(error.message, { cause: { line } }) : error;
  }
  yield batch;
}

interface Parsed {
  readonly record: string[];
  readonly info: Info;
}

async function* textOf(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of bytesOf(path)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
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

function separatorOf(text: string): string {
  const [header = ''] = text.split('\n', 1);
  const count = (separator: string) => header.split(separator).length;
  return SEPARATORS.reduce((most, each) => (count(each) > count(most) ? each : most));
}
