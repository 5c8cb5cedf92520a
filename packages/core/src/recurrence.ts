import type { RootCause } from './response.ts';

/** New findings of one rule in four weeks from which on a group is named. */
export const REPEAT_FINDINGS = 3;
/** Days in which they are counted. */
export const REPEAT_DAYS = 28;
/** Groups of fewer people are merged, so that no figure is about a person. */
export const SMALLEST_GROUP = 5;

/** A department, or a group of creators, in which one rule keeps finding new defects; never a person. */
export interface RepeatOffender {
  readonly code: string;
  readonly by: 'department' | 'creator_role';
  /** Department id or role name; null where groups of fewer than five people were merged. */
  readonly group: string | null;
  /** New findings in four weeks. */
  readonly findings: number;
  /** Records of the rule's entities that the group created in the same time; null where the ERP does not tell. */
  readonly created: number | null;
}

/** Findings per 1,000 created records; null where the group created none or the ERP does not tell. */
export function perThousandCreated({ findings, created }: Pick<RepeatOffender, 'findings' | 'created'>): number | null {
  return created === null || created === 0 ? null : (findings / created) * 1_000;
}

/** Records of one entity that were created in the last four weeks, by who created them; never by person. */
export interface CreatedRecords {
  /** All of them, also those whose creator is unknown. */
  readonly all: number;
  /** By department id; what nobody of a department created is left out. Null where the ERP places no creator. */
  readonly byDepartment: Readonly<Record<string, number>> | null;
  /** By the label of the creator's role; null where no roles could be read. */
  readonly byCreatorRole: Readonly<Record<string, number>> | null;
}

/** How often departments named a cause for what was found, in a period. */
export interface RootCauseShare {
  readonly by: 'department' | 'creator_role';
  readonly group: string | null;
  readonly cause: RootCause;
  /** Findings whose last answer in the period names it. */
  readonly answers: number;
  /** Of the group's answers that name a cause, 0 to 1. */
  readonly share: number;
}
