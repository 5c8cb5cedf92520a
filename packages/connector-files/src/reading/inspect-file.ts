import { isAscii, isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readChunks } from './read-chunks.ts';

const LINE_END = 0x0a;
const HEAD_BYTES = 65_536;
const SAMPLE_BYTES = 262_144;
const LONGEST_SAMPLE_LINE = 16_384;

/** What one pass over a file tells. */
export interface Inspection {
  readonly sha256: string;
  readonly bytes: number;
  readonly head: Buffer;
  /** Lines with bytes beyond ASCII, wherever they stand: what decides the encoding. */
  readonly foreignLines: readonly Buffer[];
}

/** Reads a file once for what identifies it and for what its encoding is told by. */
export async function inspectFile(path: string): Promise<Inspection> {
  const hash = createHash('sha256');
  const head: Buffer[] = [];
  const foreignLines: Buffer[] = [];
  let bytes = 0;
  let sampled = 0;
  for await (const chunk of readChunks(path)) {
    hash.update(chunk);
    if (bytes < HEAD_BYTES) head.push(chunk);
    bytes += chunk.length;
    if (sampled >= SAMPLE_BYTES || isAscii(chunk)) continue;
    const lines = foreignLinesOf(chunk);
    foreignLines.push(...lines);
    sampled += lines.reduce((sum, line) => sum + line.length, 0);
  }
  return { sha256: hash.digest('hex'), bytes, head: Buffer.concat(head).subarray(0, HEAD_BYTES), foreignLines };
}

function foreignLinesOf(chunk: Buffer): readonly Buffer[] {
  const lines = [...innerLines(chunk)].filter((line) => !isAscii(line) && line.length <= LONGEST_SAMPLE_LINE);
  // A copy: the chunk itself is to be let go.
  return lines.map((line) => Buffer.from(line));
}

/** Lines of a chunk; the last one may be cut and is left out where others stand before it. */
function* innerLines(chunk: Buffer): Generator<Buffer> {
  let start = 0;
  for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, start)) {
    yield chunk.subarray(start, end);
    start = end + 1;
  }
  if (start === 0) yield chunk.subarray(0, LONGEST_SAMPLE_LINE);
  else if (chunk.length - start < LONGEST_SAMPLE_LINE) yield chunk.subarray(start);
}

/** Lines that are UTF-8 among those with bytes beyond ASCII. */
export function utf8Share(lines: readonly Buffer[]): number {
  return lines.length === 0 ? 1 : lines.filter((line) => isUtf8(line)).length / lines.length;
}
