import { expect, test } from 'vitest';
import { converter, detectDecimal } from './convert-cell.ts';

function read(type: Parameters<typeof converter>[0], text: string, decimal: '.' | ',' = '.'): unknown {
  const converted = converter(type, decimal)(text, undefined);
  return 'reason' in converted ? converted.reason.en : converted.text;
}

test.each([
  ['1234.50', '.', '1234.50'],
  ['1,234,567.5', '.', '1234567.5'],
  ['1.234.567,5', ',', '1234567.5'],
  ["1'234.5", '.', '1234.5'],
  ['1 234,5', ',', '1234.5'],
  ['123.45-', '.', '-123.45'],
  ['1.234,50 -', ',', '-1234.50'],
  ['-0', '.', '0'],
  ['+007', '.', '7'],
  ['1.5e3', '.', '1500'],
  ['12e-3', '.', '0.012'],
  ['.5', '.', '0.5'],
  ['12345678901234567890123456789012345678', '.', '12345678901234567890123456789012345678'],
  ['123456789012345678901234567890123456789', '.', 'has more than 38 digits'],
  ['1e999', '.', 'has more than 38 digits'],
  ['1e99999', '.', 'is no number'],
  ['1.23', ',', 'is no number'],
  ['1,23,4', '.', 'is no number'],
  ['0x10', '.', 'is no number'],
  ['12 pieces', '.', 'is no number'],
  ['--5', '.', 'is no number'],
  ['NaN', '.', 'is no number'],
] as const)('the number %s with decimals after "%s" is %s', (text, decimal, expected) => {
  expect(read('number', text, decimal)).toBe(expected);
});

test.each([
  ['decimal(5,2)', '123.40', '123.40'],
  ['decimal(5,2)', '123.400', '123.400'],
  ['decimal(5,2)', '123.456', 'has more than 2 decimals'],
  ['decimal(5,2)', '1234.5', 'is larger than its declared type holds'],
] as const)('%s of %s is %s', (type, text, expected) => {
  expect(read(type, text)).toBe(expected);
});

test.each([
  ['date', '2026-05-01', '2026-05-01'],
  ['date', '20260501', '2026-05-01'],
  ['date', '01.05.2026', '2026-05-01'],
  ['date', '2026年05月01日', '2026-05-01'],
  ['date', '00000000', null],
  ['date', '00.00.0000', null],
  ['date', '31.04.2026', 'is no existing date'],
  ['date', '01/02/2026', 'is no existing date'],
  [{ date: 'dd/MM/yyyy' }, '01/02/2026', '2026-02-01'],
  [{ date: 'dd.MM.yy' }, '01.02.99', '1999-02-01'],
  [{ date: 'dd/MM/yyyy' }, '2026-02-01', 'is no existing date'],
  ['timestamp', '2026-05-01T23:30:00', '2026-05-01 23:30:00'],
  ['timestamp', '20260501 233000', '2026-05-01 23:30:00'],
  ['timestamp', '2026-05-01 24:00:00', 'is no existing date'],
  [{ timestamp: 'yyyyMMddHHmmss' }, '20240229235959', '2024-02-29 23:59:59'],
] as const)('%j reads %s as %s', (type, text, expected) => {
  const found = read(type, text);
  if (expected?.startsWith('is ') === true) expect(found).toContain(expected);
  else expect(found).toBe(expected);
});

test.each([
  ['X', 'true'],
  ['是', 'true'],
  ['N', 'false'],
  ['0', 'false'],
  ['maybe', 'is neither true nor false'],
])('the boolean %s is %s', (text, expected) => {
  expect(read('boolean', text)).toBe(expected);
});

test.each([
  [['1.234', '1.234,5'], ','],
  [['1,234', '12.5'], '.'],
  [['1.234', '12,5'], ','],
  [['1.234.567'], ','],
  [['1,234,567'], '.'],
  [['1.234', '5.678', '7'], undefined],
] as const)('what stands before the decimals of %j is %s', (texts, expected) => {
  expect(detectDecimal(texts)).toBe(expected);
});
