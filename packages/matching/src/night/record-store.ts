import { closeSync, fstatSync, ftruncateSync, openSync, rmSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { MatchRecord, RecordForm } from '@erp-audit/core';
import { Integers, Numbers } from '../records/growing.ts';
import { endsOf, idOfLine, type RecordLines, recordOfLine } from '../records/record-lines.ts';
import { openIfThere, readFull, writeFull } from './array-file.ts';
import { HeldLines, type LinePlaces } from './held-lines.ts';

const READ_AT_ONCE = 1 << 20;
/** A file of which less than this share is of records that are still there is written anew. */
const LEAST_ALIVE = 0.5;

/** Where the lines of a night's records lie in the file. */
export interface KeptLines extends LinePlaces {
  /** Of the file up to `end`; what lies behind is of a night that was not finished. */
  readonly checksum: number;
  readonly end: number;
  /** Of those that are values as they were read. */
  readonly form?: RecordForm | undefined;
}

/** Where a line lies that was written. */
export interface WrittenLine {
  readonly start: number;
  readonly length: number;
}

/**
 * Records as they came, in a file: only those of groups are read again. Lines of records that are as they were on the
 * night before stay where they are; the others come behind.
 */
export class RecordStore {
  readonly #path: string;
  readonly #file: number;
  /** What the file held when it was opened; undefined where it was made anew. */
  readonly #before: KeptLines | undefined;
  readonly #starts = new Numbers();
  readonly #lengths = new Integers();
  #end: number;
  #checksum: number;
  #form: RecordForm | undefined;
  #held = HeldLines.NONE;

  private constructor(path: string, file: number, before?: KeptLines) {
    this.#path = path;
    this.#file = file;
    this.#before = before;
    this.#end = before?.end ?? 0;
    this.#checksum = before?.checksum ?? 0;
    this.#form = before?.form;
  }

  /** @param before - of the night before: used where the file is as it was then, and most of it is still of use */
  static open(path: string, before?: KeptLines): RecordStore {
    const file = before === undefined || !isWorthKeeping(before) ? undefined : openAsItWas(path, before);
    if (file !== undefined) return new RecordStore(path, file, before);
    rmSync(path, { force: true });
    return new RecordStore(path, openSync(path, 'wx+', 0o600));
  }

  /** Whether it has lines of the night before. */
  get hasKept(): boolean {
    return this.#before !== undefined;
  }

  /**
   * Adds records, one after the other.
   * @param origins - of each its place on the night before, where its line of then stays; else a negative number
   * @param lines - of those that have none
   */
  add(origins: Iterable<number>, lines: RecordLines): void {
    const written = this.write(lines).values();
    for (const origin of origins) {
      const then = { start: this.#before?.starts[origin] ?? 0, length: this.#before?.lengths[origin] ?? 0 };
      this.addWritten(origin >= 0 ? then : (written.next().value ?? { start: 0, length: 0 }));
    }
  }

  /** Writes lines of records that may be added later. */
  write(lines: RecordLines): readonly WrittenLine[] {
    this.#form ??= lines.form;
    let start = this.#end;
    const written = Array.from(endsOf(lines), (end): WrittenLine => {
      const line = { start, length: this.#end + end - start };
      start += line.length;
      return line;
    });
    this.#append(lines.bytes);
    return written;
  }

  /** Adds the next record. */
  addWritten({ start, length }: WrittenLine): void {
    this.#starts.push(start);
    this.#lengths.push(length);
  }

  #append(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    writeFull(this.#file, bytes, this.#end);
    this.#checksum = crc32(bytes, this.#checksum);
    this.#end += bytes.length;
  }

  /** Holds records that will be read, as far as there is room: one by one they would take a read of the file each. */
  hold(indices: Iterable<number>): void {
    this.#held = HeldLines.read(this.#file, this.lines, indices);
  }

  read(index: number): MatchRecord {
    return recordOfLine(this.#lineOf(index), this.#form);
  }

  idOf(index: number): string {
    return idOfLine(this.#lineOf(index), this.#form);
  }

  linesOf(indices: Int32Array): RecordLines {
    const lines = Array.from(indices, (index) => this.#lineOf(index));
    return { count: indices.length, bytes: Buffer.concat(lines), form: this.#form };
  }

  /** A record of the night before. */
  readKept(origin: number): MatchRecord {
    const [start = 0, length = 0] = [this.#before?.starts[origin], this.#before?.lengths[origin]];
    return recordOfLine(this.#readLine(start, length), this.#form);
  }

  #lineOf(index: number): Buffer {
    const held = this.#held.at(index);
    return held ?? this.#readLine(this.#starts.values[index] ?? 0, this.#lengths.array[index] ?? 0);
  }

  /** Blocks for what is some hundred bytes: a promise would cost ten times as much. */
  #readLine(start: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    readFull(this.#file, bytes, start);
    return bytes;
  }

  /** What the next night needs to find them again. */
  get lines(): KeptLines {
    return {
      starts: this.#starts.values,
      lengths: this.#lengths.array.subarray(0, this.#lengths.length),
      ...{ checksum: this.#checksum, end: this.#end, form: this.#form },
    };
  }

  close(): void {
    closeSync(this.#file);
  }

  /** Leaves the file as the night before left it. */
  abandon(): void {
    if (this.#before !== undefined) ftruncateSync(this.#file, this.#before.end);
    closeSync(this.#file);
    if (this.#before === undefined) rmSync(this.#path, { force: true });
  }
}

function isWorthKeeping({ lengths, end }: KeptLines): boolean {
  return lengths.reduce((sum, length) => sum + length, 0) >= LEAST_ALIVE * end;
}

/** The file where its beginning is as it was written; else undefined. */
function openAsItWas(path: string, { end, checksum }: KeptLines): number | undefined {
  const file = openIfThere(path, 'r+');
  if (file === undefined) return undefined;
  if (fstatSync(file).size >= end && checksumOf(file, end) === checksum) {
    ftruncateSync(file, end);
    return file;
  }
  closeSync(file);
  return undefined;
}

function checksumOf(file: number, end: number): number {
  const block = Buffer.allocUnsafe(READ_AT_ONCE);
  let checksum = 0;
  for (let at = 0; at < end; at += READ_AT_ONCE) {
    const bytes = block.subarray(0, Math.min(READ_AT_ONCE, end - at));
    readFull(file, bytes, at);
    checksum = crc32(bytes, checksum);
  }
  return checksum;
}
