import type { RepeatOffender, RootCauseShare } from '@erp-audit/core';

/** What the facets may say. Groups of fewer than five people are merged under the name null. */
export interface Facets {
  /** People in each department by its id; a department without a number counts as large. */
  readonly people: Readonly<Record<string, number>>;
  /** Departments whose findings are left out of all groups. */
  readonly leftOut: readonly string[];
}

/**
 * Where the same defects come from again and again: by department, and by the role of whoever created the record. Never
 * a person, never a group of fewer than five people by name. A role is large while at least five people hold it, by the
 * newest run of one of the sources in the 28 days that read roles; any other is merged.
 */
export interface RecurrenceStore {
  /**
   * Departments and creator roles with at least three new findings of one rule in the 28 days up to and including the
   * as-of of a run, with what they created of the entities of the rule in that time; most findings first. Legacy and
   * reopened findings and those of pilot rules do not count.
   * @throws AuditError `NOT_FOUND` where the run is not complete.
   */
  repeatOffenders(toRunId: string, facets: Facets): Promise<readonly RepeatOffender[]>;
  /**
   * Root causes named after run `fromRunId` (undefined: since the beginning) up to run `toRunId`; of several answers to
   * one finding the last counts.
   * @throws AuditError `NOT_FOUND` where a run is not complete.
   */
  rootCauses(fromRunId: string | undefined, toRunId: string, facets: Facets): Promise<readonly RootCauseShare[]>;
}
