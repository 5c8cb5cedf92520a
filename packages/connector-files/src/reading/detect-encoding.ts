import iconv from 'iconv-lite';
import { type Inspection, utf8Share } from './inspect-file.ts';
import { FileFault, REASONS } from './reasons.ts';

/** Encodings that a file may be found to be in; every other one has to be declared. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];
/** Of the lines with letters beyond ASCII, so many must be UTF-8; the others are damaged. */
const LEAST_UTF8_SHARE = 0.8;
/** In Chinese text bytes beyond ASCII stand side by side, in Western text mostly alone. */
const LEAST_PAIR_SHARE = 0.7;
const MOST_CONTROLS = 0.1;

export interface Encoding {
  readonly name: string;
  /** Length of the mark at the beginning. */
  readonly skip: number;
  readonly isDeclared: boolean;
}

/** @throws FileFault where the declared encoding cannot be, or the file is no text. */
export function detectEncoding(declared: string | undefined, inspection: Inspection): Encoding {
  const { head } = inspection;
  const mark = MARKS.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
  if (mark !== undefined) {
    if (declared !== undefined && canonical(declared) !== canonical(mark.encoding) && canonical(declared) !== 'utf16')
      throw new FileFault(REASONS.markDiffers(declared, mark.encoding));
    if (!isTrueMark(mark.encoding, head)) throw new FileFault(REASONS.markLies(mark.encoding));
    return { name: mark.encoding, skip: mark.bytes.length, isDeclared: declared !== undefined };
  }
  if (!isText(head) && wideEncoding(head) === undefined && !/^utf-?16/i.test(declared ?? ''))
    throw new FileFault(REASONS.noText);
  if (declared !== undefined)
    return { name: canonical(declared) === 'utf16' ? 'utf-16le' : declared, skip: 0, isDeclared: true };
  return { name: guess(inspection), skip: 0, isDeclared: false };
}

/** Pictures and programs are full of characters that no text has; a stray one is a fault of its line. */
function isText(head: Buffer): boolean {
  const others = head.filter((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x1a)).length;
  return others <= head.length * MOST_CONTROLS;
}

function canonical(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

/** Text of two bytes a character has line ends of two bytes. */
function isTrueMark(encoding: string, head: Buffer): boolean {
  if (encoding === 'utf-8') return true;
  const text = iconv.decode(head, encoding);
  return /[\r\n]/.test(text) || !(head.includes(0x0a) || head.includes(0x0d));
}

function guess({ head, foreignLines }: Inspection): string {
  const wide = wideEncoding(head);
  if (wide !== undefined) return wide;
  if (utf8Share(foreignLines) >= LEAST_UTF8_SHARE) return 'utf-8';
  return pairShare(foreignLines) >= LEAST_PAIR_SHARE ? 'gb18030' : 'windows-1252';
}

/** Every second byte of mostly Western text in UTF-16 is zero. */
function wideEncoding(head: Buffer): string | undefined {
  const pairs = Math.floor(head.length / 2);
  if (pairs < 2) return undefined;
  let even = 0;
  let odd = 0;
  for (let index = 0; index + 1 < head.length; index += 2) {
    if (head[index] === 0) even += 1;
    if (head[index + 1] === 0) odd += 1;
  }
  if (odd / pairs > 0.3 && even / pairs < 0.05) return 'utf-16le';
  return even / pairs > 0.3 && odd / pairs < 0.05 ? 'utf-16be' : undefined;
}

function pairShare(lines: readonly Buffer[]): number {
  let high = 0;
  let paired = 0;
  for (const line of lines) {
    for (const run of runsOfHighBytes(line)) {
      high += run;
      if (run > 1) paired += run;
    }
  }
  return high === 0 ? 0 : paired / high;
}

function* runsOfHighBytes(line: Buffer): Generator<number> {
  let run = 0;
  for (const byte of line) {
    if (byte >= 0x80) run += 1;
    else if (run > 0) {
      yield run;
      run = 0;
    }
  }
  if (run > 0) yield run;
}
