/**
 * Adds up the time that we wait for a source, from sending a statement to its last row: the server, the network and the
 * driver, but not what is done with the rows between two batches. Statements follow one another, so that the difference
 * of two readings is the time of what was asked in between.
 */
export class SourceClock {
  #ms = 0;

  /** Milliseconds so far. */
  get ms(): number {
    return this.#ms;
  }

  async wait<Value>(answer: Promise<Value>): Promise<Value> {
    const askedAt = performance.now();
    try {
      return await answer;
    } finally {
      this.#ms += performance.now() - askedAt;
    }
  }

  async *stream<Batch>(batches: AsyncIterable<Batch>): AsyncGenerator<Batch> {
    const iterator = batches[Symbol.asyncIterator]();
    let isOver = false;
    try {
      for (;;) {
        const { done, value } = await this.wait(iterator.next());
        isOver = done === true;
        if (isOver) return;
        yield value;
      }
    } finally {
      // Whoever stops early lets the statement go.
      if (!isOver) await iterator.return?.();
    }
  }
}
