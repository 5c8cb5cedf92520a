import type { Actor, CheckTarget, MatchVerdict } from '@erp-audit/core';

/** What a person says of the records of one group. */
export interface GroupVerdict {
  readonly target: CheckTarget;
  /** The finding that told of the group. */
  readonly findingId: string;
  readonly pairs: readonly MatchVerdict[];
  readonly by: Actor;
}

/** What people said of pairs of records that look alike; the last word on a pair holds. */
export interface VerdictStore {
  /**
   * Keeps the verdicts and one entry of the log in one transaction.
   * @returns how many pairs were said something new of; where there is none, nothing is written.
   */
  judge(verdict: GroupVerdict): Promise<number>;
  /** The last word on each pair of a target, by the ids of its records. */
  list(target: CheckTarget): Promise<readonly MatchVerdict[]>;
  /** The same for the pairs that were judged because of one finding. */
  ofFinding(findingId: string): Promise<readonly MatchVerdict[]>;
}
