import { type CalendarDate, type Dialect, type Row, raw, type Source, type Sql, sql } from '@erp-audit/core';
import { freshDatabase, openOptions } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connector } from './connector.ts';
import { createPostgresDialect } from './dialect.ts';

const url = inject('postgresUrl');
const ASOF = '2026-06-01' as CalendarDate;
/** White space and zero-width characters of every kind, written by their code. */
const BLANKS = ['', ' ', '\t\r\n', '\u3000', '\u00a0', '\u200b', '\ufeff', '\u2003\u200d\u2060', '\u180e\u2028'];
const TEXTS = [
  '\u3000 ＡＢＣ－１２３\u200b',
  'straße ﬁn',
  '深圳市　华强 ',
  'ÄÖÜ É',
  '９１３５０１００ＭＡ',
  'a\u200bb',
  '１．５',
];

function blankEnds(text: string): string {
  return text.replace(/^[\s\u200b-\u200d\u2060\ufeff\u180e\u0085]+|[\s\u200b-\u200d\u2060\ufeff\u180e\u0085]+$/gu, '');
}

function testDialect(open: () => Promise<Source>): void {
  let source: Source;
  let dialect: Dialect;
  beforeAll(async () => {
    source = await open();
    dialect = source.dialect;
  });
  afterAll(() => source.close());
  const rows = (query: Sql): Promise<readonly Row[]> => source.rows(query, { label: 'dialect' });
  const value = async (expression: Sql) => (await rows(sql`select ${expression} as v`))[0]?.['v'];
  const digested = async (values: readonly Sql[]) => {
    const rowsOf = { told: values, values, column: raw('v'), from: raw('from (select 1) one'), where: raw('') };
    const query = dialect.rowDigests?.rows(rowsOf) ?? raw('');
    const text = String((await rows(query))[0]?.['v']);
    const start = text.indexOf('[');
    return { digest: text.slice(0, start), values: text.slice(start) };
  };
  const digests = async (from: Sql, known?: BigInt64Array) => {
    const [values, column, where] = [[raw('t')], raw('v'), raw('where true')];
    const query = dialect.rowDigests?.rows({ told: values, values, column, from, where, known }) ?? raw('');
    return (await rows(query)).map((row) => String(row['v']));
  };
  const each = async (texts: readonly (string | null)[], of: (text: Sql) => Sql) => {
    const columns = [
      { name: 'n', type: 'number' },
      { name: 't', type: 'text' },
    ] as const;
    const table = dialect.inlineTable(
      'given',
      columns,
      texts.map((text, index) => [index, text]),
    );
    return (await rows(sql`select ${of(raw('t'))} as v from ${table} order by n`)).map((row) => row['v']);
  };

  test('blank is null, empty, and every white space and zero-width character', async () => {
    expect(await each([null, ...BLANKS], dialect.isBlank)).toEqual(Array(BLANKS.length + 1).fill(true));
    expect(await each(['0', '\u3000a', '-', '无'], dialect.isBlank)).toEqual([false, false, false, false]);
  });

  test('texts are compared as JavaScript compares them after NFKC', async () => {
    const normal = TEXTS.map((text) => blankEnds(text.normalize('NFKC')).toLowerCase());
    expect(await each([...TEXTS, null], dialect.normalText)).toEqual([...normal, null]);
    const identifiers = TEXTS.map((text) =>
      text
        .normalize('NFKC')
        .toUpperCase()
        .replace(/[^A-Z0-9]/g, ''),
    );
    expect(await each([...TEXTS, null], dialect.normalIdentifier)).toEqual([...identifiers, null]);
  });

  test('a pattern must match the whole text', async () => {
    const texts = ['123456', '1234567', 'x123456', '123456\n', null];
    expect(await each(texts, (text) => dialect.matches(text, '[0-9]{6}'))).toEqual([true, false, false, false, null]);
    expect(await each(['无', 'n/a', 'nab'], (text) => dialect.matches(text, 'n/?a|无'))).toEqual([true, true, false]);
  });

  test('literals keep numbers, dates, texts and nulls exact', async () => {
    expect(await value(dialect.literal('12345678901234567890.10', 'number'))).toBe('12345678901234567890.10');
    expect(await value(dialect.literal('2024-02-29', 'date'))).toBe('2024-02-29');
    expect(await value(dialect.literal("a' or 1=1 --", 'text'))).toBe("a' or 1=1 --");
    expect(await value(dialect.literal(true, 'boolean'))).toBe(true);
    expect(await value(dialect.literal(null, 'number'))).toBeNull();
    expect(await value(dialect.asText(raw('1.50::numeric')))).toBe('1.50');
    expect(await value(dialect.asNumber(raw("' 7.25 '")))).toBe('7.25');
  });

  test.each([
    ["date '2026-05-01'", '2026-05-01'],
    ["timestamp '2026-05-01 15:59'", '2026-05-01'],
    ["timestamp '2026-05-01 16:00'", '2026-05-02'],
    ["timestamptz '2026-05-01 16:00+00'", '2026-05-02'],
    ["timestamptz '2026-05-01 23:59+08'", '2026-05-01'],
    ["'2026-05-01'", '2026-05-01'],
    ["'20260501'", '2026-05-01'],
    ["'2026-05-01 18:00:00'::text", '2026-05-02'],
    ["'infinity'::date", null],
    ['null::timestamp', null],
    ['null::date', null],
  ])('the Shanghai date of %s, stored in UTC, is %s', async (expression, expected) => {
    expect(await value(dialect.asDate(raw(expression), 'UTC', 'Asia/Shanghai'))).toBe(expected);
  });

  test('a naive timestamp without a storage zone keeps its date', async () => {
    expect(await value(dialect.asDate(raw("timestamp '2026-05-01 23:59'"), undefined, 'Asia/Shanghai'))).toBe(
      '2026-05-01',
    );
  });

  test('ages are whole days, negative for later dates, and days can be added over a leap day', async () => {
    const age = (date: string | null) => value(dialect.ageInDays(dialect.literal(date, 'date'), ASOF));
    expect([await age('2026-05-01'), await age('2026-06-01'), await age('2026-06-02')]).toEqual([31, 0, -1]);
    expect(await age(null)).toBeNull();
    expect(await value(dialect.addDays(dialect.literal('2024-02-28', 'date'), 2))).toBe('2024-03-01');
    expect(await value(dialect.addDays(dialect.literal('2026-01-01', 'date'), -1))).toBe('2025-12-31');
  });

  test('groups count by predicate and collect their texts once, in order', async () => {
    const columns = [{ name: 't', type: 'text' }] as const;
    const table = dialect.inlineTable('given', columns, [['b'], ['a'], ['b'], [null], ['Z']]);
    const query = sql`select ${dialect.countWhere(raw("t = 'b'"))} as n, ${dialect.collectTexts(raw('t'))} as list from ${table}`;
    expect(await rows(query)).toEqual([{ n: '2', list: ['Z', 'a', 'b'] }]);
    expect(await rows(sql`select ${dialect.collectTexts(raw('t'))} as list from ${table} where t is null`)).toEqual([
      { list: [] },
    ]);
  });

  test('a row is a digest and one JSON array of the texts of its values, each told from every other', async () => {
    const given = ['a', 'a,b', 'quote " and \\ \n\t', '深圳𠮷', '\u0001\u2028', '', null, 'null', '1'];
    const typed = [sql`cast(12.50 as numeric)`, sql`date '2026-05-01'`, sql`9007199254740993`, sql`cast(null as date)`];
    const texts = given.map((text) => dialect.literal(text, 'text'));
    const { values } = await digested([...texts, ...typed, dialect.asText(raw("'x '"))]);
    expect(JSON.parse(values)).toEqual([...given, '12.50', '2026-05-01', '9007199254740993', null, 'x']);
    expect((await digested([dialect.literal(null, 'text')])).values).toBe('[null]');
  });

  test('a digest is another one where a value is, whichever and wherever', async () => {
    const likely = [
      [''],
      [null],
      ['a'],
      ['a', null],
      [null, 'a'],
      ['a', ''],
      ['', 'a'],
      ['ab', 'c'],
      ['a', 'bc'],
      [','],
    ];
    const found = await Promise.all(likely.map((row) => digested(row.map((text) => dialect.literal(text, 'text')))));
    expect(new Set(found.map(({ digest }) => digest)).size).toBe(likely.length);
    for (const { digest } of found) expect(digest).toMatch(/^[1-9a-f][0-9a-f]{0,15}$/);
  });

  test('rows whose digests are known come without values', async () => {
    const rest = sql`from ${dialect.inlineTable('given', [{ name: 't', type: 'text' }], [['a'], ['b'], ['c'], [null]])}`;
    const [first = '', second = '', ...others] = await digests(rest);
    const known = [first, second].map((text) => BigInt.asIntN(64, BigInt(`0x${text.replace(/\[.*/, '')}`)));
    const many = Array.from({ length: 1_000 }, (_, at) => BigInt(at + 1_000));
    const short = await digests(rest, BigInt64Array.from([...known, ...many]));
    expect(short).toEqual([first, second].map((text) => text.replace(/\[.*/, '')).concat(others));
    expect(await digests(rest, new BigInt64Array())).toEqual([first, second, ...others]);
  });

  test('an inline table of 70,000 rows keeps every cell, and none gives an empty table', async () => {
    const columns = [
      { name: 'id', type: 'text' },
      { name: 'qty', type: 'number' },
      { name: 'due "date"', type: 'date' },
      { name: 'ok', type: 'boolean' },
    ] as const;
    const cells = Array.from({ length: 70_000 }, (_, n) => [
      `单${n}`,
      `${n}.10`,
      n % 2 ? '2026-05-01' : null,
      n % 3 === 0,
    ]);
    const table = dialect.inlineTable('given', columns, cells);
    const counts = sql`select count(*) as n, sum(qty) as total, count("due ""date""") as dated, ${dialect.countWhere(raw('ok'))} as ok from ${table}`;
    expect(await rows(counts)).toEqual([{ n: '70000', total: '2449972000.00', dated: '35000', ok: '23334' }]);
    expect(await rows(sql`select * from ${dialect.inlineTable('none', columns, [])}`)).toEqual([]);
  });

  test('a query is cut to its first rows', async () => {
    const query = raw('select n from generate_series(1, 10) n order by n desc limit 5');
    expect(await rows(dialect.firstRows(query, 2))).toEqual([{ n: 10 }, { n: 9 }]);
  });
}

test('a quote in a name stays inside the name', () => {
  expect(createPostgresDialect().identifier('a"b').chunks).toEqual(['"a""b"']);
  expect(createPostgresDialect().placeholder(3)).toBe('$3');
});

describe.skipIf(url === undefined)('the dialect on a server', () => {
  testDialect(async () => connector.open('postgres', await freshDatabase(url as string), openOptions()));
});

describe('the dialect on an embedded database', () => {
  testDialect(() => connector.open('pglite', { memory: true }, openOptions()));
});
