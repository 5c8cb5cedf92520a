import { type Dialect, type Row, raw, type Source, type Sql, sql } from '@erp-audit/core';
import { freshMariadb, openOptions, testFragments } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connector } from './connector.ts';
import { createMysqlDialect } from './dialect.ts';

const url = inject('mariadbUrl');

const open = async () => connector.open('mariadb', await freshMariadb(url as string), openOptions());
/** Statements of the dialect as another version has it, on the MariaDB that is there; values are marked the same way. */
const openAs = async (version: readonly [number, number, number]): Promise<Source> => ({
  ...(await open()),
  dialect: createMysqlDialect({ product: 'MySQL', numbers: version }),
});

describe.skipIf(url === undefined)('the dialect on MariaDB', () => {
  testFragments(open);
});

describe.skipIf(url === undefined)('the dialect of MySQL 8.0, on MariaDB', () => {
  testFragments(() => openAs([8, 0, 16]));
});

describe.skipIf(url === undefined)(
  'the dialect of MySQL 5.7, which sees bytes and writes tables out, on MariaDB',
  () => {
    let source: Source;
    let dialect: Dialect;
    beforeAll(async () => {
      source = await openAs([5, 7, 44]);
      dialect = source.dialect;
    });
    afterAll(() => source.close());
    const each = async (texts: readonly (string | null)[], of: (text: Sql) => Sql): Promise<readonly unknown[]> => {
      const columns = [
        { name: 'n', type: 'number' },
        { name: 't', type: 'text' },
      ] as const;
      const rows = texts.map((text, index) => [index, text]);
      const query = sql`select ${of(raw('g.t'))} as v from ${dialect.inlineTable('g', columns, rows)} order by g.n`;
      return (await source.rows(query, { label: 'old' })).map((row: Row) => row['v']);
    };

    test('a blank is null, empty, and every white space and zero-width character', async () => {
      const blanks = [null, '', ' ', '\t\r\n', '\u3000', '\u00a0\u200b', '\ufeff', '\u2003\u2060\u180e\u2028'];
      expect(await each(blanks, dialect.isBlank)).toEqual(blanks.map(() => 1));
      expect(await each(['0', '\u3000a', '-', '无'], dialect.isBlank)).toEqual([0, 0, 0, 0]);
    });

    test('full-width letters, blanks at the ends and usual separators are folded', async () => {
      const texts = ['\u3000 ＡＢＣ－１２３\u200b', '深圳市\u3000华强 ', 'ÄÖÜ', null];
      expect(await each(texts, dialect.normalText)).toEqual(['abc-123', '深圳市 华强', 'äöü', null]);
      expect(await each([' 91 3501-00.MA/1_2 ', '９１ＭＡ', null], dialect.normalIdentifier)).toEqual([
        ...['91350100MA12', '91MA', null],
      ]);
    });

    test('canonical texts and collected texts are what they are elsewhere', async () => {
      expect(await each(["it's \\ ", '', null, '深圳'], dialect.asText)).toEqual(["it's \\", null, null, '深圳']);
      const table = dialect.inlineTable('g', [{ name: 't', type: 'text' }], [['b'], ['a'], ['B'], [null], ['b']]);
      const rows = await source.rows(sql`select ${dialect.collectTexts(raw('g.t'))} as list from ${table}`, {
        label: 'old',
      });
      expect(JSON.parse(String(rows[0]?.['list'])).toSorted()).toEqual(['B', 'a', 'b']);
    });

    test('a table without rows is empty', async () => {
      const none = dialect.inlineTable('none', [{ name: 'a', type: 'date' }], []);
      expect(await source.rows(sql`select * from ${none}`, { label: 'old' })).toEqual([]);
    });
  },
);

test('a quote in a name or a text stays inside it', () => {
  const dialect = createMysqlDialect({ product: 'MariaDB', numbers: [10, 11, 0] });
  expect(dialect.identifier('a`b').chunks).toEqual(['`a``b`']);
  expect(dialect.inlineLiteral("it's \\")).toBe("'it''s \\'");
  expect(dialect.useSchema('erp')).toBe('use `erp`');
});
