import type { GroupTelling } from '@erp-audit/core';
import type { CheckEnvironment } from '../../define-kind.ts';
import { draftTerms } from './draft-terms.ts';
import { type DuplicatesCheck, type MatchedSide, rolesOf } from './duplicates-check.ts';
import { type KeptDraft, readDrafts } from './kept-draft.ts';
import { shownColumns } from './shown-columns.ts';
import { tellingOf } from './tell-drafts.ts';

/** Beside this module where all are joined to one; threads read no TypeScript. */
const MODULE = new URL('./tell-drafts.js', import.meta.url).href;

/** The drafts of a group, masked: they are kept, and of a group that is as it was on the night before not made again. */
export function draftTelling(
  check: DuplicatesCheck,
  environment: CheckEnvironment,
): GroupTelling<readonly KeptDraft[]> {
  const terms = { drafts: draftTerms(check), key: environment.masker.key };
  return {
    name: nameOf(check, environment),
    tell: tellingOf(terms),
    read: readDrafts,
    elsewhere: { url: MODULE, terms },
  };
}

/** All that drafts depend on beside their group: the rule, what of the records is personal, and the key that hides it. */
function nameOf(check: DuplicatesCheck, { masker }: CheckEnvironment): string {
  const sides = [check.own, check.other].map((side) => (side === undefined ? null : personalOf(side)));
  return JSON.stringify([FORM, check.params, rolesOf(check), shownColumns(check), sides, masker.hash('')]);
}

/** Goes up where other drafts are made of the same groups; a matcher of another version keeps none. */
const FORM = 2;

function personalOf({ entity, personal }: MatchedSide): readonly unknown[] {
  return [entity.name, [...personal].sort(), entity.personal.has('label')];
}
