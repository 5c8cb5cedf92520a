import type { Server } from './server.ts';
import { beginText, type ReadOptions, ReadTransaction, type StatementSettings } from './statement.ts';

/** A transaction that nobody uses at the moment. */
interface Left {
  readonly transaction: ReadTransaction;
  readonly text: string;
  readonly signal: AbortSignal | undefined;
  readonly ending: NodeJS.Immediate;
}

/**
 * The read-only transactions of a source. Small statements that follow each other at once, as the prices of many plans
 * do, share one where they would begin it with the same words; others begin theirs on the connection of the one before,
 * in the message that ends it. A transaction that no statement follows at once is ended: no snapshot is held for
 * nothing.
 */
export class ReadTransactions {
  readonly #server: Server;
  #left: Left | undefined;

  constructor(server: Server) {
    this.#server = server;
  }

  /** One of its own, with a snapshot of its own; the caller ends it. @throws AuditError `SOURCE_*` */
  begin(settings: StatementSettings, options: ReadOptions): Promise<ReadTransaction> {
    return this.#begin(settings, options, this.#take());
  }

  /**
   * Does something small in a transaction, perhaps that of the statement before.
   * @throws AuditError `SOURCE_*`, and whatever `work` throws
   */
  async use<Result>(
    settings: StatementSettings,
    options: ReadOptions,
    work: (transaction: ReadTransaction) => Promise<Result>,
  ): Promise<Result> {
    const text = beginText(settings, options);
    const left = this.#take();
    const isSame = left?.text === text && left.signal === options.signal;
    const transaction = isSame ? left.transaction : await this.#begin(settings, options, left);
    try {
      const result = await work(transaction);
      await this.#leave(transaction, text, options.signal);
      return result;
    } catch (cause) {
      await transaction.end();
      throw cause;
    }
  }

  #begin(settings: StatementSettings, options: ReadOptions, left: Left | undefined): Promise<ReadTransaction> {
    if (left === undefined) return ReadTransaction.begin(this.#server, settings, options);
    return left.transaction.next(settings, options);
  }

  #take(): Left | undefined {
    const left = this.#left;
    this.#left = undefined;
    if (left !== undefined) clearImmediate(left.ending);
    return left;
  }

  /**
   * Whoever goes on at once does so before anything else happens in this process. Where a statement was stopped the
   * request may still be on its way, so that no other may follow it.
   */
  async #leave(transaction: ReadTransaction, text: string, signal: AbortSignal | undefined): Promise<void> {
    if (this.#left !== undefined || transaction.isStopped) return transaction.end();
    const ending = setImmediate(() => void this.#take()?.transaction.end());
    this.#left = { transaction, text, signal, ending };
  }
}
