import { describe, expect, test } from 'vitest';
import { bound } from './bound-statement.ts';

describe('a statement with names', () => {
  test('has a number for each mark, in the order of the marks', () => {
    expect(bound('select :b, cast(:a as text), :b', { a: 'x', b: 1 })).toEqual({
      text: 'select $1, cast($2 as text), $3',
      values: [1, 'x', 1],
    });
  });

  test('keeps what only looks like a mark', () => {
    const text = `select to_char(at, 'HH24:MI:SS'), '1'::text, e'\\:unknown'`;
    expect(bound(text, { MI: 1, SS: 2, text: 3 })).toEqual({ text, values: [] });
  });

  test('takes no name from what every object has', () => {
    expect(bound('select :constructor', {})).toEqual({ text: 'select :constructor', values: [] });
  });
});
