import { closeSync, fstatSync, openSync, renameSync, rmSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { type ArrayFile, appendArrays, openIfThere, readArraysAt, readFull, writeFull } from './array-file.ts';

const END_BYTES = 8;

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
  #written = 0;
  #isOpen = true;

  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(`${path}.new`, 'w', 0o600);
  }

  add(bytes: Buffer): FilePart {
    const start = this.#written;
    writeFull(this.#file, bytes);
    this.#written += bytes.length;
    return { start, length: bytes.length, checksum: crc32(bytes) };
  }

  /** Takes the place of the file before, in one step. */
  finish<About>(index: ArrayFile<About>): void {
    const end = Buffer.alloc(END_BYTES);
    end.writeDoubleLE(this.#written);
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
}

/** Reads such a file part by part. */
export class IndexedReader<About> {
  readonly index: ArrayFile<About>;
  #file: number | undefined;

  private constructor(file: number, index: ArrayFile<About>) {
    this.#file = file;
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
    readFull(this.#file, bytes, start);
    return crc32(bytes) === checksum;
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
