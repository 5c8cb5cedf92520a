import type { Row, Sql } from '@erp-audit/core';

/** @param statement - gives the same rows in another form; the one that was planned where absent */
export type RowReading = (statement?: Sql) => AsyncIterable<readonly Row[]>;

/** Rows of one statement, to be taken once: one by one, or as many as came at once, which costs far less a row. */
export class StreamedRows implements AsyncIterable<Row> {
  readonly #read: RowReading;

  constructor(read: RowReading) {
    this.#read = read;
  }

  get batches(): AsyncIterable<readonly Row[]> {
    return this.#read();
  }

  /** The same rows by another statement, which gives less of some. */
  by(statement: Sql): AsyncIterable<readonly Row[]> {
    return this.#read(statement);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Row> {
    for await (const batch of this.batches) yield* batch;
  }
}
