import { expect, test } from 'vitest';
import { readTexts } from './record-texts.ts';

test('a text is the 64 bits of a digest and the values, whether these come or not', () => {
  const digests = [0n, 31n, 0x9abcdef0n, 0x1_0000_0000n, 2n ** 63n, 2n ** 64n - 1n, 0x0123456789abcdefn];
  const values = digests.map((_, at) => (at % 2 === 0 ? '["f0",null,"[b"]' : ''));
  const read = readTexts(digests.map((digest, at) => `${digest.toString(16)}${values[at]}`));
  expect([...new BigUint64Array(read.digests.buffer)]).toEqual(digests);
  expect(read.values).toEqual(values);
});
