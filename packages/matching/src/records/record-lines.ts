import type { MatchRecord } from '@erp-audit/core';
import { DIGEST, writeDigest } from './record-digest.ts';

const LINE_BREAK = 10;

/** Records as JSON, one a line: as they go to the disk and to a thread, made once. */
export interface RecordLines {
  readonly count: number;
  readonly bytes: Uint8Array;
  /** Of each record, see `writeDigest`. */
  readonly digests: Int32Array;
}

export function linesOf(records: readonly MatchRecord[]): RecordLines {
  const digests = new Int32Array(records.length * DIGEST);
  let text = '';
  records.forEach((record, index) => {
    writeDigest(digests, index, record);
    text += `${JSON.stringify(record)}\n`;
  });
  return { count: records.length, bytes: Buffer.from(text), digests };
}

export function recordsOf({ bytes }: Pick<RecordLines, 'bytes'>): MatchRecord[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8').trimEnd();
  return text === '' ? [] : JSON.parse(`[${text.replaceAll('\n', ',')}]`);
}

/** Calls back with where each line ends, its break included. */
export function forEachEnd({ bytes }: RecordLines, take: (end: number) => void): void {
  for (let at = bytes.indexOf(LINE_BREAK); at >= 0; at = bytes.indexOf(LINE_BREAK, at + 1)) take(at + 1);
}

/** Some of them. */
export function chosenLines(lines: RecordLines, isChosen: (nth: number) => boolean): RecordLines {
  const chosen = Array.from({ length: lines.count }, (_, nth) => nth).filter(isChosen);
  if (chosen.length === lines.count) return lines;
  if (chosen.length === 0) return { count: 0, bytes: new Uint8Array(0), digests: new Int32Array(0) };
  const ends: number[] = [];
  forEachEnd(lines, (end) => ends.push(end));
  return {
    count: chosen.length,
    bytes: Buffer.concat(chosen.map((nth) => lines.bytes.subarray(ends[nth - 1] ?? 0, ends[nth]))),
    digests: Int32Array.from(chosen.flatMap((nth) => [...lines.digests.subarray(nth * DIGEST, (nth + 1) * DIGEST)])),
  };
}
