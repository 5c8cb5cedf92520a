import { expect, test } from 'vitest';
import { parseTaxId } from './codes.ts';
import { registrationOf } from './registration.ts';

const VALID = ['BE0428759497', 'BE0403019261', 'DE136695976', 'DK13585628', 'FR40303265045', 'FR83404833048'];
const ALSO_VALID = ['IT00743110157', 'PL8567346215', 'de 136 695 976'];

test.each([...VALID, ...ALSO_VALID])('%s is a registration', (number) => {
  expect(registrationOf(parseTaxId(number))).toBe(number.toLowerCase().replaceAll(' ', ''));
});

test.each([...VALID, 'IT00743110157', 'PL8567346215'])('%s with another last digit is none', (number) => {
  const other = `${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}`;
  expect(registrationOf(parseTaxId(other))).toBe('');
});

test('of a unified social credit code it is the code of the organisation; what has no check is none', () => {
  expect(registrationOf(parseTaxId('91440300854488329D'))).toBe('854488329');
  expect(registrationOf(parseTaxId('91440300854488329E'))).toBe('');
  expect(registrationOf(parseTaxId('12-3456789'))).toBe('');
});
