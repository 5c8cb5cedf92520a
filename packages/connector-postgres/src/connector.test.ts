import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { raw, type Source, silentLog, sql } from '@erp-audit/core';
import { openEmbedded } from '@erp-audit/pglite';
import { type ConnectorStatements, execute, freshDatabase, openOptions, testConnector } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connector } from './connector.ts';

const url = inject('postgresUrl');
const SECRET = '张三的秘密';
const SETUP = `create table target (id int primary key, text text); insert into target values (1, '${SECRET}'), (2, '${SECRET}');
  create schema sales;
  create table sales."Order Heads" (no varchar(20) primary key, company int not null, ref text not null, "user" text,
    made timestamp, paid boolean, extra jsonb, unique (company, ref));
  comment on table sales."Order Heads" is '订单'; comment on column sales."Order Heads".made is 'when';
  create table sales.order_lines (id int primary key, order_no varchar(20) references sales."Order Heads");
  create view sales.open_orders as select no from sales."Order Heads"`;

const statements: ConnectorStatements = {
  numbers: (count) => sql`select n, 'text of row ' || n as t from generate_series(1, cast(${count} as int)) as n`,
  failingAt: (count, failing) =>
    sql`select 1 / (cast(${failing} as int) - n) as n from generate_series(1, cast(${count} as int)) as n`,
  endless: raw('select count(*) from generate_series(1, 1000000) a, generate_series(1, 1000000) b'),
  writes: [
    raw("insert into target values (3, 'x')"),
    raw("with added as (insert into target values (3, 'x') returning id) select id from added"),
    raw("select 1; insert into target values (3, 'x')"),
    raw("commit; insert into target values (3, 'x'); begin"),
    raw("rollback; set default_transaction_read_only = off; insert into target values (3, 'x')"),
    raw('create table other (id int)'),
    raw("select setval('no_sequence', 1)"),
  ],
  target: raw('select id, text from target'),
  failingOnValue: raw('select cast(text as int) as n from target'),
  secret: SECRET,
};

async function useSource(source: Source, use: (source: Source) => Promise<void>): Promise<void> {
  try {
    await use(source);
  } finally {
    await source.close();
  }
}

function testValues(open: () => Promise<Source>): void {
  test('values arrive as exact text where JavaScript would round or shift them', async () => {
    const query = raw(`select 9007199254740993::bigint as big, 12.50::numeric(10, 2) as amount, 0.1::float8 as share,
      date '2026-05-01' as day, timestamp '2026-05-01 23:30' as naive, timestamptz '2026-05-01 23:30+08' as instant,
      true as yes, null::int as nothing, '["a", "b"]'::json as list, array['x', 'y,z'] as texts, 7::int as small,
      'ab '::char(5) as padded`);
    await useSource(await open(), async (source) => {
      expect(await source.rows(query, { label: 'values' })).toEqual([
        {
          big: '9007199254740993',
          amount: '12.50',
          share: 0.1,
          day: '2026-05-01',
          naive: '2026-05-01 23:30:00',
          instant: '2026-05-01 15:30:00+00',
          yes: true,
          nothing: null,
          list: ['a', 'b'],
          texts: ['x', 'y,z'],
          small: 7,
          padded: 'ab   ',
        },
      ]);
    });
  });

  test('a source says what it is and which columns can be read', async () => {
    await useSource(await open(), async (source) => {
      const identity = await source.identity();
      expect(identity.version).toMatch(/^\d+\./);
      expect(identity.product).toContain('PostgreSQL');
      const tables = (await source.catalogue()).filter(({ name }) => name === 'target');
      expect(tables.map(({ schema }) => schema)).toEqual(['public']);
      const columns = tables[0]?.columns.map(({ name, type, isNullable }) => ({ name, type, isNullable }));
      expect(columns).toEqual([
        { name: 'id', type: 'integer', isNullable: false },
        { name: 'text', type: 'text', isNullable: true },
      ]);
    });
  });

  test('the catalogue tells keys, references, comments and names as statements write them', async () => {
    await useSource(await open(), async (source) => {
      const tables = await source.catalogue();
      const [header, line] = ['Order Heads', 'order_lines'].map((name) => tables.find((table) => table.name === name));
      expect(header).toMatchObject({
        ...{ schema: 'sales', sqlName: 'sales."Order Heads"', kind: 'table', comment: '订单', primaryKey: ['no'] },
        uniqueKeys: [['company', 'ref']],
        references: [],
      });
      expect(header?.columns.map(({ sqlName, holds }) => [sqlName, holds])).toEqual([
        ['no', 'text'],
        ['company', 'number'],
        ['ref', 'text'],
        ['"user"', 'text'],
        ['made', 'date'],
        ['paid', 'boolean'],
        ['extra', 'other'],
      ]);
      expect(header?.columns.find(({ name }) => name === 'made')).toMatchObject({
        ...{ isNaiveTimestamp: true, isNullable: true, comment: 'when' },
      });
      expect(line?.references).toEqual([
        { columns: ['order_no'], targetSchema: 'sales', targetTable: 'Order Heads', targetColumns: ['no'] },
      ]);
      expect(tables.find(({ name }) => name === 'open_orders')).toMatchObject({ kind: 'view', estimatedRows: null });
      expect(tables.find(({ name }) => name === 'target')?.sqlName).toBe('target');
    });
  });

  test('a missing table or column is named', async () => {
    await useSource(await open(), async (source) => {
      await expect(source.rows(raw('select 1 from nowhere'), { label: 'r' })).rejects.toMatchObject({
        code: 'SOURCE_OBJECT_MISSING',
        details: { source: 'erp', object: 'nowhere' },
      });
      await expect(source.rows(raw('select t.colour from target t'), { label: 'r' })).rejects.toMatchObject({
        code: 'SOURCE_OBJECT_MISSING',
        details: { object: 't.colour' },
      });
    });
  });
}

describe.skipIf(url === undefined)('connector-postgres on a server', () => {
  let database: string;
  beforeAll(async () => {
    database = await freshDatabase(url as string);
    await execute(database, SETUP);
  });
  const open = (changes?: Parameters<typeof openOptions>[0]) =>
    connector.open('postgres', database, openOptions(changes));
  testConnector(() => ({ open, statements }));
  testValues(open);

  test('the schema of the configuration is the search path', async () => {
    await execute(database, 'create schema "Other Schema"; create table "Other Schema".here (id int)');
    await useSource(await open({ schema: 'Other Schema' }), async (source) => {
      expect(await source.rows(raw('select id from here'), { label: 'here' })).toEqual([]);
    });
  });
});

describe('connector-postgres on an embedded database', () => {
  let directory: string;
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'erp-audit-source-'));
    const embedded = await openEmbedded({ directory }, silentLog);
    await embedded.execSql(SETUP);
    await embedded.close();
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  const open = (changes?: Parameters<typeof openOptions>[0]) =>
    connector.open('pglite', `pglite:${directory}`, openOptions(changes));
  testConnector(() => ({ open, statements }));
  testValues(open);

  test('a source in memory serves rules that bring their own rows', async () => {
    await useSource(await connector.open('pglite', { memory: true }, openOptions()), async (source) => {
      expect(await source.rows(sql`select ${'值'}::text as v`, { label: 'memory' })).toEqual([{ v: '值' }]);
    });
  });

  test('a folder without a database is refused and stays as it is', async () => {
    const opening = connector.open('pglite', { directory: join(directory, 'absent') }, openOptions());
    await expect(opening).rejects.toMatchObject({ code: 'SOURCE_DATABASE_MISSING' });
  });

  test('a folder in use is refused, with the process that holds it', async () => {
    await useSource(await open(), async () => {
      await expect(open()).rejects.toMatchObject({
        code: 'SOURCE_UNREACHABLE',
        message: expect.stringContaining(String(process.pid)),
      });
    });
  });
});

describe('the connection of the configuration', () => {
  test.each([
    ['postgres', 'postgres://audit:secret@db:5432/erp', []],
    ['postgres', { host: 'db', user: 'audit', password: 'secret', database: 'erp', ssl: { ca: 'PEM' } }, []],
    ['postgres', { host: 'db', port: 'abc', user: 'audit', database: 'erp' }, [['port']]],
    ['postgres', { host: 'db', user: 'audit', database: 'erp', ssl: { rejectUnauthorised: true } }, [['ssl']]],
    ['postgres', { host: 'db', user: 'audit', database: 'erp', passwd: 'secret' }, [[]]],
    ['postgres', 'mysql://audit:secret@db/erp', [[]]],
    ['pglite', 'pglite:./demo', []],
    ['pglite', { directory: './demo' }, []],
    ['pglite', 'pglite:', [[]]],
    ['pglite', { folder: './demo' }, [[]]],
  ])('%s %j has faults at %j', (type, connection, paths) => {
    const issues = connector.check(type, connection);
    expect(issues.map(({ path }) => path)).toEqual(paths);
    expect(JSON.stringify(issues)).not.toContain('secret');
  });
});
