import { raw, type Source, type Sql, sql } from '@erp-audit/core';
import {
  type ConnectorStatements,
  executeMariadb,
  freshMariadb,
  openOptions,
  startMariadb,
  testConnector,
} from '@erp-audit/testkit';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { connector } from './connector.ts';

const url = inject('mariadbUrl');
const SECRET = '张三的秘密';
const SETUP = `create table target (id int primary key, text varchar(100)); insert into target values (1, '${SECRET}'), (2, '${SECRET}');
  create sequence numbering;
  create table \`Order Heads\` (no varchar(20) primary key, company int not null, ref varchar(10) not null, \`user\` text,
    made datetime, seen timestamp null, paid tinyint(1), state enum('a', 'b'), extra json, unique (company, ref)) comment '订单';
  alter table \`Order Heads\` modify made datetime comment 'when';
  create table order_lines (id int primary key, \`order\` varchar(20), foreign key (\`order\`) references \`Order Heads\` (no));
  create view open_orders as select no from \`Order Heads\``;

const statements: ConnectorStatements = {
  numbers: (count) => sql`select cast(seq as int) as n, 'text of row ' || seq as t from ${raw(`seq_1_to_${count}`)}`,
  // A number out of range ends a statement at once; a division by zero only gives a warning.
  failingAt: (count, failing) =>
    raw(`select case when seq = ${failing} then exp(710 + seq) else seq end as n from seq_1_to_${count}`),
  endless: raw('select count(*) from seq_1_to_1000000 a, seq_1_to_1000000 b'),
  writes: [
    raw("insert into target values (3, 'x')"),
    raw("select 1; insert into target values (3, 'x')"),
    raw("commit; insert into target values (3, 'x'); start transaction"),
    raw("rollback; set session transaction read write; insert into target values (3, 'x')"),
    raw('set session transaction read write'),
    raw('commit'),
    raw('create table other (id int)'),
    raw('create temporary table other (id int)'),
    raw('select nextval(numbering)'),
    raw("select text from target into outfile 'erp-audit-stolen'"),
    raw("select text from target into /* and */ dumpfile 'erp-audit-stolen'"),
    raw("/*! insert into target values (3, 'x') */"),
    raw('/*M! delete */ from target'),
    raw('lock tables target read'),
    raw("load data local infile '/etc/hostname' into table target"),
    raw('flush tables'),
  ],
  target: raw('select id, text from target'),
  failingOnValue: raw('select cast(text as decimal(10, 2)) as n from target'),
  secret: SECRET,
};

async function useSource<Result>(source: Source, use: (source: Source) => Promise<Result>): Promise<Result> {
  try {
    return await use(source);
  } finally {
    await source.close();
  }
}

describe.skipIf(url === undefined)('on MariaDB', () => {
  let database: string;
  beforeAll(async () => {
    database = await freshMariadb(url as string);
    await executeMariadb(database, SETUP);
  });
  testConnector(() => ({ open: (options) => connector.open('mariadb', database, options), statements }));

  const open = (changes?: Parameters<typeof openOptions>[0]) =>
    connector.open('mariadb', database, openOptions(changes));

  test('all rows of a statement are more than what a stream holds back', async () => {
    await useSource(await open(), async (source) => {
      expect(await source.rows(statements.numbers(12_345), { label: 'many' })).toHaveLength(12_345);
      const some = sql`select seq from seq_1_to_9999 where seq > cast(${'999'} as signed)`;
      for (const _ of ['first', 'again']) expect(await source.rows(some, { label: 'many' })).toHaveLength(9_000);
    });
  });

  test('values arrive as exact text where JavaScript would round or shift them', async () => {
    const table = `create table held (big bigint, huge bigint unsigned, amount decimal(38, 10), share double, single float,
        day date, made datetime, seen timestamp(3) null, zero date, part datetime, yes tinyint(1), bits bit(1), mask bit(9),
        small tinyint, list json, shape point, at time, year year, bytes varbinary(4), padded char(5), nothing int);
      set sql_mode = '';
      set time_zone = '+00:00';
      insert into held values (9007199254740993, 18446744073709551615, 1234567890123456789012345678.1234567890, 0.1, 0.1,
        '2026-05-01', '2026-05-01 23:30', '2026-05-01 15:30:00.250', '0000-00-00', '2026-00-00 10:00', 1, b'0', b'100000001',
        7, '["a", "b"]', point(1, 2), '-25:00:01', 2026, x'00ff', 'ab', null)`;
    await executeMariadb(database, table);
    const expected = {
      big: '9007199254740993',
      huge: '18446744073709551615',
      amount: '1234567890123456789012345678.1234567890',
      share: 0.1,
      single: 0.1,
      day: '2026-05-01',
      made: '2026-05-01 23:30:00',
      seen: '2026-05-01 15:30:00.250',
      zero: null,
      part: null,
      yes: true,
      bits: false,
      mask: '257',
      small: 7,
      list: ['a', 'b'],
      shape: { x: 1, y: 2 },
      at: '-25:00:01',
      year: 2026,
      bytes: '\\x00ff',
      padded: 'ab',
      nothing: null,
    };
    await useSource(await open(), async (source) => {
      const plain = await source.rows(raw('select * from held'), { label: 'values' });
      expect(plain).toEqual([expected]);
      // With bound values the server sends them in another form.
      const bound = await source.rows(sql`select * from held where big > cast(${'0'} as signed)`, { label: 'values' });
      expect(bound).toEqual([expected]);
    });
  });

  test('a date of zeros is null in every zone, and counts as unknown', async () => {
    await executeMariadb(
      database,
      `set sql_mode = ''; create table zeros (day date, made datetime);
       insert into zeros values ('0000-00-00', '0000-00-00 00:00:00'), ('2026-05-00', '2026-00-01 10:00:00')`,
    );
    await useSource(await open(), async (source) => {
      const { dialect } = source;
      const dates = ['day', 'made'].flatMap((column) => [
        dialect.asDate(raw(column), undefined, 'Asia/Shanghai'),
        dialect.asDate(raw(column), 'UTC', 'Europe/Berlin'),
      ]);
      const [a, b, c, d] = dates as [Sql, Sql, Sql, Sql];
      const rows = await source.rows(sql`select ${a} as a, ${b} as b, ${c} as c, ${d} as d from zeros`, { label: 'z' });
      expect(rows).toEqual(Array(2).fill({ a: null, b: null, c: null, d: null }));
    });
  });

  test.each([
    ['a text that is no number', "select cast('12 pieces' as decimal(10, 2)) as v", '1292'],
    ['a comparison that takes a text for a number', "select 'A1' = 0 as v", '1292'],
    ['a text that is no date', "select cast('2026-13-01' as date) as v", '1292'],
    ['a division by zero', 'select 1 / 0 as v', '1365'],
    [
      'a loop of a query that reads itself',
      'with recursive r as (select 1 as n union all select n from r) select count(*) as v from r',
      '1931',
    ],
  ])('what the server answers with a warning only is an error: %s', async (_, statement, number) => {
    await useSource(await open(), async (source) => {
      await expect(source.rows(raw(statement), { label: 'silent' })).rejects.toMatchObject({
        code: 'SOURCE_QUERY_FAILED',
        message: expect.stringContaining(number),
      });
    });
  });

  test('settings of the server change nothing in what statements mean', async () => {
    const server = await startMariadb({
      args: ['--sql-mode=', '--default-time-zone=-07:00', '--lc-messages=de_DE', '--group-concat-max-len=4'],
    });
    const other = await freshMariadb(server?.url as string);
    const query = raw(`select 'a' || "n" as text, 'x\\y' as slash, cast(timestamp'2026-05-01 10:00:00' as char) as t,
      (select group_concat(seq) from seq_1_to_9) as list, @@session.time_zone as zone from (select 1 as n) q`);
    await useSource(await connector.open('mariadb', other, openOptions()), async (source) => {
      expect(await source.rows(query, { label: 'settings' })).toEqual([
        { text: 'a1', slash: 'x\\y', t: '2026-05-01 10:00:00', list: '1,2,3,4,5,6,7,8,9', zone: '+00:00' },
      ]);
    });
    await server?.stop();
  });

  test('a source says what it is, and its catalogue what can be read', async () => {
    await useSource(await open(), async (source) => {
      const identity = await source.identity();
      expect(identity).toMatchObject({ product: 'MariaDB', version: expect.stringMatching(/^\d+\.\d+\./) });
      expect(source.consistency).toBe('snapshot');
      const name = new URL(database).pathname.slice(1);
      const tables = (await source.catalogue()).filter(({ schema }) => schema === name);
      const heads = tables.find((table) => table.name === 'Order Heads');
      expect(heads).toMatchObject({ sqlName: '`Order Heads`', kind: 'table', comment: '订单', primaryKey: ['no'] });
      expect(heads?.uniqueKeys).toEqual([['company', 'ref']]);
      expect(
        heads?.columns.map(({ name: column, sqlName, holds, isNaiveTimestamp, comment }) => [
          column,
          sqlName,
          holds,
          isNaiveTimestamp,
          comment,
        ]),
      ).toEqual([
        ['no', 'no', 'text', false, null],
        ['company', 'company', 'number', false, null],
        ['ref', 'ref', 'text', false, null],
        ['user', 'user', 'text', false, null],
        ['made', 'made', 'date', true, 'when'],
        ['seen', 'seen', 'date', false, null],
        ['paid', 'paid', 'boolean', false, null],
        ['state', 'state', 'text', false, null],
        ['extra', 'extra', 'text', false, null],
      ]);
      const lines = tables.find((table) => table.name === 'order_lines');
      expect(lines?.columns.map(({ sqlName }) => sqlName)).toEqual(['id', '`order`']);
      expect(lines?.references).toEqual([
        { columns: ['order'], targetSchema: name, targetTable: 'Order Heads', targetColumns: ['no'] },
      ]);
      expect(tables.find((table) => table.name === 'open_orders')).toMatchObject({ kind: 'view', estimatedRows: null });
    });
  });
});

describe('the connection of the configuration', () => {
  test.each([
    ['mysql', 'mysql://audit:secret@db:3306/erp', []],
    ['mariadb', 'mariadb://audit:p%40secret@db/erp?ssl=true', []],
    ['mysql', { host: 'db', user: 'audit', password: 'secret', database: 'erp', ssl: { ca: 'PEM' } }, []],
    ['mysql', { host: 'db', port: 'abc', user: 'audit', database: 'erp' }, [['port']]],
    ['mysql', { host: 'db', user: 'audit', database: 'erp', ssl: { rejectUnauthorised: true } }, [['ssl']]],
    ['mysql', { host: 'db', user: 'audit', database: 'erp', ssl: { servername: 'other' } }, []],
    ['mysql', { host: 'db', user: 'audit', database: 'erp', passwd: 'secret' }, [[]]],
    ['mysql', 'mysql://audit:secret@db', [[]]],
    ['mysql', 'mysql://audit:100%secret@db/erp', [[]]],
    ['mysql', 'mysql://audit:p@ss:w/rd?secret#1@db:3306/erp', [[]]],
    ['mysql', 'mysql://audit:secret@db/erp?ssl=perhaps', [[]]],
    ['mysql', 'postgres://audit:secret@db/erp', [[]]],
  ])('%s %j has faults at %j', (type, connection, paths) => {
    const issues = connector.check(type, connection);
    expect(issues.map(({ path }) => path)).toEqual(paths);
    expect(JSON.stringify(issues)).not.toContain('secret');
  });
});
