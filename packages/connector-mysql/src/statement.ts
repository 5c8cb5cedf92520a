import type { AuditError, QueryOptions, Row, SqlValue } from '@erp-audit/core';
import { acquireConnection, type ErrorContext, SOURCE_ERRORS, StatementWatch } from '@erp-audit/driver-kit';
import { classifyError, isTransient } from './classify-error.ts';
import { Execution } from './execution.ts';
import { isQuery } from './is-query.ts';
import type { Connection, Server } from './server.ts';
import type { ServerVersion } from './server-version.ts';
import { sessionSettings } from './session-settings.ts';
import { silentFault } from './silent-faults.ts';

const ERRORS = { isTransient, classify: classifyError };
const LABEL_CHARACTERS = 50;
/** Share of the time limit after which a cancelled statement counts as timed out. */
const LIMIT_SHARE = 0.98;
/**
 * How much longer than its limit the server lets a stream live by itself: it counts the time our reader takes as well,
 * so the limit is kept from here, and this only ends what a killed process leaves behind.
 */
const STREAM_SECONDS = 4 * 3_600;

/** What every statement of a source is run with. */
export interface StatementSettings {
  readonly source: string;
  readonly timeoutSeconds: number;
  /** Absent while it is asked. */
  readonly version?: ServerVersion;
}

/** How the rows of a statement are taken: all at once, or in batches by a reader who may take his time. */
export type Taking = 'rows' | 'stream';

/** One read-only transaction on one connection of the pool, with a watch over time limit, cancelling and lost lines. */
export class ReadTransaction {
  readonly #server: Server;
  readonly #connection: Connection;
  readonly #context: ErrorContext;
  readonly #limitMs: number;
  readonly #watch: StatementWatch;
  /** Stands before each statement, so that the administrator sees what is running. */
  readonly #comment: string;
  #execution: Execution | undefined;
  #prepared: string | undefined;
  #isBroken = false;

  private constructor(
    server: Server,
    connection: Connection,
    settings: StatementSettings,
    options: QueryOptions,
    taking: Taking,
  ) {
    this.#server = server;
    this.#connection = connection;
    this.#context = { source: settings.source, phase: 'query', label: options.label };
    this.#limitMs = (options.timeoutSeconds ?? settings.timeoutSeconds) * 1_000;
    const watched = { cancel: () => server.cancel(connection), abandon: () => this.#abandon() };
    // The server keeps the limit of a statement whose rows are all taken at once; that of a stream is kept here.
    const graceMs = taking === 'rows' ? server.graceMs : 0;
    this.#watch = new StatementWatch(watched, options.signal, this.#limitMs + graceMs);
    this.#comment = `/* ${sessionLabel(options.label)} */ `;
  }

  /** Waits for a connection, then begins. */
  static async begin(
    server: Server,
    settings: StatementSettings,
    options: QueryOptions,
    taking: Taking,
  ): Promise<ReadTransaction> {
    const connection = await acquireConnection(server, ERRORS, { ...options, source: settings.source });
    const transaction = new ReadTransaction(server, connection, settings, options, taking);
    try {
      for (const text of transaction.#beginning(settings.version, taking)) await transaction.#all(text);
      return transaction;
    } catch (cause) {
      await transaction.end();
      throw cause;
    }
  }

  /** Settings decide how values become text, so none is left to the server's configuration or to an earlier statement. */
  #beginning(version: ServerVersion | undefined, taking: Taking): readonly string[] {
    const limitSeconds = this.#limitMs / 1_000 + (taking === 'stream' ? STREAM_SECONDS : 0);
    return [
      ...(version === undefined ? [] : sessionSettings(version, limitSeconds)),
      'set session transaction isolation level repeatable read, read only',
      'start transaction with consistent snapshot, read only',
    ];
  }

  /** All rows of a statement. */
  async rows(text: string, values: readonly SqlValue[]): Promise<readonly Row[]> {
    this.#refuseOthers(text);
    const rows = await this.#all(this.#comment + text, values);
    await this.#refuseSilentFaults();
    return rows;
  }

  /** The rows of a statement in batches; the time limit counts what the reader waits for each, not what he takes for it. */
  async *batches(text: string, values: readonly SqlValue[], rowsABatch: number): AsyncGenerator<readonly Row[]> {
    this.#refuseOthers(text);
    const execution = this.#start(this.#comment + text, values);
    for (;;) {
      const batch = await this.#watched(() => execution.next(rowsABatch));
      if (batch.length === 0) break;
      yield batch;
    }
    this.#execution = undefined;
    await this.#refuseSilentFaults();
  }

  async #all(text: string, values: readonly SqlValue[] = []): Promise<readonly Row[]> {
    const rows = await this.#watched(() => this.#start(text, values).next(Number.POSITIVE_INFINITY));
    this.#execution = undefined;
    return rows;
  }

  #start(text: string, values: readonly SqlValue[]): Execution {
    if (values.length > 0) this.#prepared = text;
    this.#execution = new Execution(this.#connection, text, values);
    return this.#execution;
  }

  /** @throws AuditError `SOURCE_*`; a stopped or lost statement always ends with one, it never hangs. */
  async #watched<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#watch.stopped !== undefined) throw this.#classify(undefined, false);
    const started = performance.now();
    const stopWatching = this.#watch.begin();
    try {
      return await work();
    } catch (cause) {
      const error = this.#classify(cause, performance.now() - started >= this.#limitMs * LIMIT_SHARE);
      this.#execution = undefined;
      this.#isBroken ||= this.#watch.stopped !== undefined || error.code === 'SOURCE_CONNECTION_LOST';
      throw error;
    } finally {
      stopWatching();
    }
  }

  #classify(cause: unknown, limitReached: boolean): AuditError {
    return classifyError(cause, { ...this.#context, stopped: this.#watch.stopped, limitReached });
  }

  #refuseOthers(text: string): void {
    if (!isQuery(text)) throw SOURCE_ERRORS.readOnly(this.#context);
  }

  async #refuseSilentFaults(): Promise<void> {
    const warnings = await this.#all('show warnings');
    const fault = silentFault(
      warnings.map((warning) => Number(warning['Code'])),
      this.#context,
    );
    if (fault !== undefined) throw fault;
  }

  #abandon(): void {
    this.#isBroken = true;
    this.#execution?.fail(new Error('abandoned'));
    this.#server.abandon(this.#connection);
  }

  /** Ends the transaction and gives the connection back; never throws. */
  async end(): Promise<void> {
    // A reader who stopped early: what the server still has to send is not waited for.
    if (this.#execution !== undefined) {
      await this.#server.cancel(this.#connection).catch(() => {});
      this.#isBroken = true;
    }
    this.#isBroken ||= this.#watch.hasAsked;
    if (!this.#isBroken) {
      // MariaDB refuses some grouped statements when they are executed a second time, so none is kept.
      if (this.#prepared !== undefined) this.#connection.unprepare(this.#prepared);
      await this.#all('rollback').catch(() => {
        this.#isBroken = true;
      });
    }
    this.#isBroken ||= this.#watch.hasAsked;
    if (this.#isBroken) this.#abandon();
    await this.#server.release(this.#connection, this.#isBroken);
  }
}

/** What the administrator sees; nothing in it can end the comment it stands in. */
function sessionLabel(label: string): string {
  return `erp-audit ${label.replaceAll(/[*\0]/g, '')}`.slice(0, LABEL_CHARACTERS);
}
