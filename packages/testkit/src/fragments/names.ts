import { type Dialect, type SqlValue, sql, type ValueType } from '@erp-audit/core';
import type { FragmentCase, FragmentTable } from './fragment-case.ts';
import { coded, fromNothing } from './native-value.ts';

const NOTHING = {};

const literal = (name: string, type: ValueType, value: SqlValue, expected: FragmentCase['expected']): FragmentCase => ({
  name,
  given: NOTHING,
  find: (dialect) =>
    type === 'boolean'
      ? sql`(${dialect.literal(value, type)} = ${dialect.literal(true, type)})`
      : dialect.literal(value, type),
  type,
  expected,
});

/** A value read back under a name. */
const named = (name: string, identifier: string): FragmentCase => ({
  name,
  given: NOTHING,
  find: (dialect: Dialect) => {
    const quoted = dialect.identifier(identifier);
    return sql`(select q.${quoted} from (select ${dialect.literal('7', 'number')} as ${quoted}${fromNothing(dialect)}) q)`;
  },
  type: 'number',
  expected: '7',
});

/** Literals and quoted names. */
export const NAME_TABLES: readonly FragmentTable[] = [
  {
    fragment: 'literal',
    cases: [
      literal('a text', 'text', 'PO00012', 'PO00012'),
      literal('a quote ends nothing', 'text', "a' or 1=1 --", "a' or 1=1 --"),
      literal('a backslash escapes nothing', 'text', "\\' \\n \\", "\\' \\n \\"),
      literal('Chinese', 'text', '深圳市 𠮷', '深圳市 𠮷'),
      {
        name: 'what the client sends arrives unharmed',
        given: { v: coded('深圳市𠮷é') },
        find: (dialect, column) => sql`(${column('v')} = ${dialect.literal('深圳市𠮷é', 'text')})`,
        type: 'boolean',
        expected: true,
      },
      literal('marks of parameters', 'text', '? $1 :a @p1 {x} %s &b', '? $1 :a @p1 {x} %s &b'),
      literal('a null text', 'text', null, null),
      literal('a whole number', 'number', 42, '42'),
      literal('a number of 22 digits', 'number', '12345678901234567890.10', '12345678901234567890.1'),
      literal(
        'a number of 38 digits',
        'number',
        '12345678901234567890123456.789012345678',
        '12345678901234567890123456.789012345678',
      ),
      literal('a share', 'number', 0.02, '0.02'),
      literal('a negative number', 'number', -1, '-1'),
      literal('a null number', 'number', null, null),
      literal('a date', 'date', '2024-02-29', '2024-02-29'),
      literal('a null date', 'date', null, null),
      literal('true', 'boolean', true, true),
      literal('false', 'boolean', false, false),
      literal('a null boolean', 'boolean', null, null),
    ],
  },
  {
    fragment: 'identifier',
    cases: [
      named('a plain name', 'company'),
      named('a reserved word', 'order'),
      named('another reserved word', 'user'),
      named('a name with a blank', 'due date'),
      named('a name in upper case', 'MANDT'),
      named('a name in both cases', 'cFieldName'),
      named('a Chinese name', '供应商'),
      named('a name with a quote', "o'clock"),
    ],
  },
];
