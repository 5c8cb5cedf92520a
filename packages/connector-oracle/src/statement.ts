import type { AuditError, QueryOptions, Row, SqlValue } from '@erp-audit/core';
import { acquireConnection, StatementWatch } from '@erp-audit/driver-kit';
import type Driver from 'oracledb';
import { classifyError, isLost, isTransient } from './classify-error.ts';
import { oracledb } from './driver.ts';
import type { Connection, Server } from './oracle-server.ts';
import { fetchType, isLong, toRow } from './row-types.ts';

const ERRORS = { isTransient, classify: classifyError };
const ROWS_A_FETCH = 1_000;
/** Of rows with values of any length. */
const LONG_ROWS_A_FETCH = 50;
const READ_ONLY = 'SET TRANSACTION READ ONLY';
/** Share of the time limit after which a cancelled statement counts as timed out. */
const LIMIT_SHARE = 0.98;

/** What every statement of a source is run with. */
export interface StatementSettings {
  readonly source: string;
  readonly timeoutSeconds: number;
}

/** One read-only transaction on one connection of the pool, with a watch over time limit, cancelling and lost lines. */
export class ReadTransaction {
  readonly #server: Server;
  readonly #connection: Connection;
  readonly #options: QueryOptions;
  readonly #source: string;
  readonly #limitMs: number;
  readonly #watch: StatementWatch;
  #broken = false;

  private constructor(server: Server, connection: Connection, settings: StatementSettings, options: QueryOptions) {
    this.#server = server;
    this.#connection = connection;
    this.#options = options;
    this.#source = settings.source;
    this.#limitMs = (options.timeoutSeconds ?? settings.timeoutSeconds) * 1_000;
    const watched = { cancel: () => server.cancel(connection), abandon: () => server.abandon(connection) };
    this.#watch = new StatementWatch(watched, options.signal, this.#limitMs + server.graceMs);
    connection.session.callTimeout = this.#limitMs;
    server.label(connection, options.label);
  }

  /**
   * Waits for a connection, then begins. A connection that was lost while nobody used it shows only now; it is thrown
   * away and the next one taken, until one was opened after this began.
   */
  static async begin(server: Server, settings: StatementSettings, options: QueryOptions): Promise<ReadTransaction> {
    const started = performance.now();
    for (;;) {
      const connection = await acquireConnection(server, ERRORS, { ...options, source: settings.source });
      const wasIdle = connection.openedAt < started;
      const transaction = new ReadTransaction(server, connection, settings, options);
      let isStale = false;
      try {
        await transaction.#watched(async (session) => {
          try {
            await session.execute(READ_ONLY);
          } catch (cause) {
            isStale = wasIdle && isLost(cause);
            throw cause;
          }
        });
        return transaction;
      } catch (cause) {
        await transaction.end();
        if (!isStale || transaction.#watch.stopped !== undefined) throw cause;
      }
    }
  }

  /**
   * All rows of a query, a batch at a time; the time limit counts each fetch, not the time their reader needs.
   * @throws AuditError `SOURCE_*`; a stopped or lost statement always ends with one, it never hangs.
   */
  async *rows(text: string, values: readonly SqlValue[]): AsyncGenerator<readonly Row[]> {
    const result = await this.#watched((session) => execute(session, text, values));
    const names = result.metaData.map(({ name }) => name.toLowerCase());
    const size = result.metaData.some(isLong) ? LONG_ROWS_A_FETCH : ROWS_A_FETCH;
    try {
      for (;;) {
        const batch = (await this.#watched(() => result.getRows(size))) as readonly (readonly unknown[])[];
        if (batch.length > 0) yield batch.map((row) => toRow(names, row));
        if (batch.length < size) return;
      }
    } finally {
      if (!this.#broken) await result.close().catch(() => {});
    }
  }

  async #watched<Result>(work: (session: Driver.Connection) => Promise<Result>): Promise<Result> {
    if (this.#watch.stopped !== undefined) throw this.#classify(undefined, false);
    const started = performance.now();
    const stopWatching = this.#watch.begin();
    try {
      return await work(this.#connection.session);
    } catch (cause) {
      const limitReached = performance.now() - started >= this.#limitMs * LIMIT_SHARE;
      const error = this.#classify(cause, limitReached);
      this.#broken ||= this.#watch.stopped !== undefined || BREAKING.has(error.code);
      throw error;
    } finally {
      stopWatching();
    }
  }

  #classify(cause: unknown, limitReached: boolean): AuditError {
    return classifyError(cause, {
      source: this.#source,
      phase: 'query',
      label: this.#options.label,
      stopped: this.#watch.stopped,
      limitReached,
    });
  }

  /** Ends the transaction and gives the connection back; never throws. */
  async end(): Promise<void> {
    this.#broken ||= this.#watch.hasAsked;
    if (!this.#broken) {
      const stopWatching = this.#watch.begin();
      await this.#connection.session
        .rollback()
        .catch(() => {
          this.#broken = true;
        })
        .finally(stopWatching);
    }
    this.#broken ||= this.#watch.hasAsked;
    if (this.#broken) this.#server.abandon(this.#connection);
    await this.#server.release(this.#connection, this.#broken);
  }
}

/** After these nobody knows what the connection is still doing. */
const BREAKING: ReadonlySet<string> = new Set(['SOURCE_CONNECTION_LOST', 'SOURCE_TIMEOUT', 'SOURCE_CANCELLED']);

async function execute(
  session: Driver.Connection,
  text: string,
  values: readonly SqlValue[],
): Promise<Driver.ResultSet<unknown>> {
  const binds = values.map((value) => (typeof value === 'boolean' ? Number(value) : value));
  const { resultSet } = await session.execute<unknown>(text, binds, {
    resultSet: true,
    outFormat: oracledb.OUT_FORMAT_ARRAY,
    fetchArraySize: ROWS_A_FETCH,
    prefetchRows: ROWS_A_FETCH,
    fetchTypeHandler: fetchType,
  });
  if (resultSet === undefined) throw new Error('the statement gives no rows');
  return resultSet;
}
