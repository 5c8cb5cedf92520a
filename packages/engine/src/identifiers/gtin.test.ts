import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { gtinDigits, isGtin, isInternalGtin } from './gtin.ts';

const VECTORS = fileURLToPath(new URL('../../../../../shared/domain/identifier-vectors.json', import.meta.url));
const missing = !existsSync(VECTORS);
if (missing) process.stderr.write(`Skipped: vectors of GTIN (no file ${VECTORS}).\n`);

test.skipIf(missing)('all vectors are told right', () => {
  const { gtin } = JSON.parse(readFileSync(VECTORS, 'utf8')) as {
    readonly gtin: readonly (readonly [string, boolean])[];
  };
  expect(gtin.filter(([digits, isValid]) => isGtin(digits) !== isValid)).toEqual([]);
  expect(gtin.length).toBeGreaterThan(5);
});

test('every other last digit of a right number is wrong', () => {
  const right = '4006381333931';
  const accepted = Array.from({ length: 10 }, (_, digit) => `${right.slice(0, -1)}${digit}`).filter(isGtin);
  expect(accepted).toEqual([right]);
});

test('a right number of another length is no GTIN', () => {
  expect(
    ['0', '00000017', '000000000017', '0000000000017', '00000000000017', '000000000000017', '0000017'].map(isGtin),
  ).toEqual([...[false, true, true, true, true, false, false]]);
});

test('spaces and hyphens are no part of a number, letters are', () => {
  expect(['4006381-333931', ' 4006381 333931 ', '４００６', 'A4006', ''].map(gtinDigits)).toEqual([
    ...['4006381333931', '4006381333931', '4006', undefined, undefined],
  ]);
});

test('numbers for the inside begin with the prefixes given, as EAN-13', () => {
  const prefixes = ['2', '02', '04'];
  const numbers = [
    '2300001000008',
    '0212345678901',
    '212345678901',
    '412345678901',
    '0412345678901',
    '5901234123457',
    '21234567',
    '22345678901231',
  ];
  expect(numbers.map((digits) => isInternalGtin(digits, prefixes))).toEqual([
    ...[true, true, true, true, true, false, false, false],
  ]);
});
