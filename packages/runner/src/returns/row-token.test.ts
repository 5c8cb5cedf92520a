import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readRowToken, writeRowToken } from './row-token.ts';

const key = randomBytes(32);
const token = { findingId: 'a'.repeat(64), revision: 7 };

describe('a row token', () => {
  it('comes back as it went out', () => {
    expect(readRowToken(` ${writeRowToken(token, key)}\n`, key)).toEqual(token);
  });

  it('is refused when any part of it was altered', () => {
    const text = writeRowToken(token, key);
    expect(readRowToken(text.replace('.7.', '.8.'), key)).toBeUndefined();
    expect(readRowToken(text.replace('aaa', 'aab'), key)).toBeUndefined();
    expect(readRowToken(text.slice(0, -1), key)).toBeUndefined();
    expect(readRowToken('', key)).toBeUndefined();
  });

  it('of another installation is refused', () => {
    expect(readRowToken(writeRowToken(token, randomBytes(32)), key)).toBeUndefined();
  });
});
