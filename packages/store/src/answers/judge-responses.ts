import { isDeepStrictEqual } from 'node:util';
import { type FindingResponse, type FindingState, OPEN_STATES, type RejectionReason } from '@erp-audit/core';
import type { IncomingResponse } from '../store.ts';

/** What the store knows of a finding that was answered. */
export interface KnownFinding {
  readonly id: string;
  readonly state: FindingState;
  readonly revision: number;
  readonly lastResponse: FindingResponse | null;
  /** Revision the last answer was given to. */
  readonly lastRevision: number | null;
  readonly department: string;
  /** Whether another department was proposed and has not answered. */
  readonly transferWaits: boolean;
}

export interface Judged {
  readonly response: IncomingResponse;
  readonly verdict: 'accepted' | 'unchanged' | RejectionReason;
}

/**
 * A verdict for every line. Two equal lines for one finding are one answer; of two different ones neither is taken,
 * because nobody can tell which was meant.
 */
export function judgeResponses(
  responses: readonly IncomingResponse[],
  known: ReadonlyMap<string, KnownFinding>,
): readonly Judged[] {
  const first = new Map<string, IncomingResponse>();
  const contradicted = new Set<string>();
  for (const response of responses) {
    const earlier = first.get(response.findingId);
    if (earlier === undefined) first.set(response.findingId, response);
    else if (!isSame(earlier, response)) contradicted.add(response.findingId);
  }
  return responses.map((response) => {
    if (contradicted.has(response.findingId)) return { response, verdict: 'duplicate_row' };
    if (first.get(response.findingId) !== response) return { response, verdict: 'unchanged' };
    return { response, verdict: verdictOf(response, known.get(response.findingId)) };
  });
}

function isSame(one: IncomingResponse, other: IncomingResponse): boolean {
  return one.revision === other.revision && isDeepStrictEqual(one.response, other.response);
}

function verdictOf(response: IncomingResponse, finding: KnownFinding | undefined): Judged['verdict'] {
  if (finding === undefined) return 'unknown_finding';
  if (!OPEN_STATES.some((state) => state === finding.state)) return 'closed';
  if (finding.revision !== response.revision) return 'stale';
  const isRepeated =
    finding.lastRevision === response.revision && isDeepStrictEqual(finding.lastResponse, response.response);
  return isRepeated ? 'unchanged' : (transferFault(response.response, finding) ?? 'accepted');
}

function transferFault({ kind, otherDepartment }: FindingResponse, finding: KnownFinding): RejectionReason | undefined {
  if (kind !== 'not_ours') return undefined;
  if (otherDepartment === null) return 'missing_department';
  if (finding.transferWaits) return 'transfer_waiting';
  return otherDepartment === finding.department ? 'same_department' : undefined;
}
