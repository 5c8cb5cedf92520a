import type { Actor } from '@erp-audit/core';

/** A person's word that what a run counted is not to be learned from, or is again. */
export interface Incident {
  readonly runId: string;
  /** Code of the rule; null where it is about all rules of the run. */
  readonly code: string | null;
  /** False where an earlier word is taken back. */
  readonly isIncident: boolean;
  readonly why: string;
  /** Id of the approver in the configuration. */
  readonly approver: string;
  readonly by: Actor;
  readonly at: string;
}

/** Runs whose counts say nothing about what is usual. */
export interface IncidentStore {
  /** Keeps it with its entry in the log. The last word on a run and rule holds. */
  declare(incident: Omit<Incident, 'at'>): Promise<Incident>;
  /** All words on a run, in the order they were said. */
  list(runId: string): Promise<readonly Incident[]>;
}
