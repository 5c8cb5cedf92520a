import type { Stopped } from './statement-watch.ts';

/** What is known where an error of a driver is caught. */
export interface ErrorContext {
  /** Name of the source in the configuration. */
  readonly source: string;
  /** `connect` before the first statement. */
  readonly phase: 'connect' | 'query';
  /** What was running. */
  readonly label: string;
  /** Why we stopped it ourselves, if we did. */
  readonly stopped?: Stopped | undefined;
  /** True when the statement had used up its time limit; the server's text about it may be in any language. */
  readonly limitReached?: boolean;
}
