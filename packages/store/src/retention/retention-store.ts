import type { Actor } from '@erp-audit/core';

export interface RetentionInput {
  /** What is older goes; null keeps it for ever. */
  readonly detailsBefore: Date | null;
  readonly personsBefore: Date | null;
  readonly decisionsBefore: Date | null;
  readonly runsBefore: Date | null;
  /** The same short name for the same person, whatever table he stands in; nobody can compute it without the key. */
  readonly pseudonym: (name: string) => string;
  readonly by: Actor;
  /** Counts what would go, and changes nothing. */
  readonly dryRun: boolean;
}

/** What lost its details, or was given a pseudonym. */
export interface RetentionCounts {
  readonly findings: number;
  readonly events: number;
  readonly answers: number;
  readonly rejectedLines: number;
  readonly waivedEvidence: number;
  readonly staged: number;
  /** Texts of statements that no result refers to. */
  readonly statements: number;
  /** Keys of ended findings that named a person. */
  readonly keys: number;
  readonly maskedValues: number;
  /** Places where a name stood. */
  readonly names: number;
  /** The same in decisions. */
  readonly decisionNames: number;
  /** Runs that lost their results. */
  readonly runs: number;
  /** Rows of these results: by rule, with its statements, scopes and counts. */
  readonly runRows: number;
  /** Ended jobs of the schedule, and problems that are over. */
  readonly jobs: number;
}

/**
 * What goes after its time. Runs, scores, weeks, and state, dates and identity of every finding stay; so does the log,
 * whose hashes would no longer hold. Results of a run stay as long as anything else is made of them.
 */
export interface RetentionStore {
  /** One transaction; with an entry in the log where anything went. */
  apply(input: RetentionInput): Promise<RetentionCounts>;
}
