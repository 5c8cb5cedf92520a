import {
  type DuckDBConnection,
  type DuckDBPreparedStatement,
  type DuckDBResult,
  StatementType,
} from '@duckdb/node-api';
import type { AuditError, QueryOptions, Row, SqlValue } from '@erp-audit/core';
import { acquireConnection, SOURCE_ERRORS, StatementWatch } from '@erp-audit/driver-kit';
import { classifyError } from './classify-error.ts';
import type { ConnectionPool } from './database/connection-pool.ts';
import { converters, rowsOf } from './row-values.ts';

/** What every statement of a source is run with. */
export interface StatementSettings {
  readonly source: string;
  readonly timeoutSeconds: number;
  /** Refuses a statement that reads what must not be trusted. */
  check(text: string, context: { readonly source: string; readonly label: string }): void;
}

const READING: ReadonlySet<StatementType> = new Set([StatementType.SELECT, StatementType.EXPLAIN]);

/**
 * A stream that fails half-way ends in the driver as if it were complete: it reads no error of DuckDB's. But the
 * transaction around it is aborted then, and takes no other statement.
 */
const PROOF = 'select 1';

/** DuckDB is in this process: nothing passes by itself. */
const ERRORS = { isTransient: () => false, classify: classifyError };

/** One statement on one connection, with a watch over its time limit and cancelling. It reads as it is asked to. */
export class ReadStatement {
  readonly #pool: ConnectionPool;
  readonly #connection: DuckDBConnection;
  readonly #settings: StatementSettings;
  readonly #options: QueryOptions;
  readonly #watch: StatementWatch;
  #prepared: DuckDBPreparedStatement | undefined;
  #result: DuckDBResult | undefined;
  #hasBegun = false;

  private constructor(
    pool: ConnectionPool,
    connection: DuckDBConnection,
    settings: StatementSettings,
    options: QueryOptions,
  ) {
    this.#pool = pool;
    this.#connection = connection;
    this.#settings = settings;
    this.#options = options;
    const interrupt = () => connection.interrupt();
    const watched = { cancel: async () => interrupt(), abandon: interrupt };
    const limitMs = (options.timeoutSeconds ?? settings.timeoutSeconds) * 1_000;
    this.#watch = new StatementWatch(watched, options.signal, limitMs);
  }

  /** Waits for a connection, then prepares the statement and begins it. */
  static async begin(
    pool: ConnectionPool,
    settings: StatementSettings,
    options: QueryOptions,
    text: string,
    values: readonly SqlValue[],
  ): Promise<ReadStatement> {
    const { source } = settings;
    const { label } = options;
    settings.check(text, { source, label });
    const connection = await acquireConnection(pool, ERRORS, { ...options, source });
    const statement = new ReadStatement(pool, connection, settings, options);
    try {
      await statement.#run(() => statement.#start(text, values));
      return statement;
    } catch (cause) {
      await statement.end();
      throw cause;
    }
  }

  /** The next rows; empty at the end. */
  async fetch(): Promise<readonly Row[]> {
    const result = this.#result;
    if (result === undefined) return [];
    const chunk = await this.#run(() => result.fetchChunk());
    if (chunk === null || chunk.rowCount === 0) {
      await this.#run(() => this.#connection.run(PROOF));
      return [];
    }
    return rowsOf(chunk, result.columnNames(), converters(result.columnTypes()));
  }

  /** Gives the connection back; never throws. What is left of the result goes with the statement. */
  async end(): Promise<void> {
    this.#result = undefined;
    this.#prepared?.destroySync();
    if (this.#hasBegun) await this.#connection.run('rollback').catch(() => {});
    await this.#pool.release(this.#connection);
  }

  async #start(text: string, values: readonly SqlValue[]): Promise<void> {
    // DuckDB prepares one statement only, and says itself whether it reads.
    this.#prepared = await this.#connection.prepare(text);
    if (!READING.has(this.#prepared.statementType)) throw SOURCE_ERRORS.readOnly(this.#context());
    this.#prepared.bind([...values]);
    await this.#connection.run('begin transaction read only');
    this.#hasBegun = true;
    this.#result = await this.#prepared.stream();
  }

  async #run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#watch.stopped !== undefined) throw this.#classify(undefined);
    const stopWatching = this.#watch.begin();
    try {
      return await work();
    } catch (cause) {
      throw this.#classify(cause);
    } finally {
      stopWatching();
    }
  }

  #context() {
    return { source: this.#settings.source, label: this.#options.label, phase: 'query' } as const;
  }

  #classify(cause: unknown): AuditError {
    return classifyError(cause, { ...this.#context(), stopped: this.#watch.stopped });
  }
}
