import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { FileFault, REASONS } from '../reading/reasons.ts';
import { XmlScanner } from './xml-scanner.ts';
import type { ZipEntries } from './zip-entries.ts';

const WRITE_BYTES = 262_144;
const BLOCK_BYTES = 65_536;
const MOST_BLOCKS = 64;
const OWNER_ONLY = 0o600;

/** Texts that cells name by number. They lie in a file, a few blocks of it in memory: cells ask for them nearly in order. */
export class SharedTexts {
  readonly #file: number;
  #offsets = new Float64Array(1_024);
  #count = 0;
  #bytes = 0;
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  readonly #blocks = new Map<number, Buffer>();

  private constructor(path: string) {
    this.#file = openSync(path, 'w+', OWNER_ONLY);
  }

  static async read(zip: ZipEntries, entry: string, path: string): Promise<SharedTexts> {
    const texts = new SharedTexts(path);
    let text = '';
    let isText = false;
    let isReading = 0;
    const scanner = new XmlScanner({
      open: (name) => {
        if (name === 'si') text = '';
        // What is spoken beside Japanese and Chinese characters is no part of the text.
        if (name === 'rPh') isReading += 1;
        isText = name === 't' && isReading === 0;
      },
      close: (name) => {
        if (name === 'si') texts.#add(text);
        if (name === 'rPh') isReading -= 1;
        if (name === 't') isText = false;
      },
      text: (part) => {
        if (isText) text += part;
      },
    });
    for await (const chunk of zip.text(entry)) scanner.push(chunk);
    scanner.end();
    texts.#flush();
    return texts;
  }

  /** @throws FileFault where there is no such text */
  get(index: number): string {
    if (!Number.isInteger(index) || index < 0 || index >= this.#count) throw new FileFault(REASONS.noSharedText);
    const start = this.#offsets[index] ?? 0;
    const end = index + 1 < this.#count ? (this.#offsets[index + 1] ?? 0) : this.#bytes;
    return this.#bytesOf(start, end).toString('utf8');
  }

  close(): void {
    closeSync(this.#file);
  }

  #add(text: string): void {
    if (this.#count === this.#offsets.length) {
      const more = new Float64Array(this.#offsets.length * 2);
      more.set(this.#offsets);
      this.#offsets = more;
    }
    this.#offsets[this.#count] = this.#bytes;
    this.#count += 1;
    const bytes = Buffer.from(text);
    this.#bytes += bytes.length;
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes >= WRITE_BYTES) this.#flush();
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#waitingBytes = 0;
    for (let written = 0; written < bytes.length; ) written += writeSync(this.#file, bytes, written);
  }

  #bytesOf(start: number, end: number): Buffer {
    const first = Math.floor(start / BLOCK_BYTES);
    if (end > (first + 1) * BLOCK_BYTES) return this.#readFile(start, end - start);
    const from = start - first * BLOCK_BYTES;
    return this.#block(first).subarray(from, from + end - start);
  }

  #block(number: number): Buffer {
    const known = this.#blocks.get(number);
    if (known !== undefined) return known;
    const block = this.#readFile(number * BLOCK_BYTES, Math.min(BLOCK_BYTES, this.#bytes - number * BLOCK_BYTES));
    const [oldest] = this.#blocks.keys();
    if (this.#blocks.size >= MOST_BLOCKS && oldest !== undefined) this.#blocks.delete(oldest);
    this.#blocks.set(number, block);
    return block;
  }

  #readFile(position: number, length: number): Buffer {
    const bytes = Buffer.alloc(length);
    for (let read = 0; read < length; ) {
      const more = readSync(this.#file, bytes, read, length - read, position + read);
      if (more === 0) throw new FileFault(REASONS.noSharedText);
      read += more;
    }
    return bytes;
  }
}
