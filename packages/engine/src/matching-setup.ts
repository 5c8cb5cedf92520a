import type { CheckTarget, MatchPhase, MatchReport, MatchVerdict, RecordMatcher } from '@erp-audit/core';

/** What finds duplicates for the kinds that ask for it. */
export interface MatchingSetup {
  readonly matcher: RecordMatcher;
  /** Limit of what the matcher holds in memory; the rest is spilled to its folder. */
  readonly memoryMegabytes: number;
  /** Whether what people said also moves the weights by which all other pairs are judged; so where absent. */
  readonly learnsFromVerdicts?: boolean;
  /** Folder of one target: what is kept from night to night, and what is spilled. Safe to delete. */
  directoryOf(target: CheckTarget): string;
  /** Called as a search goes on, with the share of it that is done, 0 to 1. */
  onProgress?(target: CheckTarget, share: number, phase: MatchPhase): void;
  /** Called with what a search came to. */
  onMatched?(target: CheckTarget, report: MatchReport): void;
  /** What people said of records of one target. */
  verdictsOf(target: CheckTarget): Promise<readonly MatchVerdict[]>;
}

/** The same for one source that is being checked. */
export interface SourceMatching extends MatchingSetup {
  readonly source: string;
  readonly signal?: AbortSignal | undefined;
}
