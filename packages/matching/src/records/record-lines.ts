import type { MatchRecord } from '@erp-audit/core';

const LINE_BREAK = 10;

/** Records as JSON, one a line: as they go to the disk and to a thread, made once. */
export interface RecordLines {
  readonly count: number;
  readonly bytes: Uint8Array;
}

export function linesOf(records: readonly MatchRecord[]): RecordLines {
  let text = '';
  for (const record of records) text += `${JSON.stringify(record)}\n`;
  return { count: records.length, bytes: Buffer.from(text) };
}

export function recordsOf({ bytes }: RecordLines): MatchRecord[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8').trimEnd();
  return text === '' ? [] : JSON.parse(`[${text.replaceAll('\n', ',')}]`);
}

/** Where each line ends, its break included. */
export function* endsOf({ bytes }: RecordLines): Generator<number> {
  for (let at = bytes.indexOf(LINE_BREAK); at >= 0; at = bytes.indexOf(LINE_BREAK, at + 1)) yield at + 1;
}
