import { createHmac } from 'node:crypto';
import type { MaskedValue } from './finding.ts';

/** Hides personal values: what is shown keeps first and last character, what is compared is a keyed hash. */
export interface Masker {
  /** What makes the same masker in another thread. */
  readonly key: Uint8Array;
  /** Lowercase hex HMAC-SHA-256 under the store's key. */
  hash(text: string): string;
  mask(text: string): MaskedValue;
}

/** First and last character with `***` between; texts of up to two characters become `***`. */
export function maskText(text: string): string {
  const characters = [...text];
  return characters.length <= 2 ? '***' : `${characters[0]}***${characters.at(-1)}`;
}

export function createMasker(key: Uint8Array): Masker {
  const hash = (text: string) => createHmac('sha256', key).update(text.normalize('NFKC')).digest('hex');
  return { key, hash, mask: (text) => ({ masked: maskText(text), hash: hash(text) }) };
}
