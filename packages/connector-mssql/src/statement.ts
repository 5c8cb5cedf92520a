import { AuditError, type QueryOptions, type Row, type SqlValue } from '@erp-audit/core';
import { acquireConnection, type Pool, StatementWatch } from '@erp-audit/driver-kit';
import type { Connection } from 'tedious';
import { classifyError, isTransient } from './classify-error.ts';
import { RowFeed } from './row-feed.ts';
import { refuseAllButOneQuery } from './statement-guard.ts';
import { bind, labelled, type StatementSettings, sessionText } from './statement-text.ts';

const ERRORS = { isTransient, classify: classifyError };
/**
 * How long rows that are on their way are taken in after a reader has stopped; a new connection costs less than many of
 * them, and a server that loses one stops too.
 */
const LEAVE_AFTER_MS = 1_000;
const ROLLBACK = 'if @@trancount > 0 rollback transaction';

/** One transaction on one connection of the pool, that is rolled back whatever happened in it. */
export class ReadTransaction {
  readonly #pool: Pool<Connection>;
  readonly #connection: Connection;
  readonly #settings: StatementSettings;
  readonly #label: string;
  readonly #watch: StatementWatch;
  #feed: RowFeed | undefined;
  #broken = false;

  private constructor(
    pool: Pool<Connection>,
    connection: Connection,
    settings: StatementSettings,
    { label, signal, timeoutSeconds = settings.timeoutSeconds }: QueryOptions,
  ) {
    this.#pool = pool;
    this.#connection = connection;
    this.#settings = settings;
    this.#label = label;
    const watched = {
      // The driver says to the server that it shall stop; once is enough, for it has an answer to that.
      cancel: async () => this.#feed?.request.cancel(),
      abandon: () => connection.close(),
    };
    this.#watch = new StatementWatch(watched, signal, timeoutSeconds * 1_000);
  }

  /**
   * Waits for a connection, then begins. One that was lost while nobody used it is found out here, before anything has
   * run; then another is taken.
   */
  static async begin(
    pool: Pool<Connection>,
    settings: StatementSettings,
    options: QueryOptions,
  ): Promise<ReadTransaction> {
    try {
      return await ReadTransaction.#beginOn(
        await acquireConnection(pool, ERRORS, { ...options, source: settings.source }),
        pool,
        settings,
        options,
      );
    } catch (cause) {
      if (!(cause instanceof AuditError) || cause.code !== 'SOURCE_CONNECTION_LOST') throw cause;
      return await ReadTransaction.#beginOn(
        await acquireConnection(pool, ERRORS, { ...options, source: settings.source }),
        pool,
        settings,
        options,
      );
    }
  }

  static async #beginOn(
    connection: Connection,
    pool: Pool<Connection>,
    settings: StatementSettings,
    options: QueryOptions,
  ): Promise<ReadTransaction> {
    const transaction = new ReadTransaction(pool, connection, settings, options);
    try {
      await transaction.batch(sessionText(settings, options.label));
      return transaction;
    } catch (cause) {
      await transaction.end();
      throw cause;
    }
  }

  /** Runs text of ours that is no query. */
  async batch(text: string): Promise<readonly Row[]> {
    const feed = new RowFeed(text);
    const rows: Row[] = [];
    for await (const some of this.#rowsOf(feed, () => feed.start(this.#connection, 'execSqlBatch'))) rows.push(...some);
    return rows;
  }

  /**
   * Rows of one query in batches. A stopped or lost statement always ends with an error, it never hangs.
   * @throws AuditError `SOURCE_*`
   */
  query(text: string, values: readonly SqlValue[]): AsyncGenerator<readonly Row[]> {
    refuseAllButOneQuery(text, { source: this.#settings.source, label: this.#label });
    const feed = new RowFeed(labelled(text, this.#label, this.#settings));
    for (const [index, value] of values.entries()) bind(feed.request, `p${index + 1}`, value);
    return this.#rowsOf(feed, () => feed.start(this.#connection, 'execSql'));
  }

  /** The plan of a query as XML; nothing is executed. */
  async plan(text: string): Promise<readonly Row[]> {
    refuseAllButOneQuery(text, { source: this.#settings.source, label: this.#label });
    await this.batch('set showplan_xml on');
    try {
      return await this.batch(labelled(text, this.#label, this.#settings));
    } finally {
      await this.batch('set showplan_xml off');
    }
  }

  /** The time limit counts each wait for the server, not the time the reader of the rows needs. */
  async *#rowsOf(feed: RowFeed, start: () => void): AsyncGenerator<readonly Row[]> {
    this.#throwIfStopped();
    this.#feed = feed;
    start();
    for (;;) {
      const stopWatching = this.#watch.begin();
      await feed.ready();
      stopWatching();
      this.#throwIfStopped();
      const rows = this.#take(feed);
      if (rows.length === 0) return;
      yield rows;
      this.#throwIfStopped();
    }
  }

  #throwIfStopped(): void {
    if (this.#watch.stopped !== undefined) throw this.#classify(undefined);
  }

  #take(feed: RowFeed): readonly Row[] {
    try {
      return feed.take();
    } catch (cause) {
      throw this.#failed(cause);
    }
  }

  #failed(cause: unknown): AuditError {
    const error = this.#classify(cause);
    this.#broken ||= error.code === 'SOURCE_CONNECTION_LOST';
    return error;
  }

  #classify(cause: unknown): AuditError {
    const { source } = this.#settings;
    return classifyError(cause, { source, phase: 'query', label: this.#label, stopped: this.#watch.stopped });
  }

  /** Ends what still runs and the transaction, and gives the connection back; never throws. */
  async end(): Promise<void> {
    if (this.#feed?.isFinished === false) await this.#stop(this.#feed);
    // What was stopped might go on at the server if it did not hear of it.
    this.#broken ||= this.#watch.stopped !== undefined;
    if (!this.#broken) await this.#rollBack();
    this.#broken ||= this.#watch.hasAsked;
    await this.#pool.release(this.#connection, this.#broken);
  }

  /** Where the answer to a request to stop takes too long, the connection is left. */
  async #stop(feed: RowFeed): Promise<void> {
    const leave = setTimeout(() => this.#connection.close(), LEAVE_AFTER_MS);
    feed.request.cancel();
    await feed.finished();
    clearTimeout(leave);
  }

  async #rollBack(): Promise<void> {
    const feed = new RowFeed(ROLLBACK);
    this.#feed = feed;
    const stopWatching = this.#watch.begin();
    feed.start(this.#connection, 'execSqlBatch');
    await feed.finished();
    stopWatching();
    try {
      feed.take();
    } catch {
      this.#broken = true;
    }
  }
}
