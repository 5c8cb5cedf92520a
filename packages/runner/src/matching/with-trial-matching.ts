import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MatchVerdict } from '@erp-audit/core';
import type { MatchingSetup } from '@erp-audit/engine';
import type { MatchingConfig } from '../config/matching-config.ts';
import { lazyMatcher } from './lazy-matcher.ts';

const USUAL: MatchingConfig = { memoryMegabytes: 512, learnFromVerdicts: true };

/** What a trial may take from its project. */
export interface TrialMatching {
  readonly matching?: MatchingConfig;
  readonly verdictsOf?: MatchingSetup['verdictsOf'];
}

/** A matcher for a preview or a test: it starts from nothing, and leaves nothing behind. */
export async function withTrialMatching<Result>(
  settings: TrialMatching,
  work: (matching: MatchingSetup) => Promise<Result>,
): Promise<Result> {
  const trial = await openTrialMatching(settings);
  try {
    return await work(trial.matching);
  } finally {
    await trial.close();
  }
}

/** The same for whoever yields meanwhile; to be closed. */
export async function openTrialMatching({
  matching = USUAL,
  verdictsOf = nothingSaid,
}: TrialMatching): Promise<{ readonly matching: MatchingSetup; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'erp-audit-matching-'));
  let trials = 0;
  const directoryOf = () => {
    trials += 1;
    return join(folder, String(trials));
  };
  return {
    matching: {
      ...{ matcher: lazyMatcher(matching), verdictsOf, directoryOf },
      memoryMegabytes: matching.memoryMegabytes,
      learnsFromVerdicts: matching.learnFromVerdicts,
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

async function nothingSaid(): Promise<readonly MatchVerdict[]> {
  return [];
}
