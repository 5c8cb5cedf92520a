import { type CalendarDate, type Dialect, raw, renderSql, type Sql } from '@erp-audit/core';
import { describe, expect, test } from 'vitest';
import { createMssqlDialect } from './dialect.ts';
import { serverVersion } from './server-version.ts';

const C = raw('t.c');
const newest = createMssqlDialect();
const oldest = createMssqlDialect({ major: 10, compatibility: 100 });
const text = (fragment: Sql, dialect: Dialect = newest) => renderSql(fragment, dialect).text;
const statement = (fragment: Sql) => renderSql(fragment, newest);

describe('what every server is asked in the same way', () => {
  test('names and texts are quoted, and texts are Unicode', () => {
    expect(text(newest.identifier('a]b "c"'))).toBe('[a]]b "c"]');
    expect(newest.inlineLiteral("O'Brien 北京")).toBe("N'O''Brien 北京'");
    expect([true, null, 12].map(newest.inlineLiteral)).toEqual(['1', 'null', '12']);
    expect(newest.placeholder(3)).toBe('@p3');
  });

  test('texts are compared by code point, without blanks at their ends', () => {
    expect(text(newest.asText(C))).toBe(
      "rtrim(nullif(convert(nvarchar(4000), t.c, 126) collate Latin1_General_100_BIN2, N'')) collate Latin1_General_100_BIN2",
    );
    expect(statement(newest.literal('北京', 'text'))).toEqual({
      text: 'cast(@p1 as nvarchar(4000)) collate Latin1_General_100_BIN2',
      values: ['北京'],
    });
  });

  test.each([
    [0.02, '0.02', 'decimal(3, 2)'],
    ['12345678901234567890.10', '12345678901234567890.10', 'decimal(22, 2)'],
    [1e-7, '0.0000001', 'decimal(8, 7)'],
    [1.5e21, '1500000000000000000000', 'decimal(22, 0)'],
    [-7, '-7', 'decimal(1, 0)'],
    ['9'.repeat(38), '9'.repeat(38), 'decimal(38, 0)'],
    [null, null, 'decimal(38, 10)'],
  ])('the number %s is bound as %s and claims no digits that it has not', (value, bound, type) => {
    expect(statement(newest.literal(value, 'number'))).toEqual({ text: `cast(@p1 as ${type})`, values: [bound] });
  });

  test('dates, counts and first rows', () => {
    expect(text(newest.ageInDays(C, '2026-06-01' as CalendarDate))).toBe('datediff(day, t.c, cast(@p1 as date))');
    expect(text(newest.addDays(C, -30))).toBe('dateadd(day, -30, t.c)');
    expect(text(newest.countWhere(raw('a = 1')))).toBe('count_big(case when a = 1 then 1 end)');
    expect(text(newest.firstRows(raw('select c from t'), 5, raw('c desc')))).toBe(
      'select top (5) * from (select c from t) as first_rows order by c desc',
    );
  });

  test('patterns are nothing for the server', () => {
    expect(newest.capabilities.regex).toBe(false);
    expect(() => newest.matches(C, 'a')).toThrow(/regular expressions/);
  });
});

describe('what an old server is asked in another way', () => {
  test.each([
    [
      'OPENJSON',
      (dialect: Dialect) => dialect.inlineTable('g', [{ name: 'a', type: 'text' }], [['x']]),
      /openjson/,
      /cast\(cells\.c0[\s\S]*\.nodes\(/,
    ],
    ['TRANSLATE', (dialect: Dialect) => dialect.normalText(C), /translate\(/, /replace\(replace\(/],
    [
      'AT TIME ZONE',
      (dialect: Dialect) => dialect.asDate(C, 'UTC', 'Asia/Shanghai'),
      /switchoffset\(todatetimeoffset\(/,
      /switchoffset\(todatetimeoffset\(/,
    ],
  ])('%s', (_name, of, inNew, inOld) => {
    expect(text(of(newest))).toMatch(inNew);
    expect(text(of(oldest), oldest)).toMatch(inOld);
    expect(text(of(oldest), oldest)).not.toMatch(
      /openjson|translate|time zone|string_agg|string_escape|concat\(|try_|iif\(|format\(/,
    );
  });

  test('a zone with summer time has its name of Windows, and is no zone before 2016', () => {
    expect(text(newest.asDate(C, 'Europe/Berlin', 'America/New_York'))).toContain(
      "at time zone N'W. Europe Standard Time') at time zone N'Eastern Standard Time')",
    );
    expect(() => oldest.asDate(C, 'UTC', 'Europe/Berlin')).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
    expect(() => newest.asDate(C, 'UTC', 'Antarctica/Troll')).toThrow(/no time zone/);
  });

  test('lists of texts need 2017', () => {
    expect(newest.capabilities.collectTexts).toBe(true);
    expect(oldest.capabilities).toMatchObject({ collectTexts: false, namedQueries: true, windows: true });
    expect(oldest.availableSince).toEqual({ collectTexts: 'SQL Server 2017' });
  });

  test('a new server with the level of an old one has no JSON', () => {
    const level = createMssqlDialect(serverVersion('15.0.4312.2', 3, 100));
    expect(text(level.inlineTable('g', [{ name: 'a', type: 'text' }], [['x']]), level)).not.toContain('openjson');
    expect(level.capabilities.collectTexts).toBe(true);
  });

  test('the servers of Microsoft say 12 and have the newest SQL', () => {
    expect(serverVersion('12.0.2000.8', 5, 160)).toEqual({ major: 16, compatibility: 160 });
    expect(serverVersion('12.0.6024.0', 3, 120)).toEqual({ major: 12, compatibility: 120 });
  });
});

describe('a table within a statement', () => {
  const columns = [
    { name: 'key', type: 'text' },
    { name: 'qty', type: 'number' },
    { name: 'due date', type: 'date' },
    { name: 'ok', type: 'boolean' },
  ] as const;
  const rows = [
    ["O'Brien <&> \u0001 \ud800", 1e-7, '2026-05-01', true],
    [null, null, null, null],
    [' ', '12.50', null, false],
  ];

  test('is one parameter, whatever it holds', () => {
    const { values } = renderSql(newest.inlineTable('given', columns, rows), newest);
    expect(values).toHaveLength(1);
    expect(JSON.parse(String(values[0]))).toEqual([
      ["O'Brien <&> \u0001 \ufffd", '0.0000001', '2026-05-01', '1'],
      [null, null, null, null],
      [' ', '12.50', null, '0'],
    ]);
  });

  test('is XML where there is no JSON, without what XML cannot hold', () => {
    const { values } = renderSql(oldest.inlineTable('given', columns, rows), oldest);
    expect(values).toEqual([
      "<r><c0>O'Brien &#60;&#38;&#62; \ufffd \ufffd</c0><c1>0.0000001</c1><c2>2026-05-01</c2><c3>1</c3></r><r></r><r><c0> </c0><c1>12.50</c1><c3>0</c3></r>",
    ]);
  });
});
