import type { EntityName } from '@erp-audit/core';

/** A defect that was put into the data on purpose. */
export interface PlantedDefect {
  /** Code of the rule that must find it. */
  readonly code: string;
  readonly entity: EntityName;
  /**
   * Key parts of the finding as its rule forms them. One differs: the last part of a duplicate identifier is the
   * normalised identifier in clear, where the finding has its keyed hash.
   */
  readonly key: readonly string[];
  /** What was done to the clean record. */
  readonly how: string;
}

/** A record that looks like a defect and is none; `key` is that of the finding which must not appear. */
export type NearMiss = PlantedDefect;

/** What is wrong in the demo ERP on one night, written down while planting and never by a rule's logic. */
export interface NightTruth {
  readonly asOf: string;
  /** Every defect that is in the data on this night. */
  readonly defects: readonly PlantedDefect[];
  readonly nearMisses: readonly NearMiss[];
}

/** One text for one defect, to compare sets. */
export function defectKey(defect: Pick<PlantedDefect, 'code' | 'entity' | 'key'>): string {
  return JSON.stringify([defect.code, defect.entity, ...defect.key]);
}
