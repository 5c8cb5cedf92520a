import { describe, expect, test } from 'vitest';
import { patternPrefix } from './pattern-prefix.ts';

describe('what every text of a pattern begins with', () => {
  test.each([
    ['[+]49100[0-9]*', '+49100'],
    ['DE[0-9]{9}', 'DE'],
    ['G(0[1-9])', 'G'],
    ['a\\.b%_c.*', 'a.b%_c'],
    ['whole', 'whole'],
    ['ab?', 'a'],
    ['ab*c', 'a'],
    ['ab{2}', 'a'],
    ['a[bc]', 'a'],
    ['a[^b]', 'a'],
    ['a\\d', 'a'],
  ])('%s: %s', (pattern, prefix) => {
    expect(patternPrefix(pattern)).toBe(prefix);
  });

  test.each(['ab|cd', '(?:ab|c)d', '[A-Z]b', '.b', 'a+', '(ab)', '[-]a', '\\wa', '^a', ''])(
    '%s: nothing',
    (pattern) => {
      expect(patternPrefix(pattern)).toBe('');
    },
  );
});
