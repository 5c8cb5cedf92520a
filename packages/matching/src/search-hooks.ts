import type { MatchPhase } from '@erp-audit/core';

/** What a long search tells and asks as it goes on. */
export interface SearchHooks {
  onProgress(share: number, phase: MatchPhase): void;
  /** Lets other work go on; throws to stop. */
  breathe(): Promise<void>;
  /** Stops what runs elsewhere meanwhile. */
  readonly signal?: AbortSignal | undefined;
}
