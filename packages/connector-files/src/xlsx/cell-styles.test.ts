import { expect, test } from 'vitest';
import { formOfCode } from './cell-styles.ts';
import { numberValue } from './cell-value.ts';

test.each([
  ['General', 'number'],
  ['#,##0.00', 'number'],
  ['0.00E+00', 'number'],
  ['yyyy-mm-dd', 'date'],
  ['[$-804]yyyy"年"m"月"d"日";@', 'date'],
  ['dd/mm/yy hh:mm', 'date'],
  ['mmm-yy', 'date'],
  ['h:mm:ss', 'time'],
  ['[h]:mm', 'number'],
  ['"day "0', 'number'],
  ['[Red]0.00', 'number'],
  ['#,##0 \\d', 'number'],
])('%s shows a %s', (code, expected) => {
  expect(formOfCode(code)).toBe(expected);
});

test('a code of zeros keeps the zeros in front', () => {
  expect(formOfCode('000000')).toEqual({ padded: 6 });
  expect(numberValue('4711', { padded: 6 }, false)).toEqual({ text: '004711', kind: 'text' });
});

test.each([
  ['1', 'date', false, '1900-01-01'],
  ['59', 'date', false, '1900-02-28'],
  ['61', 'date', false, '1900-03-01'],
  ['2958465', 'date', false, '9999-12-31'],
  ['0', 'date', true, '1904-01-01'],
  ['46143.999994', 'date', false, '2026-05-01 23:59:59'],
  ['46143.9999999', 'date', false, '2026-05-02'],
  ['0.5', 'time', false, '12:00:00'],
  ['0.1', 'number', false, '0.1'],
  ['0.30000000000000004', 'number', false, '0.30000000000000004'],
  ['1E+21', 'number', false, '1000000000000000000000'],
] as const)('%s as %s (1904: %s) is %s', (text, form, is1904, expected) => {
  expect(numberValue(text, form, is1904)).toMatchObject({ text: expected });
});

test.each(['60', '-1', '2958466'])('the day %s never was or is not counted', (text) => {
  expect(numberValue(text, 'date', false)).toHaveProperty('en');
});
