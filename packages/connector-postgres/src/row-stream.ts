import type { Row } from '@erp-audit/core';
import pg from 'pg';
import { refuseOtherCount } from './refuse-other-count.ts';
import { ROW_TYPES } from './row-types.ts';
import { type Connection, socketOf } from './server.ts';

interface RowDescription {
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[];
}

interface DataRow {
  readonly fields: readonly (string | null)[];
}

interface CommandComplete {
  readonly text: string;
}

/**
 * One statement whose rows are taken as they arrive. It is executed without a limit of rows, because only then
 * PostgreSQL lets several processes work on it; what nobody has asked for yet stays in the socket, so that the server
 * waits as soon as the buffers on the way are full.
 */
export class RowStream extends pg.Query<Row> {
  readonly #connection: Connection;
  #names: readonly string[] = [];
  #parsers: readonly ((text: string) => unknown)[] = [];
  /** A row without values: its copies have their final shape at once, where rows that grow cost several times as much. */
  #empty: Row = {};
  #rows: Row[] = [];
  #received = 0;
  #isOver = false;
  #failure: { readonly cause: unknown } | undefined;
  #wake: (() => void) | undefined;

  /** @param values - Text that is not ours goes through the extended protocol, which takes exactly one statement. */
  constructor(connection: Connection, text: string, values: readonly unknown[]) {
    super({ text, values: [...values], queryMode: 'extended' } as pg.QueryConfig);
    this.#connection = connection;
    connection.query(this);
  }

  /** Whether the server has done with the statement, in whichever way. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Rows that have arrived, at least one unless all were taken. @throws what the server or the driver threw */
  async next(): Promise<readonly Row[]> {
    await this.#arrived();
    const rows = this.#rows;
    this.#rows = [];
    if (rows.length === 0 && this.#failure !== undefined) throw this.#failure.cause;
    return rows;
  }

  /** Takes what is still to come and drops it, as is whatever goes wrong. */
  async drain(): Promise<void> {
    do {
      this.#rows = [];
      await this.#arrived();
    } while (!this.#isOver);
  }

  async #arrived(): Promise<void> {
    if (this.#rows.length > 0 || this.#isOver) return;
    const socket = socketOf(this.#connection);
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      socket.resume();
    });
  }

  /** Everything that one piece of the socket holds is taken apart before whoever waits goes on. */
  #arrive(): void {
    this.#wake?.();
    this.#wake = undefined;
  }

  #end(): void {
    this.#isOver = true;
    // What follows belongs to the next statement.
    socketOf(this.#connection).resume();
    this.#arrive();
  }

  handleRowDescription({ fields }: RowDescription): void {
    this.#names = fields.map(({ name }) => name);
    this.#empty = { ...Object.fromEntries(this.#names.map((name) => [name, null])) };
    this.#parsers = fields.map(({ dataTypeID }) => ROW_TYPES.getTypeParser(dataTypeID, 'text'));
  }

  handleDataRow({ fields }: DataRow): void {
    const row = { ...this.#empty } as Record<string, unknown>;
    for (let index = 0; index < fields.length; index += 1) {
      const text = fields[index];
      if (text !== null && text !== undefined) row[this.#names[index] ?? ''] = this.#parsers[index]?.(text);
    }
    this.#received += 1;
    if (this.#rows.push(row as Row) > 1) return;
    socketOf(this.#connection).pause();
    this.#arrive();
  }

  /** The server tells how many rows it sent. */
  handleCommandComplete({ text }: CommandComplete): void {
    try {
      refuseOtherCount(this.#received, Number(text.replace('SELECT ', '')));
    } catch (cause) {
      this.#failure ??= { cause };
    }
  }

  handleReadyForQuery(): void {
    this.#end();
  }

  handleError(cause: unknown): void {
    this.#failure ??= { cause };
    this.#end();
  }
}
