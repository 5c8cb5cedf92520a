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
 * A verdict for every line. Two equal lines for one finding are one answer. Of different ones to what was seen at
 * different times the newer counts, and one that was given before is no answer beside a new one: so copies of several
 * weeks can lie in one file. Of all others neither is taken, because nobody can tell which was meant.
 */
export function judgeResponses(
  responses: readonly IncomingResponse[],
  known: ReadonlyMap<string, KnownFinding>,
): readonly Judged[] {
  const newest = new Map<string, number>();
  for (const { findingId, revision } of responses) {
    newest.set(findingId, Math.max(revision, newest.get(findingId) ?? revision));
  }
  const isCounted = (response: IncomingResponse) =>
    response.revision === newest.get(response.findingId) && !isRepeated(response, known.get(response.findingId));
  const first = new Map<string, IncomingResponse>();
  const contradicted = new Set<string>();
  for (const response of responses.filter(isCounted)) {
    const earlier = first.get(response.findingId);
    if (earlier === undefined) first.set(response.findingId, response);
    else if (!isDeepStrictEqual(earlier.response, response.response)) contradicted.add(response.findingId);
  }
  return responses.map((response) => {
    const counted = first.get(response.findingId);
    if (!isCounted(response)) return { response, verdict: besides(response, counted, known.get(response.findingId)) };
    if (contradicted.has(response.findingId)) return { response, verdict: 'duplicate_row' };
    if (counted !== response) return { response, verdict: 'unchanged' };
    return { response, verdict: verdictOf(response, known.get(response.findingId)) };
  });
}

/** A line beside which a newer one stands, or that was given before. */
function besides(
  response: IncomingResponse,
  counted: IncomingResponse | undefined,
  finding: KnownFinding | undefined,
): Judged['verdict'] {
  if (isDeepStrictEqual(response.response, counted?.response)) return 'unchanged';
  const verdict = verdictOf(response, finding);
  return verdict === 'accepted' ? 'stale' : verdict;
}

/** The answer that is kept last, to what is still seen. */
function isRepeated({ revision, response }: IncomingResponse, finding: KnownFinding | undefined): boolean {
  return finding?.lastRevision === revision && isDeepStrictEqual(finding.lastResponse, response);
}

function verdictOf(response: IncomingResponse, finding: KnownFinding | undefined): Judged['verdict'] {
  if (finding === undefined) return 'unknown_finding';
  if (!OPEN_STATES.some((state) => state === finding.state)) return 'closed';
  if (finding.revision !== response.revision) return 'stale';
  return isRepeated(response, finding) ? 'unchanged' : (transferFault(response.response, finding) ?? 'accepted');
}

function transferFault({ kind, otherDepartment }: FindingResponse, finding: KnownFinding): RejectionReason | undefined {
  if (kind !== 'not_ours') return undefined;
  if (otherDepartment === null) return 'missing_department';
  if (finding.transferWaits) return 'transfer_waiting';
  return otherDepartment === finding.department ? 'same_department' : undefined;
}
