import type { AuditError, QueryOptions, Row } from '@erp-audit/core';
import { acquireConnection, StatementWatch } from '@erp-audit/driver-kit';
import pg from 'pg';
import { classifyError, isTransient } from './classify-error.ts';
import { readRows } from './read-rows.ts';
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

/** What every statement of a source is run with. */
export interface StatementSettings {
  readonly source: string;
  readonly schema: string | undefined;
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
    const limitMs = (options.timeoutSeconds ?? settings.timeoutSeconds) * 1_000;
    this.#limitMs = limitMs;
    const watched = { cancel: () => server.cancel(connection), abandon: () => server.abandon(connection) };
    this.#watch = new StatementWatch(watched, options.signal, limitMs + server.graceMs);
  }

  /** Waits for a connection, then begins. */
  static async begin(server: Server, settings: StatementSettings, options: QueryOptions): Promise<ReadTransaction> {
    const connection = await acquireConnection(server, ERRORS, { ...options, source: settings.source });
    const transaction = new ReadTransaction(server, connection, settings, options);
    try {
      await transaction.run(beginText(settings, options, transaction.#limitMs));
      return transaction;
    } catch (cause) {
      await transaction.end();
      throw cause;
    }
  }

  /** @throws AuditError `SOURCE_*`; a stopped or lost statement always ends with one, it never hangs. */
  async run(text: string, values?: readonly unknown[]): Promise<readonly Row[]> {
    if (this.#watch.stopped !== undefined && text !== ROLLBACK) throw this.#classify(undefined, false);
    const started = performance.now();
    const stopWatching = this.#watch.begin();
    try {
      // Text that is not ours goes through the extended protocol, which takes exactly one statement.
      const query = values === undefined ? { text } : { text, values: [...values], queryMode: 'extended' };
      return await readRows(this.#connection, query);
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
    if (!this.#broken) {
      await this.run(ROLLBACK).catch(() => {
        this.#broken = true;
      });
    }
    if (this.#broken) this.#server.abandon(this.#connection);
    await this.#server.release(this.#connection, this.#broken);
  }
}

/** Settings of the session decide how values become text, so none is left to the server's configuration. */
function beginText(settings: StatementSettings, options: QueryOptions, limitMs: number): string {
  const local: Readonly<Record<string, string | number>> = {
    statement_timeout: limitMs,
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
  const lines = Object.entries(local).map(([name, value]) => `set local ${name} = ${pg.escapeLiteral(String(value))}`);
  const path = settings.schema === undefined ? [] : [`set local search_path = ${pg.escapeIdentifier(settings.schema)}`];
  return ['begin isolation level repeatable read read only', ...lines, ...path].join('; ');
}
