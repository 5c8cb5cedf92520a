import type { Sql } from '@erp-audit/core';

/** Numbers of a digest. */
const NUMBERS = 2;
const DIGIT_BITS = 4;
const ZERO = 48;
const LETTER_A = 97;
const OPENING_BRACKET = 91;

/** Rows that come as one text each, of a digest and a JSON array of the values. */
export interface RecordTexts {
  readonly statement: Sql;
  /** Of the values, in their order. */
  readonly names: readonly string[];
  /** Names how values are made of what their digests are of: the same digest says nothing of values made otherwise. */
  readonly making: string;
  /** The statement that gives the values of no row whose digest is known; absent where the source is not quick at it. */
  without?(known: BigInt64Array): Sql;
}

/** What texts hold. */
export interface ReadTexts {
  /** Two numbers each, the lower 32 bits first. */
  readonly digests: Int32Array;
  /** The values of each as a JSON array; empty where a text holds a digest only. */
  readonly values: readonly string[];
}

/** Takes texts of records apart. */
export function readTexts(texts: readonly string[]): ReadTexts {
  const digests = new Int32Array(NUMBERS * texts.length);
  const values = texts.map((text, index) => {
    let [low, high, at] = [0, 0, 0];
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === OPENING_BRACKET) break;
      high = (high << DIGIT_BITS) | (low >>> (32 - DIGIT_BITS));
      low = (low << DIGIT_BITS) | (code >= LETTER_A ? code - LETTER_A + 10 : code - ZERO);
    }
    digests[NUMBERS * index] = low;
    digests[NUMBERS * index + 1] = high;
    return text.slice(at);
  });
  return { digests, values };
}
