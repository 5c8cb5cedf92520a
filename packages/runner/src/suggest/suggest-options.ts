import type { CalendarDate, Clock, Log } from '@erp-audit/core';
import type { RunProgress } from '../run/run-options.ts';

export interface SuggestOptions {
  /** Names of the sources to look at; empty means all. */
  readonly sources: readonly string[];
  /** Else each source's own, else today. */
  readonly asOf: CalendarDate | undefined;
  /** Folder of the shipped rules. */
  readonly rulesDirectory: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** `rule` is the entity whose records are looked at. */
  readonly onProgress?: (progress: RunProgress) => void;
}
