import type { Row } from '@erp-audit/core';

/** Rows of one statement, to be taken once: one by one, or as many as came at once, which costs far less a row. */
export class StreamedRows implements AsyncIterable<Row> {
  readonly batches: AsyncIterable<readonly Row[]>;

  constructor(batches: AsyncIterable<readonly Row[]>) {
    this.batches = batches;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Row> {
    for await (const batch of this.batches) yield* batch;
  }
}
