import { expect, test } from 'vitest';
import { isQuery } from './is-query.ts';

test.each([
  'select 1',
  '  ( (SELECT 1))',
  'with a as (select 1) select * from a',
  '-- a comment\nselect 1',
  '/* one /* in another */ */ values (1)',
  'table t',
  'explain select 1',
])('%s begins as a query', (text) => {
  expect(isQuery(text)).toBe(true);
});

test.each([
  '',
  "copy (select 1) to program 'sh'",
  '/* select */ copy t to stdout',
  '/* select /* 1 */ lock table t',
  '-- select\nset a = 1',
  'commit',
  'selection',
  'do $$ begin end $$',
])('%s does not', (text) => {
  expect(isQuery(text)).toBe(false);
});
