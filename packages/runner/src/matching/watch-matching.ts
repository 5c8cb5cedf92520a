import type { CheckTarget, EntityName, Log, MatchPhase } from '@erp-audit/core';
import type { MatchingSetup } from '@erp-audit/engine';

/** Told to the log at most so many times a phase. */
const STEPS = 4;

/** A search whose weights people's decisions have moved. */
export interface TaughtSearch {
  readonly source: string;
  readonly code: string;
  readonly entity: EntityName;
  /** Pairs of records that people decided and the weights were learnt from. */
  readonly decidedPairs: number;
}

/** The searches of a run that were taught, by their target: a source that is tried again is told once. */
export type TaughtSearches = Map<string, TaughtSearch>;

/** Tells the log, and whoever watches, how far a search for duplicates is, and what it came to; those that were taught are added. */
export function watchMatching(
  log: Log,
  report: (phase: MatchPhase, share: number) => void,
  taught: TaughtSearches,
): Pick<MatchingSetup, 'onProgress' | 'onMatched'> {
  let last = '';
  return {
    onProgress: (target, share, phase) => {
      report(phase, share);
      const step = `${phase} ${Math.floor(share * STEPS)}`;
      if (step === last) return;
      last = step;
      log.write('info', 'matching.progress', { ...named(target), phase, percent: Math.floor(100 * share) });
    },
    onMatched: (target, { records, changedRecords, comparedPairs, decisions }) => {
      const learntFrom = decisions > 0 ? { learntFromVerdicts: decisions } : {};
      const counts = { records, comparedRecords: changedRecords, comparedPairs, ...learntFrom };
      log.write('info', 'matching.done', { ...named(target), ...counts });
      if (decisions === 0) return;
      taught.set(JSON.stringify(named(target)), { ...named(target), decidedPairs: decisions });
    },
  };
}

function named({ source, code, entity }: CheckTarget) {
  return { source, code, entity };
}
