import type { MatchRole, RecordUse } from '@erp-audit/core';
import { type DuplicatesCheck, rolesOf, usesOf } from './duplicates-check.ts';
import type { DuplicatesParams } from './schema.ts';
import { shownColumns } from './shown-columns.ts';

/** What the findings of a group depend on beside the group, as data that a thread can be given. */
export interface DraftTerms extends Pick<DuplicatesParams, 'bands' | 'unlessSame' | 'allowSameParent'> {
  /** Whether records of two tables are compared. */
  readonly isLinking: boolean;
  /** See `rolesOf` and `usesOf`. */
  readonly roles: readonly MatchRole[];
  readonly uses: readonly RecordUse[];
  /** See `shownColumns`. */
  readonly shown: readonly string[];
  /** What of the records on either side tells of people. */
  readonly personal: { readonly own: ReadonlySet<MatchRole>; readonly other: ReadonlySet<MatchRole> };
  readonly isLabelPersonal: boolean;
}

export function draftTerms(check: DuplicatesCheck): DraftTerms {
  const { params, own, other } = check;
  return {
    ...{ bands: params.bands, unlessSame: params.unlessSame, allowSameParent: params.allowSameParent },
    ...{ isLinking: other !== undefined, roles: rolesOf(check), uses: usesOf(check), shown: shownColumns(check) },
    personal: { own: own.personal, other: other?.personal ?? new Set() },
    isLabelPersonal: own.entity.personal.has('label'),
  };
}
