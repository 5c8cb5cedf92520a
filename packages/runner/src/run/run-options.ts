import type { Actor, CalendarDate, Clock, Log, MatchPhase } from '@erp-audit/core';
import type { BeginRunOptions, Store } from '@erp-audit/store';
import type { Environment } from '../config/expand-variables.ts';
import type { TaughtSearches } from '../matching/watch-matching.ts';
import type { Project } from '../project/project.ts';
import type { Span } from '../trace/span.ts';

export interface RunAuditOptions {
  readonly project: Project;
  readonly store: Store;
  readonly key: Uint8Array;
  readonly clock: Clock;
  readonly log: Log;
  /** Aborting leaves the run unfinished; the next one with the same as-of resumes it. */
  readonly signal: AbortSignal;
  /** Names of the sources to audit; empty means all. */
  readonly sources: readonly string[];
  /** Patterns of rule ids or codes to check; empty means all. */
  readonly rules: readonly string[];
  /** For every source; else each source's own, else `today`. */
  readonly asOf: CalendarDate | undefined;
  /** The day of a run that nobody names one for; that of the clock in the organisation's time zone unless told. */
  readonly today?: CalendarDate;
  readonly dryRun: boolean;
  /** Who starts the run: what was changed about rules since the last one is logged under this name. */
  readonly by: Actor;
  /** What to do while another process audits one of the sources; without it the run is refused. */
  readonly wait?: Pick<BeginRunOptions, 'waitMs' | 'onWaiting'>;
  /** Entities (`source/entity`, or `*`) whose smaller size is right, and who says so. */
  readonly confirmedScopes?: { readonly names: readonly string[]; readonly by: Actor };
  readonly onProgress?: (progress: RunProgress) => void;
  /** Told the id once the run is in the store, before anything is checked. */
  readonly onBegun?: (run: string) => Promise<void>;
  /** Aborting ends the run cleanly: what is not checked by then is `not_checked: window_closed`. */
  readonly windowClosed?: AbortSignal;
  /** Where the variables of OpenTelemetry say where traces go; without it there are none. */
  readonly environment?: Environment;
  /** Tries sources again that could not be reached, before the run gives them up. */
  readonly retry?: RetrySources;
}

/** The same within the span of the run. */
export interface TracedOptions extends RunAuditOptions {
  readonly span: Span;
  /** Filled by the searches for duplicates. */
  readonly taught: TaughtSearches;
}

/**
 * Waits until sources that failed are to be tried again.
 * @param attempt - How often they were tried, from 1.
 * @returns false where they are to be given up. Stopping the run or closing its window ends the waiting.
 */
export type RetrySources = (attempt: number, failed: readonly FailedSource[], ended: AbortSignal) => Promise<boolean>;

/** A source whose rules could not be checked at all, or not to the end, and the error that says why. */
export interface FailedSource {
  readonly source: string;
  readonly error: Error;
}

export interface RunProgress {
  readonly source: string;
  readonly done: number;
  readonly planned: number;
  /** The rule that began last. */
  readonly rule: string | undefined;
  /** How far the search for duplicates is, while one goes on. */
  readonly search?: { readonly phase: MatchPhase; readonly share: number };
}
