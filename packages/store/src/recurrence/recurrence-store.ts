import type { RepeatOffender, RootCauseShare } from '@erp-audit/core';

/** People in each group, as far as they are known. Groups of fewer than five are merged under the name null. */
export interface Headcounts {
  /** By department id; a department without a number counts as large. */
  readonly departments: Readonly<Record<string, number>>;
  /** By name of the role; a role without a number counts as small. */
  readonly roles: Readonly<Record<string, number>>;
}

/** Where the same defects come from again and again. Never a person, never a group of fewer than five people by name. */
export interface RecurrenceStore {
  /**
   * Departments and creator roles with at least three new findings of one rule in the 28 days up to and including the
   * as-of of a run; most findings first. Legacy and reopened findings and those of pilot rules do not count.
   * @throws AuditError `NOT_FOUND` where the run is not complete.
   */
  repeatOffenders(toRunId: string, headcounts: Headcounts): Promise<readonly RepeatOffender[]>;
  /**
   * Root causes named after run `fromRunId` (undefined: since the beginning) up to run `toRunId`; of several answers to
   * one finding the last counts.
   * @throws AuditError `NOT_FOUND` where a run is not complete.
   */
  rootCauses(
    fromRunId: string | undefined,
    toRunId: string,
    headcounts: Headcounts,
  ): Promise<readonly RootCauseShare[]>;
}
