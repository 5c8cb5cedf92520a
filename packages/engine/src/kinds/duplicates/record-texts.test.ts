import { expect, test } from 'vitest';
import { digestsOfTexts, rowOfText } from './record-texts.ts';

test('a digest is the 64 bits before the values, whether these come or not', () => {
  const digests = [0n, 31n, 0x9abcdef0n, 0x1_0000_0000n, 2n ** 63n, 2n ** 64n - 1n, 0x0123456789abcdefn];
  const texts = digests.map((digest, at) => `${digest.toString(16)}${at % 2 === 0 ? '["f0"]' : ''}`);
  expect([...new BigUint64Array(digestsOfTexts(texts).buffer)]).toEqual(digests);
});

test('a row has the values of its text by their names', () => {
  expect(rowOfText('9f["1",null,"[b"]', ['key_1', 'label', 'url'])).toEqual({ key_1: '1', label: null, url: '[b' });
  expect(() => rowOfText('9f', ['key_1'])).toThrow(RangeError);
});
