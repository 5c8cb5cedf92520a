/** Facts of a span; never secrets or values of rows. */
export type SpanFacts = Readonly<Record<string, string | number | boolean | undefined>>;

/** A stretch of work that is traced. */
export interface Span {
  /** Begins a stretch within this one. */
  start(name: string, facts?: SpanFacts): Span;
  /** @param fault - Why it did not end well, in a word; undefined where it did. */
  end(facts?: SpanFacts, fault?: string): void;
}

/** The traces of one piece of work. */
export interface Trace {
  start: Span['start'];
  /** Sends what is left. */
  close(): Promise<void>;
}

/** Where nobody asked for traces. */
export const silentSpan: Span = { start: () => silentSpan, end: () => {} };

/** Does work within a span, which ends with it. */
export async function within<Result>(span: Span, work: () => Promise<Result>): Promise<Result> {
  try {
    const result = await work();
    span.end();
    return result;
  } catch (cause) {
    span.end({}, 'failed');
    throw cause;
  }
}
