import type { RecordReading, UnreadRecords } from '@erp-audit/core';
import { knownAs } from './known-digests.ts';

/**
 * Records that are asked for before the night before is read: the source works meanwhile. Nothing says as yet that the
 * digests which they are asked for by are as they were written.
 */
export class ReadAhead {
  readonly #batches: AsyncIterator<UnreadRecords>;
  readonly #first: Promise<IteratorResult<UnreadRecords>>;

  /** @param digests - of the night before, see `RowNames` */
  constructor(given: RecordReading, digests: Int32Array) {
    this.#batches = given(knownAs(digests))[Symbol.asyncIterator]();
    this.#first = this.#batches.next();
    // Whoever takes the records is told.
    this.#first.catch(() => undefined);
  }

  async *records(): AsyncGenerator<UnreadRecords> {
    try {
      for (let next = await this.#first; next.done !== true; next = await this.#batches.next()) yield next.value;
    } finally {
      await this.abandon();
    }
  }

  async abandon(): Promise<void> {
    await this.#batches.return?.();
  }
}
