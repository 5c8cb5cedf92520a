import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';

const WRITTEN_AT_ONCE = 1 << 20;
/** UTF-8 of one unit of a text. */
const MOST_BYTES = 3;
const FIRST_SLOTS = 1 << 12;
const MOST_FILLED = 0.7;

/**
 * Texts by id on the disk, found again one by one: of a record 16 bytes are held in memory. Written first, then read.
 * The file is readable by its owner alone, and gone after `close`.
 */
export class RecordFile {
  readonly #path: string;
  readonly #file: number;
  /** What is not on the disk yet; texts are written into it as they come, without buffers of their own. */
  readonly #waiting = Buffer.allocUnsafe(WRITTEN_AT_ONCE);
  #waitingBytes = 0;
  #end = 0;
  #count = 0;
  #starts = new Float64Array(FIRST_SLOTS);
  /** Number of the record, from 1, by a hash of its id; 0 where there is none. */
  #slots = new Uint32Array(FIRST_SLOTS);
  #hashes = new Uint32Array(FIRST_SLOTS);

  constructor(path: string) {
    this.#path = path;
    rmSync(path, { force: true });
    this.#file = openSync(path, 'wx+', 0o600);
  }

  /**
   * @param id - Without line breaks, as JSON text is.
   * @returns false where the id is there already; nothing is added then.
   */
  add(id: string, text: string): boolean {
    const hash = hashOf(id);
    if (this.#textOf(hash, id) !== undefined) return false;
    const bytes = this.#write(`${id}\n${text}`);
    if (this.#count + 1 >= this.#starts.length) this.#starts = grown(this.#starts);
    this.#starts[this.#count] = this.#end;
    this.#end += bytes;
    this.#count += 1;
    this.#starts[this.#count] = this.#end;
    if (this.#count > this.#slots.length * MOST_FILLED) this.#rehash();
    this.#hashes[this.#count - 1] = hash;
    this.#place(hash, this.#count);
    return true;
  }

  /** Returns how many bytes the text has. */
  #write(text: string): number {
    if (this.#waitingBytes + MOST_BYTES * text.length > WRITTEN_AT_ONCE) this.#flush();
    if (MOST_BYTES * text.length > WRITTEN_AT_ONCE) return this.#append(Buffer.from(text));
    const written = this.#waiting.write(text, this.#waitingBytes);
    this.#waitingBytes += written;
    return written;
  }

  /** The text of a record; undefined where it was never added. */
  find(id: string): string | undefined {
    return this.#textOf(hashOf(id), id);
  }

  #textOf(hash: number, id: string): string | undefined {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const nth = (this.#slots[slot] ?? 0) - 1;
      if (this.#hashes[nth] !== hash) continue;
      const [found, text] = this.#read(nth);
      if (found === id) return text;
    }
    return undefined;
  }

  close(): void {
    closeSync(this.#file);
    rmSync(this.#path, { force: true });
  }

  #read(nth: number): readonly [string, string] {
    this.#flush();
    const start = this.#starts[nth] ?? 0;
    const bytes = Buffer.alloc((this.#starts[nth + 1] ?? 0) - start);
    readSync(this.#file, bytes, 0, bytes.length, start);
    const text = bytes.toString('utf8');
    const cut = text.indexOf('\n');
    return [text.slice(0, cut), text.slice(cut + 1)];
  }

  #flush(): void {
    this.#append(this.#waiting.subarray(0, this.#waitingBytes));
    this.#waitingBytes = 0;
  }

  /** Returns how many bytes there were. */
  #append(bytes: Uint8Array): number {
    for (let written = 0; written < bytes.length; ) written += writeSync(this.#file, bytes, written);
    return bytes.length;
  }

  #place(hash: number, nth: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = nth;
  }

  #rehash(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    const hashes = new Uint32Array(this.#slots.length);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    for (let nth = 1; nth < this.#count; nth += 1) this.#place(this.#hashes[nth - 1] ?? 0, nth);
  }
}

function grown(starts: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(starts.length * 2);
  larger.set(starts);
  return larger;
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
