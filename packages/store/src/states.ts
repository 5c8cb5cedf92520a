import { OPEN_STATES, SEVERITIES, type Severity } from '@erp-audit/core';

const quoted = (states: readonly string[]) => states.map((state) => `'${state}'`).join(', ');

/** SQL list of the states that count as open. */
export const OPEN = quoted(OPEN_STATES);
/** SQL list of the states a run can end. */
export const LIVING = quoted([...OPEN_STATES, 'waived']);
/** SQL list of the states in which a defect that is found again reopens. */
export const ENDED = quoted(['resolved', 'disappeared', 'out_of_scope']);

/** Severities are kept as their rank, 0 the worst, so that the index gives the order of reading. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

export function severityOfRank(rank: number): Severity {
  const severity = SEVERITIES[rank];
  if (severity === undefined) throw new RangeError(`severity rank ${rank}`);
  return severity;
}
