import { type Dialect, raw, type Sql, type SqlValue, sql } from '@erp-audit/core';
import type { FragmentCase, FragmentTable } from './fragment-case.ts';

const NOTHING = {};

/** A case about a group of rows: the fragment becomes a query of one value. */
function grouped(
  name: string,
  rows: readonly (readonly [text: string | null, n: string | null])[],
  value: (dialect: Dialect) => Sql,
  type: FragmentCase['type'],
  expected: FragmentCase['expected'],
): FragmentCase {
  const columns = [
    { name: 't', type: 'text' },
    { name: 'n', type: 'number' },
  ] as const;
  const find = (dialect: Dialect) =>
    sql`(select ${value(dialect)} from ${dialect.inlineTable('given', columns, rows)})`;
  return { name, given: NOTHING, find, type, expected };
}

const texts = (...values: (string | null)[]) => values.map((value) => [value, '1'] as const);
const column = (dialect: Dialect, name: string) => sql`${raw('given')}.${dialect.identifier(name)}`;
const t = (dialect: Dialect) => column(dialect, 't');
const n = (dialect: Dialect) => column(dialect, 'n');

const countOver = (dialect: Dialect, limit: string) =>
  dialect.countWhere(sql`${n(dialect)} > ${dialect.literal(limit, 'number')}`);

const NUMBERS = [
  ['a', '1'],
  ['b', '2'],
  ['c', '3'],
  ['d', null],
] as const;

type Cell = readonly [
  type: 'text' | 'number' | 'date' | 'boolean',
  value: SqlValue,
  expected: FragmentCase['expected'],
  limits?: FragmentCase['limits'],
];

const TEN_DECIMALS = 'numbers are worked with as decimal(38, 10)';

const CELLS: readonly (readonly [string, ...Cell])[] = [
  ['a text', 'text', 'PO00012', 'PO00012'],
  ['a text of another script', 'text', '深圳 𠮷', '深圳 𠮷'],
  ['quotes and backslashes', 'text', `O'Brien "x" \\ \\n {}[],:`, `O'Brien "x" \\ \\n {}[],:`],
  ['a line feed', 'text', 'a\nb', 'a\nb'],
  ['a null text', 'text', null, null],
  [
    'a number of 38 digits',
    'number',
    '12345678901234567890123456.789012345678',
    '12345678901234567890123456.789012345678',
    { mssql: { expected: '12345678901234567890123456.7890123457', because: TEN_DECIMALS } },
  ],
  ['a negative number', 'number', -12.5, '-12.5'],
  ['a null number', 'number', null, null],
  ['a date', 'date', '2026-05-01', '2026-05-01'],
  ['a null date', 'date', null, null],
  ['true', 'boolean', true, true],
  ['false', 'boolean', false, false],
  ['a null boolean', 'boolean', null, null],
];

/** The middle one of three rows, so that neither the first nor the last is taken for all. */
function cellCase([name, type, value, expected, limits]: (typeof CELLS)[number]): FragmentCase {
  const find = (dialect: Dialect) => {
    const table = dialect.inlineTable(
      'given',
      [
        { name: 'row no', type: 'number' },
        { name: 'cell', type },
      ],
      [
        [1, null],
        [2, value],
        [3, null],
      ],
    );
    const isRow = (no: number) => sql`${column(dialect, 'row no')} = ${dialect.literal(no, 'number')}`;
    const cell = column(dialect, 'cell');
    if (type !== 'boolean') return sql`(select ${cell} from ${table} where ${isRow(2)})`;
    const truth = sql`case when ${cell} = ${dialect.literal(true, 'boolean')} then 1 when ${cell} = ${dialect.literal(false, 'boolean')} then 0 end`;
    return sql`((select ${truth} from ${table} where ${isRow(2)}) = 1)`;
  };
  return { name, given: NOTHING, find, type, expected, ...(limits === undefined ? {} : { limits }) };
}

const firstOf = (dialect: Dialect, of: string, order?: string) => {
  const query = sql`select ${n(dialect)} as ${dialect.identifier('n')} from ${dialect.inlineTable('given', [{ name: 'n', type: 'number' }], [['3'], ['10'], ['2'], ['1']])}`;
  const orderBy = order === undefined ? undefined : sql`${dialect.identifier('n')} ${raw(order)}`;
  return sql`(select ${raw(of)}(f.${dialect.identifier('n')}) from (${dialect.firstRows(query, 2, orderBy)}) f)`;
};

function collected(name: string, values: readonly (string | null)[], expected: readonly string[]): FragmentCase {
  const list = (dialect: Dialect) => dialect.collectTexts(t(dialect));
  const given = values.filter((value) => value !== null);
  const accepts = [...new Set([...orders(expected), ...orders(given)].map((order) => JSON.stringify(order)))];
  return {
    ...grouped(name, texts(...values), list, 'list', JSON.stringify(expected)),
    accepts: [...accepts, ...(expected.length === 0 ? ['[ ]'] : [])],
  };
}

function orders(list: readonly string[]): (readonly string[])[] {
  if (list.length <= 1) return [list];
  return list.flatMap((first, index) => orders(list.toSpliced(index, 1)).map((rest) => [first, ...rest]));
}

/** Groups, inline tables and first rows. */
export const GROUP_TABLES: readonly FragmentTable[] = [
  {
    fragment: 'countWhere',
    cases: [
      grouped('true only, neither false nor null', NUMBERS, (dialect) => countOver(dialect, '1'), 'number', '2'),
      grouped('none', NUMBERS, (dialect) => countOver(dialect, '9'), 'number', '0'),
      grouped('all', NUMBERS.slice(0, 3), (dialect) => countOver(dialect, '0'), 'number', '3'),
      grouped('of nulls', [['a', null]], (dialect) => countOver(dialect, '0'), 'number', '0'),
      grouped(
        'two of them added',
        NUMBERS,
        (dialect) => sql`${countOver(dialect, '1')} + ${countOver(dialect, '2')}`,
        'number',
        '3',
      ),
    ],
  },
  {
    fragment: 'collectTexts',
    needs: ({ capabilities }) => capabilities.collectTexts,
    cases: [
      collected('each text', ['b', 'a', 'c'], ['a', 'b', 'c']),
      collected('repeated ones', ['b', 'a', 'b'], ['a', 'b']),
      collected('nulls are left out', ['b', null, 'a'], ['a', 'b']),
      collected('nothing but nulls', [null], []),
      collected('case and accents are kept apart', ['a', 'A', 'á'], ['A', 'a', 'á']),
      collected('Chinese', ['深圳'], ['深圳']),
      collected('a comma', ['a,b'], ['a,b']),
      collected('quotes and backslashes', ['a"b\\c'], ['a"b\\c']),
      collected('line feed and tab', ['a\nb\tc'], ['a\nb\tc']),
      collected('angle brackets and ampersand', ['<a&b>'], ['<a&b>']),
    ],
  },
  { fragment: 'inlineTable', cases: CELLS.map(cellCase) },
  {
    fragment: 'firstRows',
    cases: [
      {
        name: 'are as many',
        given: NOTHING,
        find: (dialect) => firstOf(dialect, 'count'),
        type: 'number',
        expected: '2',
      },
      {
        name: 'are the greatest',
        given: NOTHING,
        find: (dialect) => firstOf(dialect, 'min', 'desc'),
        type: 'number',
        expected: '3',
      },
      {
        name: 'are the smallest',
        given: NOTHING,
        find: (dialect) => firstOf(dialect, 'max', 'asc'),
        type: 'number',
        expected: '2',
      },
    ],
  },
];
