import { hash } from 'node:crypto';
import { createMasker, type MatchGroup } from '@erp-audit/core';
import type { DefectDraft } from '../../define-kind.ts';
import type { DraftTerms } from './draft-terms.ts';
import { groupDrafts } from './group-drafts.ts';
import { rowReader } from './row-reader.ts';

export interface TellingTerms {
  readonly drafts: DraftTerms;
  /** Of the masker. */
  readonly key: Uint8Array;
}

/** Gives what tells the drafts of a group as {@link readDrafts} reads them, in whatever thread. */
export function tellingOf({ drafts: terms, key }: TellingTerms): (group: MatchGroup) => string {
  const drafting = { terms, masker: createMasker(key), rowOf: rowReader(terms) };
  return (group) => groupDrafts(group, drafting).map(textOf).join('');
}

/** Two lines: the evidence, and all else with what names the evidence. */
function textOf({ evidence, orgUnitWeights, ...draft }: DefectDraft): string {
  const seen = JSON.stringify(evidence);
  const evidenceDigest = hash('sha256', seen);
  return `${JSON.stringify({ ...draft, orgUnitWeights: [...(orgUnitWeights ?? [])], evidenceDigest })}\n${seen}\n`;
}
