import type { Row, RowValue } from '@erp-audit/core';
import { type Connection, Request } from 'tedious';
import { readerOf } from './row-types.ts';

/** Rows handed on at once. */
const ROWS_A_BATCH = 1_000;
/** Rows that wait on our side while the reader is busy; more are left with the server. */
const MOST_WAITING = 2 * ROWS_A_BATCH;

interface Column {
  readonly value: unknown;
}

/** One running request and its rows, never more of them than a reader has asked for and some ahead. */
export class RowFeed {
  readonly request: Request;
  #names: readonly string[] = [];
  #readers: readonly ((value: unknown) => RowValue)[] = [];
  #waiting: Row[] = [];
  #outcome: { readonly cause?: unknown } | undefined;
  #wake: (() => void) | undefined;

  constructor(text: string) {
    this.request = new Request(text, (cause) => {
      this.#outcome = cause === null || cause === undefined ? {} : { cause };
      this.#wake?.();
    });
    this.request.on('columnMetadata', (columns) => {
      const list = Array.isArray(columns) ? columns : Object.values(columns);
      this.#names = list.map(({ colName }) => colName);
      this.#readers = list.map(readerOf);
    });
    this.request.on('row', (columns: readonly Column[]) => this.#take(columns));
  }

  /** Sends the request; `send` is the connection's method for its kind. */
  start(connection: Connection, kind: 'execSql' | 'execSqlBatch'): void {
    connection[kind](this.request);
  }

  get isFinished(): boolean {
    return this.#outcome !== undefined;
  }

  /** Whether rows can be handed on without waiting for the server. */
  get isReady(): boolean {
    return this.isFinished || this.#waiting.length >= ROWS_A_BATCH;
  }

  async ready(): Promise<void> {
    while (!this.isReady) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  async finished(): Promise<void> {
    while (!this.isFinished) {
      this.#waiting = [];
      this.request.resume();
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** The next rows; none when there are no more. @throws what the driver raised, after the rows that came before it */
  take(): readonly Row[] {
    const rows = this.#waiting.splice(0, ROWS_A_BATCH);
    if (this.#waiting.length < ROWS_A_BATCH) this.request.resume();
    if (rows.length === 0 && this.#outcome?.cause !== undefined) throw this.#outcome.cause;
    return rows;
  }

  #take(columns: readonly Column[]): void {
    const row: Record<string, RowValue> = {};
    for (let index = 0; index < columns.length; index++) {
      const name = this.#names[index] as string;
      row[name] = (this.#readers[index] as (value: unknown) => RowValue)(columns[index]?.value);
    }
    this.#waiting.push(row);
    if (this.#waiting.length >= MOST_WAITING) this.request.pause();
    if (this.#waiting.length >= ROWS_A_BATCH) this.#wake?.();
  }
}
