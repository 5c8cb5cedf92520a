// Plain JavaScript, as the process it runs in.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { ReadingStopped } from './reading-stopped.js';

/** @import { ReadRow } from './sheet-reader.js' */

const HEAD_BYTES = 256 * 1024;
const BATCH_ROWS = 500;
const MAX_COLUMNS = 200;
const MAX_ROW_BYTES = 1024 * 1024;
const DELIMITERS = [',', ';', '\t'];
/** In the order they are tried; the last takes almost any bytes, as every Chinese office program wrote for decades. */
const ENCODINGS = ['utf-8', 'gb18030'];

/**
 * Rows of a text file with separated values, as a sheet would give them.
 * @param {string} file
 * @param {number} max Characters kept of a cell.
 * @param {(rows: ReadRow[]) => Promise<void>} send
 */
export async function readCsv(file, max, send) {
  const head = await readHead(file);
  const encoding = byteOrder(head) ?? (await firstThatFits(file));
  const text = new TextDecoder(encoding).decode(head);
  const parser = parse({
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: MAX_ROW_BYTES,
    info: true,
  });
  const decoded = Readable.from(decode(file, encoding)).on('error', (error) => parser.destroy(error));
  /** @type {ReadRow[]} */
  let rows = [];
  let line = 0;
  for await (const { record } of decoded.pipe(parser)) {
    line += 1;
    const cells = cellsOf(record, max);
    if (cells.length > 0) rows.push({ line, hidden: false, cells });
    if (rows.length < BATCH_ROWS) continue;
    await send(rows);
    rows = [];
  }
  if (rows.length > 0) await send(rows);
}

/**
 * @param {readonly string[]} record
 * @param {number} max
 */
function cellsOf(record, max) {
  return record.slice(0, MAX_COLUMNS).flatMap((value, index) => {
    const text = value.slice(0, max);
    return text === '' ? [] : [{ column: index + 1, text, formula: false }];
  });
}

/** @param {string} file */
async function readHead(file) {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The encoding a file says itself, by its first bytes. @param {Buffer} head */
function byteOrder(head) {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** @param {string} file */
async function firstThatFits(file) {
  for (const encoding of ENCODINGS) {
    if (await fits(file, encoding)) return encoding;
  }
  throw new ReadingStopped('unknownEncoding');
}

/**
 * @param {string} file
 * @param {string} encoding
 */
async function fits(file, encoding) {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of createReadStream(file)) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/**
 * @param {string} file
 * @param {string} encoding
 */
async function* decode(file, encoding) {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of createReadStream(file)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** What stands most often in the row of headings; the row is the first that names a token. @param {string} text */
function delimiterOf(text) {
  const lines = text.split(/\r?\n/);
  const heading = lines.find((line) => /token|标识/i.test(line)) ?? lines[0] ?? '';
  const count = (/** @type {string} */ mark) => heading.split(mark).length;
  return DELIMITERS.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
