import { setImmediate as nextTurn } from 'node:timers/promises';
import { type AuditError, type OpenOptions, type Row, type Source, type Sql, silentLog, sql } from '@erp-audit/core';
import { expect, test } from 'vitest';

const STREAMED_ROWS = 300_000;
/** Far below what 300,000 rows weigh on our side. */
const HEAP_GROWTH_BYTES = 60_000_000;

/** Statements in the dialect of the database under test; the suite itself knows no SQL. */
export interface ConnectorStatements {
  /** Numbers 1 to `count` in a column `n`, with a text `t` beside them. */
  numbers(count: number): Sql;
  /** As `numbers`, but the row `failing` divides by zero. */
  failingAt(count: number, failing: number): Sql;
  /** Runs for minutes. */
  readonly endless: Sql;
  /** Each must be refused: a write, two statements, a write hidden in a query. */
  readonly writes: readonly Sql[];
  /** Rows of the table that `writes` aims at; it holds two. */
  readonly target: Sql;
  /** Casts the text of `target` to a number, which fails; the text is `secret`. */
  readonly failingOnValue: Sql;
  readonly secret: string;
}

/** How the suite opens the database under test; `target` of the statements exists there. */
export interface ConnectorSubject {
  open(options: OpenOptions): Promise<Source>;
  readonly statements: ConnectorStatements;
  /** False where a database cannot tell what a statement would cost without writing; absent means that it can. */
  readonly tellsPlanCost?: false;
}

export function openOptions(changes: Partial<OpenOptions> = {}): OpenOptions {
  const limits = { connections: 2, statementTimeoutSeconds: 60 };
  return { name: 'erp', schema: undefined, log: silentLog, ...limits, ...changes };
}

/** As exact as turns of the event loop are; timers know whole milliseconds only. */
async function afterMs(milliseconds: number): Promise<void> {
  const started = performance.now();
  while (performance.now() - started < milliseconds) await nextTurn();
}

async function collect(stream: AsyncIterable<readonly Row[]>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const batch of stream) all.push(...batch);
  return all;
}

/** What every connector must do, whatever it connects to. */
export function testConnector(subject: () => ConnectorSubject): void {
  const withSource = async <Result>(use: (source: Source) => Promise<Result>, changes?: Partial<OpenOptions>) => {
    const source = await subject().open(openOptions(changes));
    try {
      return await use(source);
    } finally {
      await source.close();
    }
  };
  testReading(subject, withSource);
  testErrors(subject, withSource);
  testStopping(subject, withSource);
}

type WithSource = <Result>(use: (source: Source) => Promise<Result>, changes?: Partial<OpenOptions>) => Promise<Result>;

function testReading(subject: () => ConnectorSubject, withSource: WithSource): void {
  test('no write gets through, however it is written', () =>
    withSource(async (source) => {
      const { writes, target } = subject().statements;
      for (const write of writes) {
        await expect(source.rows(write, { label: 'write' })).rejects.toMatchObject({ name: 'AuditError' });
        await expect(collect(source.stream(write, { label: 'write' }))).rejects.toMatchObject({ name: 'AuditError' });
      }
      expect(await source.rows(target, { label: 'target' })).toHaveLength(2);
    }));

  test('300,000 rows stream in batches and bounded memory', () =>
    withSource(async (source) => {
      const before = process.memoryUsage().heapUsed;
      let rows = 0;
      let peak = 0;
      for await (const batch of source.stream(subject().statements.numbers(STREAMED_ROWS), { label: 'numbers' })) {
        expect(batch.length).toBeLessThanOrEqual(5_000);
        rows += batch.length;
        peak = Math.max(peak, process.memoryUsage().heapUsed - before);
      }
      expect(rows).toBe(STREAMED_ROWS);
      expect(peak).toBeLessThan(HEAP_GROWTH_BYTES);
    }));

  test('a reader that stops early gives the connection back at once', () =>
    withSource(
      async (source) => {
        for (let round = 0; round < 5; round += 1) {
          for await (const batch of source.stream(subject().statements.numbers(STREAMED_ROWS), { label: 'early' })) {
            expect(batch.length).toBeGreaterThan(0);
            break;
          }
        }
        expect(await source.rows(subject().statements.numbers(3), { label: 'after' })).toHaveLength(3);
      },
      { connections: 1 },
    ));
}

function testErrors(subject: () => ConnectorSubject, withSource: WithSource): void {
  test('an error in a late row arrives as an error, after the rows before it', () =>
    withSource(async (source) => {
      let rows = 0;
      const reading = async () => {
        for await (const batch of source.stream(subject().statements.failingAt(9_000, 7_700), { label: 'late' })) {
          rows += batch.length;
        }
      };
      await expect(reading()).rejects.toMatchObject({ code: 'SOURCE_QUERY_FAILED' });
      expect(rows).toBeGreaterThan(0);
      expect(rows).toBeLessThan(7_700);
    }));

  test('an error names the statement and its kind, never a value of a row', () =>
    withSource(async (source) => {
      const { failingOnValue, secret } = subject().statements;
      const error = await source.rows(failingOnValue, { label: 'rule X' }).then(
        () => undefined,
        (cause: AuditError) => cause,
      );
      expect(error?.code).toBe('SOURCE_QUERY_FAILED');
      expect(error?.message).toContain('rule X');
      expect(JSON.stringify([error?.message, error?.details, String(error?.cause), error?.stack])).not.toContain(
        secret,
      );
    }));

  test('a plan has a cost, where the database tells it, and is not executed', () =>
    withSource(async (source) => {
      const cost = await source.planCost(subject().statements.endless);
      if (subject().tellsPlanCost === false) expect(cost).toBeUndefined();
      else expect(cost).toBeGreaterThan(0);
    }));
}

function testStopping(subject: () => ConnectorSubject, withSource: WithSource): void {
  test('a statement over its time limit ends as a timeout, and the source goes on', () =>
    withSource(async (source) => {
      const running = source.rows(subject().statements.endless, { label: 'endless', timeoutSeconds: 1 });
      await expect(running).rejects.toMatchObject({ code: 'SOURCE_TIMEOUT' });
      expect(await source.rows(subject().statements.numbers(1), { label: 'after' })).toHaveLength(1);
    }));

  test('a reader that takes longer than the time limit is no timeout', () =>
    withSource(async (source) => {
      let rows = 0;
      const stream = source.stream(subject().statements.numbers(5_000), { label: 'slow reader', timeoutSeconds: 1 });
      for await (const batch of stream) {
        if (rows === 0) await new Promise((resolve) => setTimeout(resolve, 1_500));
        rows += batch.length;
      }
      expect(rows).toBe(5_000);
    }));

  test('aborting ends a running statement within seconds, and the source goes on', () =>
    withSource(async (source) => {
      const abort = new AbortController();
      const running = collect(source.stream(subject().statements.endless, { label: 'endless', signal: abort.signal }));
      const outcome = expect(running).rejects.toMatchObject({ code: 'SOURCE_CANCELLED' });
      const started = performance.now();
      setTimeout(() => abort.abort(), 300);
      await outcome;
      expect(performance.now() - started).toBeLessThan(5_000);
      expect(await source.rows(subject().statements.numbers(1), { label: 'after' })).toHaveLength(1);
    }));

  test('a request to stop that comes as its statement ends stops none that follows', () =>
    withSource(
      async (source) => {
        for (let moment = 0; moment < 24; moment += 1) {
          const abort = new AbortController();
          const first = source.rows(subject().statements.numbers(1), { label: 'first', signal: abort.signal });
          const ended = Promise.allSettled([first]);
          const aborted = afterMs(moment / 8).then(() => abort.abort());
          await ended;
          expect(await source.rows(subject().statements.numbers(4_000), { label: 'next' })).toHaveLength(4_000);
          await aborted;
        }
      },
      { connections: 1 },
    ));

  test('aborting reaches statements that still wait for a connection, and those not begun', () =>
    withSource(
      async (source) => {
        const abort = new AbortController();
        const options = { label: 'many', signal: abort.signal };
        const running = [1, 2, 3].map(() => source.rows(subject().statements.endless, options));
        const outcomes = Promise.allSettled(running);
        setTimeout(() => abort.abort(), 200);
        for (const outcome of await outcomes) {
          expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'SOURCE_CANCELLED' } });
        }
        await expect(source.rows(sql`select 1`, options)).rejects.toMatchObject({ code: 'SOURCE_CANCELLED' });
        expect(await source.rows(subject().statements.numbers(1), { label: 'after' })).toHaveLength(1);
      },
      { connections: 1 },
    ));
}
