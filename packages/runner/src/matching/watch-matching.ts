import type { CheckTarget, Log, MatchPhase } from '@erp-audit/core';
import type { MatchingSetup } from '@erp-audit/engine';

/** Told to the log at most so many times a phase. */
const STEPS = 4;

/** Tells the log, and whoever watches, how far a search for duplicates is, and what it came to. */
export function watchMatching(
  log: Log,
  report: (phase: MatchPhase, share: number) => void,
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
    },
  };
}

function named({ source, code, entity }: CheckTarget) {
  return { source, code, entity };
}
