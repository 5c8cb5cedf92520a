import type { Evidence } from '@erp-audit/core';
import type { DefectDraft } from '../../define-kind.ts';

const LINE_END = 10;

/** What `tellingOf` writes in the first of the two lines of a draft. */
interface Head extends Omit<DefectDraft, 'evidence' | 'orgUnitWeights' | 'evidenceDigest'> {
  readonly orgUnitWeights: readonly (readonly [string, number])[];
  readonly evidenceDigest: string;
}

/** A draft as it was kept: its evidence is as much as all else twenty times, and read by whoever asks for it only. */
export class KeptDraft implements DefectDraft {
  declare readonly key: DefectDraft['key'];
  declare readonly subjects: DefectDraft['subjects'];
  declare readonly label: string;
  declare readonly evidenceDigest: string;
  readonly orgUnitWeights: ReadonlyMap<string, number>;
  readonly #evidence: Buffer;

  constructor(head: Head, evidence: Buffer) {
    Object.assign(this, head);
    this.orgUnitWeights = new Map(head.orgUnitWeights);
    this.#evidence = evidence;
  }

  get evidence(): Evidence {
    return JSON.parse(this.#evidence.toString());
  }
}

export function readDrafts(kept: Buffer): readonly KeptDraft[] {
  const drafts: KeptDraft[] = [];
  for (let at = 0; at < kept.length; ) {
    const middle = kept.indexOf(LINE_END, at);
    const end = kept.indexOf(LINE_END, middle + 1);
    drafts.push(new KeptDraft(JSON.parse(kept.toString('utf8', at, middle)), kept.subarray(middle + 1, end)));
    at = end + 1;
  }
  return drafts;
}
