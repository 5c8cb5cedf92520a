import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { raw, type Source, sql } from '@erp-audit/core';
import { type ConnectorStatements, openOptions, testConnector } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connector } from './connector.ts';

const SECRET = '张三的秘密';

/** DuckDB works ahead of the reader by a megabyte: rows must be wide for an error to come after the first of them. */
const WIDE = raw(Array.from({ length: 40 }, (_, index) => `n + ${index} as n${index}`).join(', '));

const statements: ConnectorStatements = {
  numbers: (count) => sql`select n, 'text of row ' || n as t from range(1, cast(${count} as bigint) + 1) as r (n)`,
  failingAt: (count, failing) =>
    sql`select case when n = cast(${failing} as bigint) then error('division by zero') else n end as n, ${WIDE}
      from range(1, cast(${count} as bigint) + 1) as r (n)`,
  endless: raw('select count(*) as n from range(1000000) a, range(1000000) b'),
  writes: [
    raw("insert into target values ('3', 'x')"),
    raw("with added as (select 3 as id) insert into target select id, 'x' from added"),
    raw("select 1; insert into target values ('3', 'x')"),
    raw('create table other (id int)'),
    raw('create temp table other (id int)'),
    raw("copy target to './erp-audit-written.csv'"),
    raw("attach ':memory:' as other"),
    raw("set memory_limit = '8GB'"),
    raw("select * from read_text('/etc/hostname')"),
    raw('checkpoint'),
  ],
  target: raw('select id, text from target'),
  failingOnValue: raw('select cast(text as int) as n from target'),
  secret: SECRET,
};

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'extracts-'));
  writeFileSync(join(directory, 'target.csv'), `id,text\n1,${SECRET}\n2,${SECRET}\n`);
  writeFileSync(join(directory, 'Order Heads.csv'), 'no;user;Made at\nA 1;X;01.05.2026\n');
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const open = (changes?: Parameters<typeof openOptions>[0], settings: object = {}) =>
  connector.open('files', { directory, ...settings }, openOptions(changes));

async function useSource(source: Source, use: (source: Source) => Promise<void>): Promise<void> {
  try {
    await use(source);
  } finally {
    await source.close();
  }
}

describe('connector-files', () => {
  testConnector(() => ({ open, statements }));

  test('values arrive as exact text where JavaScript would round or shift them', async () => {
    const query = raw(`select 9007199254740993::bigint as big, 12.50::decimal(10, 2) as amount, 0.1::double as share,
      date '2026-05-01' as day, timestamp '2026-05-01 23:30:00' as naive,
      timestamptz '2026-05-01 23:30:00.5+08' as instant, true as yes, null::int as nothing,
      to_json(['a', 'b']) as list, ['x', 'y,z'] as texts, 7::int as small,
      12345678901234567890123456789012345678::decimal(38, 0) as wide`);
    await useSource(await open(), async (source) => {
      expect(await source.rows(query, { label: 'values' })).toEqual([
        {
          big: '9007199254740993',
          amount: '12.50',
          share: 0.1,
          day: '2026-05-01',
          naive: '2026-05-01 23:30:00',
          instant: '2026-05-01 15:30:00.5+00',
          yes: true,
          nothing: null,
          list: ['a', 'b'],
          texts: ['x', 'y,z'],
          small: 7,
          wide: '12345678901234567890123456789012345678',
        },
      ]);
    });
  });

  test('a source says what it was read from, and which columns there are', async () => {
    await useSource(await open(), async (source) => {
      const identity = await source.identity();
      expect(identity).toMatchObject({ version: expect.stringMatching(/^v1\./), database: directory });
      expect(identity.files?.map(({ file, bytes }) => [file, bytes])).toEqual([
        ['Order Heads.csv', 33],
        ['target.csv', 44],
      ]);
      expect(identity.files?.[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
      const tables = await source.catalogue();
      expect(tables.map(({ schema, sqlName, estimatedRows }) => [schema, sqlName, estimatedRows])).toEqual([
        ['main', '"Order Heads"', 1],
        ['main', 'target', 2],
      ]);
      expect(tables[0]?.columns.map(({ sqlName, type, holds }) => [sqlName, type, holds])).toEqual([
        ['no', 'VARCHAR', 'text'],
        ['user', 'VARCHAR', 'text'],
        ['"Made at"', 'VARCHAR', 'text'],
      ]);
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

  test('a stream that fails after its first rows never ends as if it were complete', async () => {
    await useSource(await open(), async (source) => {
      const failing = raw(`select cast(case when n = 1900000 then text else '1' end as int) as n
        from range(1, 2000001) as r (n), (select text from target limit 1)`);
      let rows = 0;
      const reading = async () => {
        for await (const batch of source.stream(failing, { label: 'r' })) rows += batch.length;
      };
      await expect(reading()).rejects.toMatchObject({ code: 'SOURCE_QUERY_FAILED' });
      expect(rows).toBeGreaterThan(0);
      expect(await source.rows(raw('select 1 as n'), { label: 'after' })).toEqual([{ n: 1 }]);
    });
  });

  test('a stream that is cancelled half-way is an error too', async () => {
    await useSource(await open(), async (source) => {
      const abort = new AbortController();
      const reading = async () => {
        let rows = 0;
        for await (const batch of source.stream(statements.numbers(100_000_000), {
          label: 'r',
          signal: abort.signal,
        })) {
          rows += batch.length;
          if (rows > 100_000) abort.abort();
        }
      };
      await expect(reading()).rejects.toMatchObject({ code: 'SOURCE_CANCELLED' });
    });
  });

  test('a table that lost too much is refused however a statement reads it, one that lost a little is named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'extracts-'));
    const rows = Array.from({ length: 2_000 }, (_, n) => `${n};x`).join('\n');
    writeFileSync(join(folder, 'few $1.csv'), `id;t\n${rows}\n1;2;3\n`);
    writeFileSync(join(folder, 'many.csv'), 'id;t\n1;2;3\n1;2\n');
    writeFileSync(join(folder, 'whole.csv'), 'id;t\n1;2\n');
    try {
      await useSource(await connector.open('files', folder, openOptions()), async (source) => {
        const one = sql`cast(${1} as integer)`;
        for (const statement of [
          sql`select ${one} as n from many`,
          sql`select count(*) as n from (select m.id from main."many" m where m.id = cast(${'1'} as varchar)) r`,
          sql`with h as (select id from MANY) select ${one} as n from h`,
          sql`select id from whole where exists (select 1 from many where ${one} = 1)`,
        ]) {
          await expect(source.rows(statement, { label: 'r' })).rejects.toMatchObject({
            code: 'SOURCE_EXTRACT_REFUSED',
          });
        }
        expect(await source.rows(sql`select ${one} as n from whole`, { label: 'many' })).toEqual([{ n: 1 }]);
        const lossy = 'select count(*) filter (where id = $1) as n from (select id from "few $1") r, whole';
        expect(source.extracts?.lossesOf(lossy)).toMatchObject([{ table: 'few $1', rejected: 1 }]);
        expect(source.extracts?.lossesOf('select * from whole where id = $1')).toEqual([]);
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('an old file is named, and types hold for every table that has the column', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'extracts-'));
    for (const name of ['new', 'old']) writeFileSync(join(folder, `${name}.csv`), 'id;qty\n01;1,50\n');
    utimesSync(join(folder, 'old.csv'), new Date('2026-01-05'), new Date('2026-01-05'));
    const settings = { directory: folder, maxAgeDays: 3, types: { QTY: 'number' } };
    try {
      await useSource(await connector.open('files', settings, openOptions()), async (source) => {
        const notes = source.extracts?.tables.map(({ table, notes: all }) => [table, all.map(({ en }) => en)]);
        expect(notes).toEqual([
          ['new', ['"," stands before decimals']],
          ['old', ['old.csv: is old: last changed on 2026-01-05', '"," stands before decimals']],
        ]);
        expect(await source.rows(raw('select id, qty from new'), { label: 'r' })).toEqual([{ id: '01', qty: '1.50' }]);
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('a folder that is not there is refused', async () => {
    const opening = connector.open('files', join(directory, 'absent'), openOptions());
    await expect(opening).rejects.toMatchObject({ code: 'SOURCE_DATABASE_MISSING' });
  });
});

describe('the connection of the configuration', () => {
  test.each([
    ['./extracts', []],
    ['files:./extracts', []],
    [{ directory: './extracts', tables: { EKPO: { files: 'EKPO_*.csv', types: { MENGE: 'number' } } } }, []],
    [{ directory: './extracts', tables: { EKPO: { types: { BEDAT: { date: 'dd.MM.yyyy' } } } } }, []],
    [{ directory: './extracts', tables: { EKPO: { types: { MENGE: 'decimal(15,2)' } } } }, []],
    [
      { directory: './extracts', tables: { EKPO: { types: { MENGE: 'float' } } } },
      [['tables', 'EKPO', 'types', 'MENGE']],
    ],
    [{ directory: './extracts', tables: { EKPO: { files: '../*.csv' } } }, [['tables', 'EKPO', 'files']]],
    [{ directory: './extracts', rejects: { most: 2 } }, [['rejects', 'most']]],
    [{ directory: './extracts', delimitter: ';' }, [[]]],
    [{ folder: './extracts' }, [['directory'], []]],
    ['files:', [['directory']]],
  ])('%j has faults at %j', (connection, paths) => {
    const issues = connector.check('files', connection);
    expect(issues.map(({ path }) => path)).toEqual(paths);
  });
});
