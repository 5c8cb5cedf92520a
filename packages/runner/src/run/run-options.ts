import type { Actor, CalendarDate, Clock, Log } from '@erp-audit/core';
import type { BeginRunOptions, Store } from '@erp-audit/store';
import type { Project } from '../project/project.ts';

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
  /** For every source; else each source's own, else today in the organisation's time zone. */
  readonly asOf: CalendarDate | undefined;
  readonly dryRun: boolean;
  /** Who starts the run: what was changed about rules since the last one is logged under this name. */
  readonly by: Actor;
  /** What to do while another process audits one of the sources; without it the run is refused. */
  readonly wait?: Pick<BeginRunOptions, 'waitMs' | 'onWaiting'>;
  /** Entities (`source/entity`, or `*`) whose smaller size is right, and who says so. */
  readonly confirmedScopes?: { readonly names: readonly string[]; readonly by: Actor };
  readonly onProgress?: (progress: RunProgress) => void;
}

export interface RunProgress {
  readonly source: string;
  readonly done: number;
  readonly planned: number;
  /** The rule that began last. */
  readonly rule: string | undefined;
}
