import type { Actor, CalendarDate, CommitteeDecision, DecisionState } from '@erp-audit/core';

export interface NewDecision {
  readonly text: string;
  readonly owner: string;
  readonly due: CalendarDate | null;
  /** ISO week of the meeting. */
  readonly week: string;
  /** Ids of findings and codes of rules it is about. */
  readonly findings: readonly string[];
  readonly rules: readonly string[];
  readonly by: Actor;
}

/** What is to be different about a decision; what is left out stays. */
export interface DecisionChange {
  readonly state?: DecisionState;
  readonly owner?: string;
  readonly due?: CalendarDate | null;
  readonly outcome?: string;
}

/** The register of what the committee decided. Every call that writes is one transaction with its log entry. */
export interface DecisionStore {
  /** @throws AuditError `NOT_FOUND` for an unknown finding. */
  add(decision: NewDecision): Promise<CommitteeDecision>;
  /** @throws AuditError `NOT_FOUND` for an unknown number. */
  change(number: number, change: DecisionChange, by: Actor): Promise<CommitteeDecision>;
  find(number: number): Promise<CommitteeDecision | undefined>;
  /** In the order they were made. */
  list(filter?: {
    readonly states?: readonly DecisionState[];
    readonly week?: string;
  }): Promise<readonly CommitteeDecision[]>;
}
