const CANCEL_AGAIN_MS = 500;
const ABANDON_AFTER_MS = 5_000;

/** Why we stopped a statement ourselves. */
export type Stopped = 'cancelled' | 'deadline';

/** What a watch can do about a statement that must end. */
export interface WatchedConnection {
  /** Asks the server to stop what the connection runs; may be lost on its way, so it is asked again. */
  cancel(): Promise<void>;
  /** Ends the connection itself, so that the statement fails on our side at once. */
  abandon(): void;
}

/**
 * Watches the statements of one connection: stops them when the signal is aborted, or when the server does not keep
 * the time limit by itself. A stopped connection stays stopped.
 */
export class StatementWatch {
  readonly #connection: WatchedConnection;
  readonly #signal: AbortSignal | undefined;
  readonly #deadlineMs: number;
  #stopped: Stopped | undefined;
  #hasAsked = false;

  /** @param deadlineMs - after which a statement is stopped from here: the server's own limit and some time to keep it */
  constructor(connection: WatchedConnection, signal: AbortSignal | undefined, deadlineMs: number) {
    this.#connection = connection;
    this.#signal = signal;
    this.#deadlineMs = deadlineMs;
  }

  get stopped(): Stopped | undefined {
    if (this.#signal?.aborted === true) this.#stopped ??= 'cancelled';
    return this.#stopped;
  }

  /**
   * Whether the server was asked to stop a statement. Even where that one ended by itself the request may still be on
   * its way and would meet whatever runs next, so that nothing else may run on this connection.
   */
  get hasAsked(): boolean {
    return this.#hasAsked;
  }

  /** Begins to watch a statement; call the result when it has ended, however it did. */
  begin(): () => void {
    let again: NodeJS.Timeout | undefined;
    let abandon: NodeJS.Timeout | undefined;
    const stop = (reason: Stopped) => {
      if (again !== undefined) return;
      this.#stopped ??= reason;
      this.#hasAsked = true;
      const cancel = () => void this.#connection.cancel().catch(() => this.#connection.abandon());
      // A request that reaches the server between two messages is lost, so it is repeated until the statement ends.
      again = setInterval(cancel, CANCEL_AGAIN_MS);
      abandon = setTimeout(() => this.#connection.abandon(), ABANDON_AFTER_MS);
      cancel();
    };
    const onAbort = () => stop('cancelled');
    const deadline = setTimeout(() => stop('deadline'), this.#deadlineMs);
    this.#signal?.addEventListener('abort', onAbort, { once: true });
    return () => {
      clearTimeout(deadline);
      clearInterval(again);
      clearTimeout(abandon);
      this.#signal?.removeEventListener('abort', onAbort);
    };
  }
}
