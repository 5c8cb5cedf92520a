import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { MatchRecord } from '@erp-audit/core';

const BUFFER_BYTES = 1 << 20;

/** Records as they came, in a file: only those of groups are read again. */
export class RecordStore {
  readonly #file: FileHandle;
  readonly #buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  #ends = new Float64Array(1024);
  #count = 0;
  #written = 0;
  #pending = 0;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  static async create(path: string): Promise<RecordStore> {
    return new RecordStore(await open(path, 'w+', 0o600));
  }

  get count(): number {
    return this.#count;
  }

  /** Flush is due when this returns true. */
  add(record: MatchRecord): boolean {
    const text = JSON.stringify(record);
    if (text.length * 3 > BUFFER_BYTES - this.#pending) throw new RangeError('record is larger than the buffer');
    this.#pending += this.#buffer.write(text, this.#pending);
    if (this.#count + 1 >= this.#ends.length) {
      const larger = new Float64Array(Math.ceil(this.#ends.length * 1.5));
      larger.set(this.#ends);
      this.#ends = larger;
    }
    this.#ends[++this.#count] = this.#written + this.#pending;
    return this.#pending > BUFFER_BYTES / 2;
  }

  async flush(): Promise<void> {
    for (let at = 0; at < this.#pending; ) {
      const { bytesWritten } = await this.#file.write(this.#buffer, at, this.#pending - at, this.#written);
      at += bytesWritten;
      this.#written += bytesWritten;
    }
    this.#pending = 0;
  }

  /** Blocks for what is some hundred bytes of a file just written: a promise would cost ten times as much. */
  read(index: number): MatchRecord {
    const start = this.#ends[index] ?? 0;
    const bytes = Buffer.allocUnsafe((this.#ends[index + 1] ?? start) - start);
    for (let at = 0; at < bytes.length; ) at += readSync(this.#file.fd, bytes, at, bytes.length - at, start + at);
    return JSON.parse(bytes.toString('utf8'));
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}

const FINGERPRINT_LENGTH = 24;

/** Of the values that are compared; two records with the same are the same to the matcher. */
export function fingerprintOf({ values }: MatchRecord): string {
  const filled = Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(filled)).digest('hex').slice(0, FINGERPRINT_LENGTH);
}
