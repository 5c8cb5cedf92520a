import { Integers } from './growing.ts';

const FIRST_CODES = 4096;
const FIRST_SLOTS = 4096;
const FULLEST = 0.6;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A hash of a text; the same in every run and on every machine. */
export function hashText(text: string, seed = 0): number {
  let hash = FNV_OFFSET ^ seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** Each different text once, as a number from 1 on; 0 is no text. No text stays on the heap. */
export class TextPool {
  codes = new Uint16Array(new SharedArrayBuffer(FIRST_CODES * 2));
  readonly starts = new Integers();
  #used = 0;
  #slots = new Int32Array(FIRST_SLOTS);

  constructor() {
    this.starts.push(0);
    this.starts.push(0);
  }

  /** One more than the largest number given. */
  get size(): number {
    return this.starts.length - 1;
  }

  intern(text: string): number {
    if (text === '') return 0;
    if (this.size > this.#slots.length * FULLEST) this.#rehash();
    const mask = this.#slots.length - 1;
    for (let slot = hashText(text) & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot] ?? 0;
      if (id === 0) return this.#add(text, slot);
      if (this.#equals(id, text)) return id;
    }
  }

  get(id: number): string {
    let text = '';
    for (let at = this.starts.array[id] ?? 0; at < (this.starts.array[id + 1] ?? 0); at++) {
      text += String.fromCharCode(this.codes[at] ?? 0);
    }
    return text;
  }

  #equals(id: number, text: string): boolean {
    const start = this.starts.array[id] ?? 0;
    if ((this.starts.array[id + 1] ?? 0) - start !== text.length) return false;
    for (let at = 0; at < text.length; at++) if (this.codes[start + at] !== text.charCodeAt(at)) return false;
    return true;
  }

  #add(text: string, slot: number): number {
    const id = this.size;
    if (this.#used + text.length > this.codes.length) {
      const larger = new Uint16Array(new SharedArrayBuffer(Math.ceil((this.codes.length + text.length) * 1.5) * 2));
      larger.set(this.codes);
      this.codes = larger;
    }
    for (let at = 0; at < text.length; at++) this.codes[this.#used++] = text.charCodeAt(at);
    this.starts.push(this.#used);
    this.#slots[slot] = id;
    return id;
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 1; id < this.size; id++) {
      let slot = hashText(this.get(id)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    this.#slots = slots;
  }
}
