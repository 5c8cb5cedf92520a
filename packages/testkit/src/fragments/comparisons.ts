import { type Dialect, raw, type Sql, sql } from '@erp-audit/core';
import type { FragmentCase, FragmentTable } from './fragment-case.ts';
import { type NativeValue, padded, text } from './native-value.ts';

const PAIRS: readonly (readonly [string, NativeValue, string, boolean | null])[] = [
  ['the same text', text('A1'), 'A1', true],
  ['another case', text('a1'), 'A1', false],
  ['an accent', text('é'), 'e', false],
  ['another accent', text('ü'), 'ú', false],
  ['a full-width letter', text('Ａ1'), 'A1', false],
  ['sharp s', text('ß'), 'ss', false],
  ['another kana', text('カ'), 'か', false],
  ['letter and accent apart', text('e\u0301'), 'é', false],
  ['a zero-width character', text('A\u200b1'), 'A1', false],
  ['another Chinese character', text('华强'), '華強', false],
  ['another character outside the basic plane', text('𠮷'), '𠮸', false],
  ['blanks at the end', text('A1  '), 'A1', true],
  ['a padded column', padded('A1', 10), 'A1', true],
  ['a tab at the end', text('A1\t'), 'A1', false],
  ['a blank at the start', text(' A1'), 'A1', false],
  ['leading zeros', text('0012'), '12', false],
  ['null', text(null), 'A1', null],
  ['an empty text', text(''), 'A1', null],
];

const SOME = PAIRS.filter(([name]) =>
  ['the same text', 'another case', 'an accent', 'blanks at the end', 'null'].includes(name),
);

const comparing = (pairs: typeof PAIRS, operator: string, turned: boolean): FragmentCase[] =>
  pairs.map(([name, v, other, same]) => ({
    name: `${operator}: ${name}`,
    given: { v },
    find: (dialect, column) => compared(dialect, column('v'), operator, other),
    type: 'boolean',
    expected: same === null ? null : same !== turned,
  }));

function compared(dialect: Dialect, value: Sql, operator: string, other: string): Sql {
  const literal = dialect.literal(other, 'text');
  if (operator === 'in') return sql`(${dialect.asText(value)} in (${dialect.literal('-', 'text')}, ${literal}))`;
  return sql`(${dialect.asText(value)} ${raw(operator)} ${literal})`;
}

/** Two columns, as references and duplicates are compared. */
const columns: FragmentCase[] = PAIRS.map(([name, v, other, same]) => ({
  name: `two columns: ${name}`,
  given: { v, other: text(other) },
  find: (dialect, column) => sql`(${dialect.asText(column('v'))} = ${dialect.asText(column('other'))})`,
  type: 'boolean',
  expected: same,
}));

const GROUP = [['A1'], ['a1'], ['Ａ1'], ['Á1'], ['A1 '], ['A1\t'], [null], ['A1']] as const;

const distinct = (dialect: Dialect): Sql => {
  const table = dialect.inlineTable('given', [{ name: 't', type: 'text' }], GROUP);
  const value = dialect.asText(sql`${raw('given')}.${dialect.identifier('t')}`);
  return sql`(select count(distinct ${value}) from ${table})`;
};

const groups = (dialect: Dialect): Sql => {
  const table = dialect.inlineTable('given', [{ name: 't', type: 'text' }], GROUP);
  const value = dialect.asText(sql`${raw('given')}.${dialect.identifier('t')}`);
  const keyed = sql`(select ${value} as ${dialect.identifier('k')} from ${table}) r`;
  const key = sql`r.${dialect.identifier('k')}`;
  const counted = sql`(select ${key} as ${dialect.identifier('k')}, count(*) as ${dialect.identifier('n')} from ${keyed} group by ${key}) g`;
  return sql`(select max(g.${dialect.identifier('n')}) from ${counted})`;
};

/** Canonical texts compared, found in lists and grouped. */
export const COMPARISON_TABLES: readonly FragmentTable[] = [
  {
    fragment: 'texts compared',
    cases: [
      ...comparing(PAIRS, '=', false),
      ...comparing(SOME, '<>', true),
      ...comparing(SOME, 'in', false),
      ...columns,
      { name: 'distinct texts of a group', given: {}, find: distinct, type: 'number', expected: '5' },
      { name: 'records of the greatest group', given: {}, find: groups, type: 'number', expected: '3' },
    ],
  },
];
