import { type MatchRecord, type RecordForm, recordIdOf, recordOf } from '@erp-audit/core';

const LINE_BREAK = 10;
const QUOTE = 34;
const COMMA = 44;
const ARRAY = 91;
const BACKSLASH = 92;
const ARRAY_END = 93;

/** Records as JSON, one a line: as they go to the disk and to a thread, made once. */
export interface RecordLines {
  readonly count: number;
  readonly bytes: Uint8Array;
  /** Of records that are arrays of the values as they were read. */
  readonly form?: RecordForm | undefined;
}

export function linesOf(records: readonly MatchRecord[]): RecordLines {
  let text = '';
  for (const record of records) text += `${JSON.stringify(record)}\n`;
  return { count: records.length, bytes: Buffer.from(text) };
}

/** @param texts - see `UnreadRecords` */
export function readLinesOf(texts: readonly string[], form: RecordForm): RecordLines {
  return { count: texts.length, bytes: Buffer.from(texts.length === 0 ? '' : `${texts.join('\n')}\n`), form };
}

export function recordsOf({ bytes, form }: RecordLines): readonly MatchRecord[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8').trimEnd();
  const parsed: readonly ParsedLine[] = text === '' ? [] : JSON.parse(`[${text.replaceAll('\n', ',')}]`);
  return parsed.map((line) => recordFrom(line, form));
}

export function recordOfLine(line: Buffer, form: RecordForm | undefined): MatchRecord {
  return recordFrom(JSON.parse(line.toString('utf8')), form);
}

/** The id alone; of values no more are parsed than name it. */
export function idOfLine(line: Buffer, form: RecordForm | undefined): string {
  if (form === undefined || line[0] !== ARRAY) return recordOfLine(line, form).id;
  const last = Math.max(...form.id.map(({ at }) => at));
  const values: readonly (string | null)[] = JSON.parse(`${line.toString('utf8', 0, endOfValue(line, last))}]`);
  return recordIdOf(form.id.map(({ at, blank }) => values[at] ?? blank));
}

/** Where the value at a place of an array ends: texts may have commas, too. */
function endOfValue(line: Buffer, place: number): number {
  let commas = 0;
  for (let at = 1; at < line.length; at++) {
    const code = line[at];
    if (code === QUOTE) at = endOfText(line, at + 1);
    else if ((code === COMMA && commas++ === place) || code === ARRAY_END) return at;
  }
  return line.length;
}

/** The place of the quote that ends a text. */
function endOfText(line: Buffer, from: number): number {
  let at = from;
  for (; at < line.length && line[at] !== QUOTE; at++) if (line[at] === BACKSLASH) at++;
  return at;
}

/** A line is a record, or its values in the form of the others. */
type ParsedLine = MatchRecord | readonly (string | null)[];

/** @throws RangeError where the form of the values is not known */
function recordFrom(line: ParsedLine, form: RecordForm | undefined): MatchRecord {
  if (!isValues(line)) return line;
  if (form === undefined) throw new RangeError('the form of a record is not known');
  return recordOf(line, form);
}

function isValues(line: ParsedLine): line is readonly (string | null)[] {
  return Array.isArray(line);
}

/** Where each line ends, its break included. */
export function* endsOf({ bytes }: RecordLines): Generator<number> {
  for (let at = bytes.indexOf(LINE_BREAK); at >= 0; at = bytes.indexOf(LINE_BREAK, at + 1)) yield at + 1;
}
