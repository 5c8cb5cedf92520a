import { ENTITIES, raw, renderSql, type Sql, sql, withQuery } from '@erp-audit/core';
import { describe, expect, test } from 'vitest';
import { createOracleDialect } from './dialect.ts';

const UNICODE = 'AL32UTF8';
const newest = createOracleDialect({ version: '23.5.0.24.7', characterSet: UNICODE });
const oldest = createOracleDialect({ version: '11.2.0.4.0', characterSet: UNICODE });
const chinese = createOracleDialect({ version: '11.2.0.4.0', characterSet: 'ZHS16GBK' });
const text = (fragment: Sql) => renderSql(fragment, newest).text;
const COLUMNS = [
  { name: 'id', type: 'text' },
  { name: 'qty', type: 'number' },
  { name: 'due', type: 'date' },
  { name: 'ok', type: 'boolean' },
] as const;

describe('names', () => {
  test('are quoted capitals, as names without quotes are kept', () => {
    expect(newest.identifier('company').chunks).toEqual(['"COMPANY"']);
    expect(newest.identifier('数量').chunks).toEqual(['"数量"']);
    expect(() => newest.identifier('a"b')).toThrow('holds no quote');
    expect(newest.useSchema('erp')).toBe('ALTER SESSION SET CURRENT_SCHEMA = "ERP"');
  });

  test('of all canonical fields fit into the 30 bytes of old servers', () => {
    const fields = Object.values(ENTITIES).flatMap((entity) => Object.keys(entity.fields));
    const long = [...Object.keys(ENTITIES), ...fields].filter((name) => Buffer.byteLength(name) > 30);
    expect(long).toEqual([]);
  });
});

describe('statements', () => {
  test('mark parameters by number and begin named queries without recursive', () => {
    const query = { name: 'held', columns: ['role_id'], body: sql`select ${1} from dual` };
    const statement = withQuery(query, sql`select role_id, ${'x'} as x from held`);
    expect(renderSql(statement, newest)).toEqual({
      text: 'with held (role_id) as (select :1 from dual) select role_id, :2 as x from held',
      values: [1, 'x'],
    });
  });

  test('have no AS before the name of a table, and no limit of another database', () => {
    const query = sql`select * from ${newest.inlineTable('given', COLUMNS, [['a', '1.50', null, true]])}`;
    const first = text(newest.firstRows(query, 5, sql`${newest.identifier('qty')} desc`));
    expect(first).toMatch(
      /^select \* from \(select \* from \(.*\) found order by "QTY" desc\) first_rows where rownum <= 5$/,
    );
    expect(first).not.toMatch(/limit|fetch first/i);
    expect(first).toContain('j) "GIVEN") found');
  });
});

describe('inline tables', () => {
  const given = (version: string, rows: readonly (readonly (string | boolean | null)[])[]) => {
    const dialect = createOracleDialect({ version, characterSet: UNICODE });
    return renderSql(dialect.inlineTable('given', COLUMNS, rows), dialect);
  };

  test('travel as JSON in parameters of at most 4,000 bytes', () => {
    const rows = Array.from({ length: 1_000 }, (_, n) => [`单${n}`, `${n}.10`, '2026-05-01', n % 2 === 0]);
    const { text: statement, values } = given('12.2.0.1.0', rows);
    expect(Math.max(...values.map((value) => Buffer.byteLength(String(value))))).toBeLessThanOrEqual(4_000);
    expect(values.flatMap((value) => JSON.parse(String(value)) as unknown[])).toHaveLength(1_000);
    expect(statement.match(/json_table\(:\d+, '\$\[\*\]' error on error/g)).toHaveLength(values.length);
  });

  test('keep every cell as text: booleans are 1 and 0', () => {
    expect(given('19.3.0.0.0', [['a', '12345678901234567890.10', null, true]]).values).toEqual([
      '[["a","12345678901234567890.10",null,"1"]]',
    ]);
  });

  test('are selects from dual where a server knows no JSON, or a row is too long for a parameter', () => {
    const old = given('12.1.0.2.0', [['a', '1', '2026-05-01', false]]);
    expect(old.text).toBe(
      '(select cast(:1 as varchar2(4000)) as "ID", cast(:2 as number) as "QTY", to_date(:3, \'YYYY-MM-DD\') as "DUE", cast(:4 as number) as "OK" from dual) "GIVEN"',
    );
    expect(old.values).toEqual(['a', '1', '2026-05-01', '0']);
    const long = given('19.3.0.0.0', [
      ['x'.repeat(3_990), '1', null, null],
      ['b', '2', null, null],
    ]);
    expect(long.text).toMatch(/ from dual union all .*json_table/);
  });

  test('may be empty', () => {
    expect(given('19.3.0.0.0', []).text).toMatch(/ from dual where 1 = 0\) "GIVEN"$/);
  });
});

describe('texts of groups', () => {
  test('are JSON of the server, and written by hand where it has none', () => {
    expect(text(newest.collectTexts(raw('t')))).toBe('json_arrayagg(t returning clob)');
    const old = renderSql(oldest.collectTexts(raw('t')), oldest).text;
    expect(old).toContain('xmlagg(case when t is not null then xmlelement("T"');
    expect(old).toContain("chr(10), '\\n'");
  });
});

describe('patterns', () => {
  const patternsOf = (pattern: string) =>
    renderSql(newest.matches(raw('t'), pattern), newest).values.filter((value) => value !== 'cn');

  test.each([
    ['[0-9]{6}', '^([0-9]{6})$'],
    ['(?:a|b)c', '^((a|b)c)$'],
    ['\\(?:x', '^(\\(?:x)$'],
    ['[0-9 ().\\-/]+', '^([0-9 ()./-]+)$'],
    ['[\\]\\^a-z]', '^([]a-z^])$'],
    ['[^\\d\\-]', '^([^0-9-])$'],
    ['[[:alpha:]_]', '^([[:alpha:]_])$'],
    ['a\\|b|c', '^(a\\|b|c)$'],
  ])('%s is written %s', (pattern, oracle) => {
    expect(patternsOf(pattern)).toEqual([oracle]);
  });

  test('longer than Oracle takes become several, cut between alternatives outside of groups', () => {
    const words = Array.from({ length: 100 }, (_, n) => `(word|name)${n}`);
    const patterns = patternsOf(words.join('|'));
    expect(patterns.length).toBeGreaterThan(1);
    expect(Math.max(...patterns.map((pattern) => Buffer.byteLength(String(pattern))))).toBeLessThanOrEqual(512);
    const again = patterns.map((pattern) => String(pattern).slice(2, -2)).join('|');
    expect(again).toBe(words.join('|'));
  });
});

describe('blanks', () => {
  const blanks = (dialect: typeof newest) => renderSql(dialect.isBlank(raw('t')), dialect).text;

  test('are all of Unicode in a database that can hold them', () => {
    expect(blanks(newest)).toContain('\\3000');
    expect(blanks(newest)).toContain('\\200B');
  });

  test('are those that the character set of the database has: others would become question marks there', () => {
    expect(blanks(chinese)).toContain('\\3000');
    expect(blanks(chinese)).not.toContain('\\200B');
    const western = createOracleDialect({ version: '12.1.0.2.0', characterSet: 'WE8MSWIN1252' });
    expect(blanks(western)).toContain('\\00A0');
    expect(blanks(western)).not.toContain('\\3000');
  });

  test('and texts of a database that is not Unicode are folded in its national character set', () => {
    expect(renderSql(chinese.normalText(raw('t')), chinese).text).toContain('to_nchar(t)');
    expect(renderSql(newest.normalText(raw('t')), newest).text).not.toContain('to_nchar');
  });
});

test('a literal that is shown is quoted by doubling, and a backslash is a character', () => {
  expect([newest.inlineLiteral("O'Brien \\"), newest.inlineLiteral(true), newest.inlineLiteral(null)]).toEqual([
    "'O''Brien \\'",
    '1',
    'null',
  ]);
});
