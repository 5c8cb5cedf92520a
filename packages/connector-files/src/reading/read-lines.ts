import { isUtf8 } from 'node:buffer';
import type { LocalizedText } from '@erp-audit/core';
import iconv from 'iconv-lite';
import { BlockCutter, TOO_LONG } from './block-cutter.ts';
import { readChunks } from './read-chunks.ts';
import { REASONS } from './reasons.ts';

/** Longest line of a text file; a longer one is rejected without being kept. */
const LONGEST_LINE = 500_000;
const LF = 0x0a;
const CR = 0x0d;
const REPLACEMENT = '\uFFFD';
const NUL = '\u0000';
const HALF_A_PAIR = /\p{Surrogate}/u;

/** A line as the file has it, without its end. */
export interface Line {
  readonly number: number;
  readonly text: string;
  readonly fault?: LocalizedText;
}

export interface LineFormat {
  readonly encoding: string;
  /** Bytes before the first line. */
  readonly skip: number;
  /** What ends a line: `\n` with or without `\r` before it; a file without any `\n` has `\r`. */
  readonly end: 'lf' | 'cr';
}

/** What ends the lines, as the beginning of the file has it. */
export function lineEnd(head: Buffer): LineFormat['end'] {
  return !head.includes(LF) && head.includes(CR) ? 'cr' : 'lf';
}

/**
 * The lines of a file in batches. A line that cannot be decoded costs only itself: bytes of the encodings read here
 * never look like a line end inside a character, so that lines are told apart before they are decoded.
 */
export async function* readLines(path: string, format: LineFormat): AsyncGenerator<readonly Line[]> {
  const isWide = format.encoding.startsWith('utf-16');
  const blocks = isWide ? wideBlocks(path, format) : blocksOfLines(path, format);
  let number = 0;
  for await (const block of blocks) {
    const lines: Line[] = [];
    for (const line of linesOf(block, format)) {
      number += 1;
      lines.push({ number, ...line });
    }
    yield lines;
  }
}

/** Whole lines that belong together, as bytes or already decoded, or a line that is too long to be kept. */
type Block = Buffer | string | typeof TOO_LONG;

async function* blocksOfLines(path: string, { skip, end }: LineFormat): AsyncGenerator<Block> {
  // Four bytes are the most that a character takes.
  const settings = { mark: end === 'cr' ? '\r' : '\n', longest: LONGEST_LINE * 4 };
  const cutter = new BlockCutter<Buffer>(settings, {
    join: (first, second) => Buffer.concat([first, second]),
    // A copy: what is left of a piece must not keep all of it.
    cut: (piece, start, stop) =>
      stop === undefined ? Buffer.from(piece.subarray(start)) : piece.subarray(start, stop),
  });
  for await (const chunk of readChunks(path, skip)) yield* cutter.push(chunk);
  const rest = cutter.end();
  if (rest !== undefined) yield rest;
}

/** UTF-16 is decoded first: its line ends are characters, not bytes. */
async function* wideBlocks(path: string, { encoding, skip, end }: LineFormat): AsyncGenerator<Block> {
  const decoder = iconv.getDecoder(encoding, { stripBOM: false });
  const settings = { mark: end === 'cr' ? '\r' : '\n', longest: LONGEST_LINE };
  const cutter = new BlockCutter<string>(settings, {
    join: (first, second) => first + second,
    cut: (piece, start, stop) => piece.slice(start, stop),
  });
  let bytes = 0;
  for await (const chunk of readChunks(path, skip)) {
    bytes += chunk.length;
    yield* cutter.push(decoder.write(chunk));
  }
  const rest = cutter.end();
  // A byte without its other half is a character that was cut.
  if (bytes % 2 === 1 && rest !== TOO_LONG) yield `${rest ?? ''}\uD800`;
  else if (rest !== undefined) yield rest;
}

function* linesOf(block: Block, format: LineFormat): Generator<Omit<Line, 'number'>> {
  if (block === TOO_LONG) return yield { text: '', fault: REASONS.tooLong(LONGEST_LINE) };
  const text = typeof block === 'string' ? block : iconv.decode(block, format.encoding, { stripBOM: false });
  if (typeof block !== 'string' && text.includes(REPLACEMENT)) return yield* checkedLines(block, format);
  for (const line of text.split(format.end === 'cr' ? '\r' : '\n')) yield judged(withoutReturn(line));
}

/** Line by line, so that only those with wrong bytes are rejected. */
function* checkedLines(block: Buffer, { encoding, end }: LineFormat): Generator<Omit<Line, 'number'>> {
  const mark = end === 'cr' ? CR : LF;
  for (let start = 0; start <= block.length; ) {
    const found = block.indexOf(mark, start);
    const bytes = block.subarray(start, found < 0 ? block.length : found);
    const text = withoutReturn(iconv.decode(bytes, encoding, { stripBOM: false }));
    yield isDecoded(bytes, text, encoding) ? judged(text) : { text: '', fault: REASONS.encoding(encoding) };
    if (found < 0) return;
    start = found + 1;
  }
}

/** UTF-8 may hold the replacement character itself; in other encodings it only comes from bytes that are none of theirs. */
function isDecoded(bytes: Buffer, text: string, encoding: string): boolean {
  if (!text.includes(REPLACEMENT)) return true;
  return /^utf-?8$/i.test(encoding) ? isUtf8(bytes) : iconv.encode(text, encoding).equals(bytes);
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}

function judged(text: string): Omit<Line, 'number'> {
  if (text.length > LONGEST_LINE) return { text: '', fault: REASONS.tooLong(LONGEST_LINE) };
  if (text.includes(NUL)) return { text: '', fault: REASONS.nul };
  if (HALF_A_PAIR.test(text)) return { text: '', fault: REASONS.cutCharacter };
  return { text };
}
