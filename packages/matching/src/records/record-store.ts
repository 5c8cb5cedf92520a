import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { MatchRecord } from '@erp-audit/core';
import { forEachEnd, type RecordLines } from './record-lines.ts';

/** Records as they came, in a file: only those of groups are read again. */
export class RecordStore {
  readonly #file: FileHandle;
  #ends = new Float64Array(1024);
  #count = 0;
  #written = 0;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  static async create(path: string): Promise<RecordStore> {
    return new RecordStore(await open(path, 'w+', 0o600));
  }

  async add(lines: RecordLines): Promise<void> {
    const start = this.#written;
    this.#reserve(lines.count);
    forEachEnd(lines, (end) => {
      this.#ends[++this.#count] = start + end;
    });
    for (let at = 0; at < lines.bytes.length; ) {
      const { bytesWritten } = await this.#file.write(lines.bytes, at, lines.bytes.length - at, this.#written);
      at += bytesWritten;
      this.#written += bytesWritten;
    }
  }

  #reserve(count: number): void {
    if (this.#count + count < this.#ends.length) return;
    const larger = new Float64Array(Math.ceil((this.#count + count + 1) * 1.5));
    larger.set(this.#ends);
    this.#ends = larger;
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
