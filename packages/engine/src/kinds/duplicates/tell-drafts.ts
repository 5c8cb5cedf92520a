import { createMasker, type MatchGroup } from '@erp-audit/core';
import type { DefectDraft } from '../../define-kind.ts';
import type { DraftTerms } from './draft-terms.ts';
import { groupDrafts } from './group-drafts.ts';
import { rowReader } from './row-reader.ts';

/** A draft as JSON holds it. */
export interface ToldDraft extends Omit<DefectDraft, 'orgUnitWeights'> {
  readonly orgUnitWeights: readonly (readonly [string, number])[];
}

export interface TellingTerms {
  readonly drafts: DraftTerms;
  /** Of the masker. */
  readonly key: Uint8Array;
}

/** Gives what makes the drafts of a group, in whatever thread. */
export function tellingOf({ drafts: terms, key }: TellingTerms): (group: MatchGroup) => readonly ToldDraft[] {
  const drafting = { terms, masker: createMasker(key), rowOf: rowReader(terms) };
  return (group) =>
    groupDrafts(group, drafting).map((draft) => ({ ...draft, orgUnitWeights: [...(draft.orgUnitWeights ?? [])] }));
}
