import type { Row, Sql } from '@erp-audit/core';

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
  /** The statement that gives the values of no row whose digest is known; absent where the source is not quick at it. */
  without?(known: BigInt64Array): Sql;
}

/** The digests that texts begin with, two numbers each, the lower 32 bits first. */
export function digestsOfTexts(texts: readonly string[]): Int32Array {
  const digests = new Int32Array(NUMBERS * texts.length);
  texts.forEach((text, index) => {
    let [low, high] = [0, 0];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === OPENING_BRACKET) break;
      high = (high << DIGIT_BITS) | (low >>> (32 - DIGIT_BITS));
      low = (low << DIGIT_BITS) | (code >= LETTER_A ? code - LETTER_A + 10 : code - ZERO);
    }
    digests[NUMBERS * index] = low;
    digests[NUMBERS * index + 1] = high;
  });
  return digests;
}

/** The row of a text. @throws RangeError where it holds a digest only */
export function rowOfText(text: string, names: readonly string[]): Row {
  const start = text.indexOf('[');
  if (start < 0) throw new RangeError('The values of a record are asked for that came without them.');
  const values: readonly (string | null)[] = JSON.parse(text.slice(start));
  const row: Record<string, string | null> = {};
  for (const [at, name] of names.entries()) row[name] = values[at] ?? null;
  return row;
}
