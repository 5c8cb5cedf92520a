import type { Balance } from './balance.ts';
import { share } from './score.ts';
import { SEVERITIES, SEVERITY_WEIGHTS, type Severity } from './severity.ts';

/** Open findings with the weight of their severity (10, 5, 2, 1): what top lists are ordered by. */
export function weightedOpen(bySeverity: Readonly<Record<Severity, number>>): number {
  return SEVERITIES.reduce((sum, severity) => sum + SEVERITY_WEIGHTS[severity] * bySeverity[severity], 0);
}

/** Distinct defective records of 1,000 that the rule looks at; null where it looks at none. */
export function defectsPerThousand(defective: number, inScope: number): number | null {
  const rate = share(defective, inScope);
  return rate === null ? null : rate * 1_000;
}

/** New and reopened findings for each resolved one, legacy left out; null where none was resolved: then the counts are told. */
export function newPerResolved(balance: Pick<Balance, 'new' | 'reopened' | 'resolved'>): number | null {
  return share(balance.new + balance.reopened, balance.resolved);
}

/** Of the reports of "fixed" that a run has judged, those it found still wrong, 0 to 1; null where none was judged. */
export function refutedShare({ confirmed, refuted }: { readonly confirmed: number; readonly refuted: number }) {
  return share(refuted, refuted + confirmed);
}
