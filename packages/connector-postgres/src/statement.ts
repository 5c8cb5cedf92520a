import type { AuditError, QueryOptions, Row } from '@erp-audit/core';
import { acquireConnection, StatementWatch, type WatchedConnection } from '@erp-audit/driver-kit';
import pg from 'pg';
import { classifyError, isTransient } from './classify-error.ts';
import { type ReadRows, readRows } from './read-rows.ts';
import { RowStream } from './row-stream.ts';
import type { Connection, Server } from './server.ts';

const ERRORS = { isTransient, classify: classifyError };
const ROLLBACK = 'rollback';
/** PostgreSQL cuts names after 63 bytes. */
const LABEL_CHARACTERS = 50;
const LOCK_TIMEOUT = '10s';
/** A consumer that hangs must not hold a snapshot of production for ever. */
const IDLE_TIMEOUT = '30min';
/** Share of the time limit after which a cancelled statement counts as timed out. */
const LIMIT_SHARE = 0.98;

/**
 * The server would count the time in which nobody takes rows, so that the limit of a stream is kept from here; this one
 * is for a client that stopped dead.
 */
const LONGEST_STREAM_MS = 12 * 60 * 60 * 1_000;
/** How soon a server stops working for a client that is gone. */
const CLIENT_CHECK = '10s';

/** What every statement of a source is run with. */
export interface StatementSettings {
  readonly source: string;
  readonly schema: string | undefined;
  readonly timeoutSeconds: number;
  /** Whether the server can look from time to time if the client of a running statement is still there. */
  readonly checksClient?: boolean;
}

/** How a transaction is begun. */
export interface ReadOptions extends QueryOptions {
  /** Whether its rows are read by {@link ReadTransaction.stream}. */
  readonly isStream?: boolean;
}

/** One read-only transaction on one connection of the pool, with a watch over time limit, cancelling and lost lines. */
export class ReadTransaction {
  readonly #server: Server;
  readonly #connection: Connection;
  readonly #options: QueryOptions;
  readonly #source: string;
  readonly #limitMs: number;
  readonly #watched: WatchedConnection;
  readonly #watch: StatementWatch;
  #broken = false;

  private constructor(server: Server, connection: Connection, settings: StatementSettings, options: ReadOptions) {
    this.#server = server;
    this.#connection = connection;
    this.#options = options;
    this.#source = settings.source;
    const limitMs = limitOf(settings, options);
    this.#limitMs = limitMs;
    this.#watched = { cancel: () => server.cancel(connection), abandon: () => server.abandon(connection) };
    const graceMs = options.isStream === true ? 0 : server.graceMs;
    this.#watch = new StatementWatch(this.#watched, options.signal, limitMs + graceMs);
  }

  /** Waits for a connection, then begins. */
  static async begin(server: Server, settings: StatementSettings, options: ReadOptions): Promise<ReadTransaction> {
    const connection = await acquireConnection(server, ERRORS, { ...options, source: settings.source });
    return new ReadTransaction(server, connection, settings, options).#begun(beginText(settings, options));
  }

  /**
   * Ends this one and begins another on its connection, in one message; this one is over, whatever happens.
   * @throws AuditError `SOURCE_*`
   */
  next(settings: StatementSettings, options: ReadOptions): Promise<ReadTransaction> {
    const transaction = new ReadTransaction(this.#server, this.#connection, settings, options);
    return transaction.#begun(`${ROLLBACK}; ${beginText(settings, options)}`);
  }

  async #begun(text: string): Promise<ReadTransaction> {
    try {
      await this.run(text);
      return this;
    } catch (cause) {
      await this.end();
      throw cause;
    }
  }

  /** Whether one of its statements was to be stopped, even if it ended by itself. */
  get isStopped(): boolean {
    return this.#watch.stopped !== undefined;
  }

  /** @throws AuditError `SOURCE_*`; a stopped or lost statement always ends with one, it never hangs. */
  async run(text: string, values?: readonly unknown[]): Promise<readonly Row[]> {
    return (await this.read(text, values)).rows;
  }

  /** The same with what is known of the columns. @throws AuditError as {@link run} */
  async read(text: string, values?: readonly unknown[]): Promise<ReadRows> {
    if (text !== ROLLBACK) this.#refuseStopped();
    // Text that is not ours goes through the extended protocol, which takes exactly one statement.
    const query = values === undefined ? { text } : { text, values: [...values], queryMode: 'extended' };
    return this.#awaited(() => readRows(this.#connection, query));
  }

  /**
   * Rows of one query as they come. The time limit counts each wait for the server, not the time that the reader takes;
   * where the reader stops early, so does the server.
   * @throws AuditError as {@link run}
   */
  async *stream(text: string, values: readonly unknown[]): AsyncGenerator<readonly Row[]> {
    this.#refuseStopped();
    const rows = new RowStream(this.#connection, text, values);
    try {
      for (;;) {
        const batch = await this.#awaited(() => rows.next());
        if (batch.length === 0) return;
        yield batch;
        this.#refuseStopped();
      }
    } finally {
      if (!rows.isOver) await this.#stop(rows);
    }
  }

  /** The request to stop may still be on its way when the statement has ended, so that nothing else may follow it. */
  async #stop(rows: RowStream): Promise<void> {
    this.#broken = true;
    const stopWatching = new StatementWatch(this.#watched, undefined, 0).begin();
    await rows.drain();
    stopWatching();
  }

  #refuseStopped(): void {
    if (this.#watch.stopped !== undefined) throw this.#classify(undefined, false);
  }

  async #awaited<Result>(work: () => Promise<Result>): Promise<Result> {
    const started = performance.now();
    const stopWatching = this.#watch.begin();
    try {
      return await work();
    } catch (cause) {
      const limitReached = performance.now() - started >= this.#limitMs * LIMIT_SHARE;
      const error = this.#classify(cause, limitReached);
      this.#broken ||= this.#watch.stopped !== undefined || error.code === 'SOURCE_CONNECTION_LOST';
      throw error;
    } finally {
      stopWatching();
    }
  }

  #classify(cause: unknown, limitReached: boolean): AuditError {
    const { label } = this.#options;
    return classifyError(cause, {
      source: this.#source,
      phase: 'query',
      label,
      stopped: this.#watch.stopped,
      limitReached,
    });
  }

  /** Ends the transaction and gives the connection back; never throws. */
  async end(): Promise<void> {
    this.#broken ||= this.#watch.hasAsked;
    if (!this.#broken) await this.run(ROLLBACK).catch(() => (this.#broken = true));
    this.#broken ||= this.#watch.hasAsked;
    if (this.#broken) this.#server.abandon(this.#connection);
    await this.#server.release(this.#connection, this.#broken);
  }
}

function limitOf(settings: StatementSettings, options: QueryOptions): number {
  return (options.timeoutSeconds ?? settings.timeoutSeconds) * 1_000;
}

/**
 * The words that begin a transaction. Settings of the session decide how values become text, so none is left to the
 * server's configuration.
 */
export function beginText(settings: StatementSettings, options: ReadOptions): string {
  const limitMs = limitOf(settings, options);
  const local: Readonly<Record<string, string | number>> = {
    statement_timeout: options.isStream === true ? Math.max(limitMs, LONGEST_STREAM_MS) : limitMs,
    lock_timeout: LOCK_TIMEOUT,
    idle_in_transaction_session_timeout: IDLE_TIMEOUT,
    application_name: `erp-audit ${options.label}`.slice(0, LABEL_CHARACTERS),
    datestyle: 'ISO, YMD',
    timezone: 'UTC',
    intervalstyle: 'iso_8601',
    bytea_output: 'hex',
    extra_float_digits: 1,
    // A cursor is planned for its first rows otherwise; all of them are read.
    cursor_tuple_fraction: 1,
    // Compiling dozens of conditions takes longer than they do: on 40 checks it costs half as much again where tables
    // are small, and gives nothing back where they are large.
    jit: 'off',
  };
  if (settings.checksClient === true) Object.assign(local, { client_connection_check_interval: CLIENT_CHECK });
  const lines = Object.entries(local).map(([name, value]) => `set local ${name} = ${pg.escapeLiteral(String(value))}`);
  const path = settings.schema === undefined ? [] : [`set local search_path = ${pg.escapeIdentifier(settings.schema)}`];
  return ['begin isolation level repeatable read read only', ...lines, ...path].join('; ');
}
