import { closeSync, fstatSync, openSync, renameSync, rmSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { type ArrayFile, appendArrays, openIfThere, readArraysAt, readFull, writeFull } from './array-file.ts';

const END_BYTES = 8;
/** Small parts are written and read so many bytes at once. */
const AT_ONCE = 1 << 20;

/** Where a part of a file lies, and what it is checked by. */
export interface FilePart {
  readonly start: number;
  readonly length: number;
  readonly checksum: number;
}

/** Writes parts of a file as they come, and where they lie behind the last. */
export class IndexedWriter {
  readonly #path: string;
  readonly #file: number;
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #end = 0;
  #isOpen = true;

  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(`${path}.new`, 'w', 0o600);
  }

  add(bytes: Buffer): FilePart {
    const start = this.#end;
    this.#end += bytes.length;
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes >= AT_ONCE) this.#flush();
    return { start, length: bytes.length, checksum: crc32(bytes) };
  }

  /** Takes the place of the file before, in one step. */
  finish<About>(index: ArrayFile<About>): void {
    const end = Buffer.alloc(END_BYTES);
    end.writeDoubleLE(this.#end);
    this.#flush();
    appendArrays(this.#file, index);
    writeFull(this.#file, end);
    this.#isOpen = false;
    closeSync(this.#file);
    renameSync(`${this.#path}.new`, this.#path);
  }

  /** Leaves the file before as it is; does nothing after `finish`. */
  abandon(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    closeSync(this.#file);
    rmSync(`${this.#path}.new`, { force: true });
  }

  #flush(): void {
    const [only] = this.#waiting;
    writeFull(this.#file, only !== undefined && this.#waiting.length === 1 ? only : Buffer.concat(this.#waiting));
    this.#waiting = [];
    this.#waitingBytes = 0;
  }
}

/** Reads such a file part by part. */
export class IndexedReader<About> {
  readonly index: ArrayFile<About>;
  #file: number | undefined;
  readonly #size: number;
  /** What was read ahead, and where it begins: parts are asked for in the order they were written in, as a rule. */
  #ahead: Buffer = Buffer.alloc(0);
  #aheadFrom = 0;

  private constructor(file: number, index: ArrayFile<About>) {
    this.#file = file;
    this.#size = fstatSync(file).size;
    this.index = index;
  }

  /** Undefined where there is none, or its index is not as it was written. */
  static open<About>(path: string): IndexedReader<About> | undefined {
    const file = openIfThere(path);
    if (file === undefined) return undefined;
    const index = readIndex<About>(file);
    if (index !== undefined) return new IndexedReader(file, index);
    closeSync(file);
    return undefined;
  }

  /** Fills the bytes; false where they are not as they were written, and after `close`. */
  read(bytes: Buffer, { start, checksum }: Pick<FilePart, 'start' | 'checksum'>): boolean {
    if (this.#file === undefined) return false;
    if (bytes.length > AT_ONCE) readFull(this.#file, bytes, start);
    else this.#readAhead(this.#file, start, bytes.length).copy(bytes);
    return crc32(bytes) === checksum;
  }

  #readAhead(file: number, start: number, length: number): Buffer {
    if (start < this.#aheadFrom || start + length > this.#aheadFrom + this.#ahead.length) {
      this.#ahead = Buffer.allocUnsafe(Math.min(AT_ONCE, this.#size - start));
      readFull(file, this.#ahead, start);
      this.#aheadFrom = start;
    }
    return this.#ahead.subarray(start - this.#aheadFrom, start - this.#aheadFrom + length);
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }
}

function readIndex<About>(file: number): ArrayFile<About> | undefined {
  const { size } = fstatSync(file);
  if (size < END_BYTES) return undefined;
  const end = Buffer.alloc(END_BYTES);
  readFull(file, end, size - END_BYTES);
  const at = end.readDoubleLE();
  return at >= 0 && at < size ? readArraysAt<About>(file, at) : undefined;
}
