import type { Row, SqlValue } from '@erp-audit/core';
import type { FieldPacket } from 'mysql2';
import { type MutableRow, rowConverter } from './row-types.ts';
import type { Connection } from './server.ts';

/** The socket is paused while this many rows wait to be taken. */
const MOST_ROWS_WAITING = 2_000;

/** What mysql2 gives for a statement without a callback. */
interface Command {
  on(event: 'fields', listener: (fields: FieldPacket[] | undefined) => void): void;
  on(event: 'result', listener: (row: MutableRow) => void): void;
  on(event: 'error', listener: (cause: unknown) => void): void;
  on(event: 'end', listener: () => void): void;
}

/**
 * One prepared statement while it runs: rows are taken in batches, and the socket is paused while nobody takes them, so
 * that the server waits and our memory stays small. The driver's own stream would pause and resume for every few rows.
 */
export class Execution {
  readonly #connection: Connection;
  #rows: Row[] = [];
  #isPaused = false;
  #outcome: { readonly cause?: unknown } | undefined;
  #wanted = 0;
  #wake: () => void = () => {};

  /** Values never become part of the text: with some of them the statement is prepared. Either form takes one statement. */
  constructor(connection: Connection, text: string, values: readonly SqlValue[]) {
    this.#connection = connection;
    const started = values.length === 0 ? connection.query(text) : connection.execute(text, [...values]);
    const command = started as unknown as Command;
    let take: ((row: MutableRow) => Row) | undefined;
    command.on('fields', (fields) => {
      take = fields === undefined ? undefined : (rowConverter(fields) ?? ((row) => row as Row));
    });
    // A statement without rows gives a summary of itself in place of one.
    command.on('result', (row) => {
      if (take !== undefined) this.#add(take(row));
    });
    command.on('error', (cause) => this.fail(cause));
    command.on('end', () => this.#end({}));
    // A line that breaks while a statement runs is told to the connection only.
    connection.on('error', this.fail);
  }

  /**
   * The next `most` rows, or what is left of them; none when all were given.
   * @throws what the driver raised, after the rows before it
   */
  async next(most: number): Promise<readonly Row[]> {
    this.#wanted = most;
    this.#resume();
    if (this.#rows.length < most && this.#outcome === undefined) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    const batch = this.#rows.splice(0, most);
    if (batch.length === 0 && this.#outcome !== undefined && 'cause' in this.#outcome) throw this.#outcome.cause;
    return batch;
  }

  /** Ends the statement on our side, whatever the server does. */
  readonly fail = (cause: unknown): void => this.#end({ cause });

  #add(row: Row): void {
    const waiting = this.#rows.push(row);
    if (waiting >= this.#wanted) this.#wake();
    if (this.#isPaused || waiting < MOST_ROWS_WAITING || waiting < this.#wanted) return;
    this.#isPaused = true;
    this.#connection.pause();
  }

  #resume(): void {
    if (!this.#isPaused || this.#rows.length >= this.#wanted) return;
    this.#isPaused = false;
    this.#connection.resume();
  }

  #end(outcome: { readonly cause?: unknown }): void {
    if (this.#outcome !== undefined) return;
    this.#outcome = outcome;
    this.#connection.off('error', this.fail);
    this.#wake();
  }
}
