import type { CalendarDate, EntityName } from '@erp-audit/core';

/** A finding that must be there, or must not: by the rule's code and the key parts its rule forms. */
export interface LoggedFinding {
  /** Code of the rule. */
  readonly code: string;
  readonly entity: EntityName;
  /**
   * Key parts of the finding. One differs: the last part of a duplicate identifier is the normalised identifier in
   * clear, where the finding has its keyed hash.
   */
  readonly key: readonly string[];
  /** What was done to the clean record. */
  readonly how: string;
}

/** One stretch of days during which a planted defect is in the data. */
export interface PlantedDefect extends LoggedFinding {
  /** First day on which the rule must find it. */
  readonly from: string;
  /** Last day on which the rule must find it; absent while it lasts. */
  readonly until?: string;
  /** How it ended: repaired, record archived or deleted, or no longer in the window the rule looks at. */
  readonly ended?: 'fixed' | 'archived' | 'deleted' | 'window';
}

/** What was planted in the demo ERP, written down while planting and never by a rule's logic. */
export interface Truth {
  readonly asOf: CalendarDate;
  /** Defects that are in the data on this day. */
  readonly defects: readonly PlantedDefect[];
  /** Records that look like a defect and are none on any day; `key` is that of the finding which must not appear. */
  readonly nearMisses: readonly LoggedFinding[];
}

/** What a finding is called: rule, entity and key. */
export type FindingName = Pick<LoggedFinding, 'code' | 'entity' | 'key'>;

/** One text for one finding, to compare sets. */
export function findingKey(finding: FindingName): string {
  return JSON.stringify([finding.code, finding.entity, ...finding.key]);
}
