import { expect, test } from 'vitest';
import { isBlankFree } from './blank-free-pattern.ts';

test.each(['[A-Z]{2}[0-9]{9}', 'G(0[1-9]|20)', '[+][0-9]{8,15}', 'a\\.b', '[一-龥]+', '(?:a|b)?', '[A-Za-z0-9._%+-]+'])(
  'no blank fits %s',
  (pattern) => {
    expect(isBlankFree(pattern)).toBe(true);
    for (const text of [' ', 'AB ', ' a', '+1 ']) expect(new RegExp(`^(?:${pattern})$`, 'u').test(text)).toBe(false);
  },
);

test.each([
  '.*',
  'a b',
  '[ a]',
  '[^a]',
  'a\\s',
  '\\S+',
  '\\W',
  '[\\s]',
  '[[:blank:]]',
  'a$',
  '^a',
  '[\u0001-z]',
  '\\ ',
])('a blank may fit %s', (pattern) => {
  expect(isBlankFree(pattern)).toBe(false);
});
