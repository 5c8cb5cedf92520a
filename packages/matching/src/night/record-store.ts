import { closeSync, fstatSync, ftruncateSync, openSync, rmSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { MatchRecord } from '@erp-audit/core';
import { Integers, Numbers } from '../records/growing.ts';
import { endsOf, type RecordLines } from '../records/record-lines.ts';
import { openIfThere, readFull, writeFull } from './array-file.ts';

const READ_AT_ONCE = 1 << 20;
/** A file of which less than this share is of records that are still there is written anew. */
const LEAST_ALIVE = 0.5;

/** Where the lines of a night's records lie in the file. */
export interface KeptLines {
  readonly starts: Float64Array;
  /** In bytes. */
  readonly lengths: Int32Array;
  /** Of the file up to `end`; what lies behind is of a night that was not finished. */
  readonly checksum: number;
  readonly end: number;
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

  private constructor(path: string, file: number, before?: KeptLines) {
    this.#path = path;
    this.#file = file;
    this.#before = before;
    this.#end = before?.end ?? 0;
    this.#checksum = before?.checksum ?? 0;
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
    const ends = endsOf(lines);
    let start = 0;
    for (const origin of origins) {
      if (origin >= 0) {
        this.#starts.push(this.#before?.starts[origin] ?? 0);
        this.#lengths.push(this.#before?.lengths[origin] ?? 0);
        continue;
      }
      const end: number = ends.next().value ?? start;
      this.#starts.push(this.#end + start);
      this.#lengths.push(end - start);
      start = end;
    }
    this.#append(lines.bytes);
  }

  #append(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    writeFull(this.#file, bytes, this.#end);
    this.#checksum = crc32(bytes, this.#checksum);
    this.#end += bytes.length;
  }

  /** Blocks for what is some hundred bytes: a promise would cost ten times as much. */
  read(index: number): MatchRecord {
    return readLine(this.#file, this.#starts.values[index] ?? 0, this.#lengths.array[index] ?? 0);
  }

  /** A record of the night before. */
  readKept(origin: number): MatchRecord {
    return readLine(this.#file, this.#before?.starts[origin] ?? 0, this.#before?.lengths[origin] ?? 0);
  }

  /** What the next night needs to find them again. */
  get lines(): KeptLines {
    return {
      starts: this.#starts.values,
      lengths: this.#lengths.array.subarray(0, this.#lengths.length),
      ...{ checksum: this.#checksum, end: this.#end },
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

function readLine(file: number, start: number, length: number): MatchRecord {
  const bytes = Buffer.allocUnsafe(length);
  readFull(file, bytes, start);
  return JSON.parse(bytes.toString('utf8'));
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
