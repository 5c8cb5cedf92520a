import type { AuditError, QueryOptions, Row } from '@erp-audit/core';
import pg from 'pg';
import { classifyError } from './classify-error.ts';
import type { Connection, Server } from './server.ts';

const ROLLBACK = 'rollback';
/** PostgreSQL cuts names after 63 bytes. */
const LABEL_CHARACTERS = 50;
const LOCK_TIMEOUT = '10s';
/** A consumer that hangs must not hold a snapshot of production for ever. */
const IDLE_TIMEOUT = '30min';
const CANCEL_AGAIN_MS = 500;
const ABANDON_AFTER_MS = 5_000;
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
  #stopped: 'cancelled' | 'deadline' | undefined;
  #broken = false;

  private constructor(server: Server, connection: Connection, settings: StatementSettings, options: QueryOptions) {
    this.#server = server;
    this.#connection = connection;
    this.#options = options;
    this.#source = settings.source;
    this.#limitMs = (options.timeoutSeconds ?? settings.timeoutSeconds) * 1_000;
  }

  /** Waits for a connection, then begins. */
  static async begin(server: Server, settings: StatementSettings, options: QueryOptions): Promise<ReadTransaction> {
    const context = { source: settings.source, label: options.label };
    const { signal } = options;
    let connection: Connection;
    try {
      connection = await acquireUnlessAborted(server, signal);
    } catch (cause) {
      const stopped = signal?.aborted === true ? 'cancelled' : undefined;
      throw classifyError(cause, { ...context, phase: 'connect', stopped });
    }
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
    if (this.#options.signal?.aborted === true) this.#stopped ??= 'cancelled';
    if (this.#stopped !== undefined && text !== ROLLBACK) throw this.#classify(undefined, false);
    const started = performance.now();
    const stopWatching = this.#watch();
    try {
      // Text that is not ours goes through the extended protocol, which takes exactly one statement.
      const query = values === undefined ? { text } : { text, values: [...values], queryMode: 'extended' };
      const result = await this.#connection.query<Row>(query);
      return result.rows;
    } catch (cause) {
      const limitReached = performance.now() - started >= this.#limitMs * LIMIT_SHARE;
      const error = this.#classify(cause, limitReached);
      this.#broken ||= this.#stopped !== undefined || error.code === 'SOURCE_CONNECTION_LOST';
      throw error;
    } finally {
      stopWatching();
    }
  }

  #classify(cause: unknown, limitReached: boolean): AuditError {
    const { label } = this.#options;
    return classifyError(cause, { source: this.#source, phase: 'query', label, stopped: this.#stopped, limitReached });
  }

  #watch(): () => void {
    const { signal } = this.#options;
    let again: NodeJS.Timeout | undefined;
    let abandon: NodeJS.Timeout | undefined;
    const stop = (reason: 'cancelled' | 'deadline') => {
      if (this.#stopped !== undefined) return;
      this.#stopped = reason;
      const cancel = () => this.#server.cancel(this.#connection).catch(() => this.#server.abandon(this.#connection));
      // A request that reaches the server between two messages is lost, so it is repeated until the statement ends.
      again = setInterval(cancel, CANCEL_AGAIN_MS);
      abandon = setTimeout(() => this.#server.abandon(this.#connection), ABANDON_AFTER_MS);
      void cancel();
    };
    const onAbort = () => stop('cancelled');
    const deadline = setTimeout(() => stop('deadline'), this.#limitMs + this.#server.graceMs);
    signal?.addEventListener('abort', onAbort, { once: true });
    return () => {
      clearTimeout(deadline);
      clearInterval(again);
      clearTimeout(abandon);
      signal?.removeEventListener('abort', onAbort);
    };
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

async function acquireUnlessAborted(server: Server, signal: AbortSignal | undefined): Promise<Connection> {
  signal?.throwIfAborted();
  const acquiring = server.acquire();
  if (signal === undefined) return await acquiring;
  return await new Promise((resolve, reject) => {
    const giveUp = () => {
      reject(signal.reason);
      acquiring.then((connection) => server.release(connection, false)).catch(() => {});
    };
    signal.addEventListener('abort', giveUp, { once: true });
    acquiring.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
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
  };
  const lines = Object.entries(local).map(([name, value]) => `set local ${name} = ${pg.escapeLiteral(String(value))}`);
  const path = settings.schema === undefined ? [] : [`set local search_path = ${pg.escapeIdentifier(settings.schema)}`];
  return ['begin isolation level repeatable read read only', ...lines, ...path].join('; ');
}
