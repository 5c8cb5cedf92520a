import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CalendarDate, type Dialect, type Row, raw, type Source, type Sql, sql } from '@erp-audit/core';
import { openOptions } from '@erp-audit/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connector } from './connector.ts';
import { createDuckdbDialect } from './dialect.ts';

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
  '  Plain text\t',
  'e\u0301 \uff76\uff9e',
];

let directory: string;
let source: Source;
let dialect: Dialect;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'extracts-'));
  source = await connector.open('files', { directory }, openOptions());
  dialect = source.dialect;
});
afterAll(async () => {
  await source.close();
  rmSync(directory, { recursive: true, force: true });
});

const rows = (query: Sql): Promise<readonly Row[]> => source.rows(query, { label: 'dialect' });
const value = async (expression: Sql) => (await rows(sql`select ${expression} as v`))[0]?.['v'];
async function each(texts: readonly (string | null)[], of: (text: Sql) => Sql): Promise<readonly unknown[]> {
  const columns = [
    { name: 'n', type: 'number' },
    { name: 't', type: 'text' },
  ] as const;
  const cells = texts.map((text, index) => [index, text]);
  const table = dialect.inlineTable('given', columns, cells);
  return (await rows(sql`select ${of(raw('t'))} as v from ${table} order by n`)).map((row) => row['v']);
}

function blankEnds(text: string): string {
  return text.replace(/^[\s\u200b-\u200d\u2060\ufeff\u180e\u0085]+|[\s\u200b-\u200d\u2060\ufeff\u180e\u0085]+$/gu, '');
}

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

test('canonical text loses the blanks at its end, is never empty, and keeps everything else', async () => {
  const texts = ['a  ', ' a', '', '   ', 'a\u3000', 'Ä', null];
  expect(await each(texts, dialect.asText)).toEqual(['a', ' a', null, null, 'a\u3000', 'Ä', null]);
  expect(await value(dialect.asText(raw('1.50::decimal(10,2)')))).toBe('1.50');
  expect(await value(dialect.asText(raw("date '2026-05-01'")))).toBe('2026-05-01');
  const same = sql`${dialect.asText(raw("'A'"))} = ${dialect.literal('a', 'text')}`;
  expect(await value(same)).toBe(false);
});

test('a pattern must match the whole text', async () => {
  const texts = ['123456', '1234567', 'x123456', '123456\n', null];
  expect(await each(texts, (text) => dialect.matches(text, '[0-9]{6}'))).toEqual([true, false, false, false, null]);
  expect(await each(['无', 'n/a', 'nab'], (text) => dialect.matches(text, 'n/?a|无'))).toEqual([true, true, false]);
});

test('literals keep numbers, dates, texts and nulls exact', async () => {
  expect(await value(dialect.literal('12345678901234567890.10', 'number'))).toBe('12345678901234567890.10');
  expect(await value(dialect.literal('-0.0000000000000000000000000000000000001', 'number'))).toBe(
    '-0.0000000000000000000000000000000000001',
  );
  expect(await value(dialect.literal('2024-02-29', 'date'))).toBe('2024-02-29');
  expect(await value(dialect.literal("a' or 1=1 --", 'text'))).toBe("a' or 1=1 --");
  expect(await value(dialect.literal(true, 'boolean'))).toBe(true);
  expect(await value(dialect.literal(null, 'number'))).toBeNull();
});

test('numbers keep their type, a number in text becomes exact, and one that does not fit fails', async () => {
  expect(await value(dialect.asNumber(raw('1.50::decimal(10,2)')))).toBe('1.50');
  expect(await value(dialect.asNumber(raw('7::bigint')))).toBe('7');
  expect(await value(dialect.asNumber(raw('12345678901234567890123456789012345678::decimal(38,0)')))).toBe(
    '12345678901234567890123456789012345678',
  );
  expect(Number(await value(dialect.asNumber(raw("' 7.25 '"))))).toBe(7.25);
  await expect(value(dialect.asNumber(raw("'0.12345678901'")))).rejects.toMatchObject({ code: 'SOURCE_QUERY_FAILED' });
  await expect(value(dialect.asNumber(raw("'abc'")))).rejects.toMatchObject({ code: 'SOURCE_QUERY_FAILED' });
});

test('a boolean is one, or a number that is 1 or 0', async () => {
  const of = (expression: string) =>
    value(sql`${dialect.asBoolean(raw(expression))} = ${dialect.literal(true, 'boolean')}`);
  expect([await of('true'), await of('1'), await of('0::decimal(3,0)'), await of('null')]).toEqual([
    true,
    true,
    false,
    null,
  ]);
});

test.each([
  ["date '2026-05-01'", '2026-05-01'],
  ["timestamp '2026-05-01 15:59:00'", '2026-05-01'],
  ["timestamp '2026-05-01 16:00:00'", '2026-05-02'],
  ["timestamptz '2026-05-01 16:00:00+00'", '2026-05-02'],
  ["timestamptz '2026-05-01 23:59:00+08'", '2026-05-01'],
  ["'2026-05-01'", '2026-05-01'],
  ["'20260501'", '2026-05-01'],
  ["'2026-05-01 18:00:00'::varchar", '2026-05-02'],
  ["'infinity'::date", null],
  ["'infinity'::timestamp", null],
  ['null::timestamp', null],
  ['null::date', null],
])('the Shanghai date of %s, stored in UTC, is %s', async (expression, expected) => {
  expect(await value(dialect.asDate(raw(expression), 'UTC', 'Asia/Shanghai'))).toBe(expected);
});

test('a naive timestamp without a storage zone keeps its date', async () => {
  expect(await value(dialect.asDate(raw("timestamp '2026-05-01 23:59:00'"), undefined, 'Asia/Shanghai'))).toBe(
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

test('groups count by predicate and collect their texts', async () => {
  const columns = [{ name: 't', type: 'text' }] as const;
  const table = dialect.inlineTable('given', columns, [['b'], ['a'], ['b'], [null], ['Z']]);
  const [row] = await rows(
    sql`select ${dialect.countWhere(raw("t = 'b'"))} as n, ${dialect.collectTexts(raw('t'))} as list from ${table}`,
  );
  expect(row?.['n']).toBe('2');
  expect([...((row?.['list'] ?? []) as string[])].toSorted()).toEqual(['Z', 'a', 'b']);
  expect(await rows(sql`select ${dialect.collectTexts(raw('t'))} as list from ${table} where t is null`)).toEqual([
    { list: [] },
  ]);
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

test('a query is cut to its first rows, in an order', async () => {
  const query = raw('select n from range(1, 11) as r (n)');
  expect(await rows(dialect.firstRows(query, 2, raw('n desc')))).toEqual([{ n: '10' }, { n: '9' }]);
});

test('a quote in a name stays inside the name', () => {
  expect(createDuckdbDialect().identifier('a"b').chunks).toEqual(['"a""b"']);
  expect(createDuckdbDialect().placeholder(3)).toBe('$3');
  expect(createDuckdbDialect().inlineLiteral("O'Neill")).toBe("'O''Neill'");
});
