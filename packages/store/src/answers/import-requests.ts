import { AuditError } from '@erp-audit/core';
import type { Database } from '../database/database.ts';
import type { ImportedRequest, IncomingProposalAnswer, IncomingRequest, RequestOutcome } from '../store.ts';
import { answerTransfer } from '../transfers/answer-transfer.ts';
import { requestWaiver } from '../waivers/request-waiver.ts';

/** What a file asks for beside its answers, and who handed it in. */
export interface Requests {
  readonly requests: readonly IncomingRequest[];
  readonly proposals: readonly IncomingProposalAnswer[];
}

/**
 * Keeps the requests and the answers to proposals of one file, inside its transaction. What is not possible is refused
 * before anything of it is written, so that all others stand.
 */
export async function importRequests(inside: Database, { requests, proposals }: Requests): Promise<ImportedRequest[]> {
  const outcomes: ImportedRequest[] = [];
  for (const { line, request } of requests) {
    const outcome = await possible('not_possible', async () => `W-${(await requestWaiver(inside, request)).number}`);
    outcomes.push({ line, ...outcome });
  }
  for (const { line, number, answer, by, reason } of proposals) {
    const outcome = await possible('proposal_settled', async () => {
      const state = answer === 'accept' ? 'accepted' : 'declined';
      return `T-${(await answerTransfer(inside, number, { state, by, reason })).number}`;
    });
    outcomes.push({ line, ...outcome });
  }
  return outcomes;
}

async function possible(
  reason: 'not_possible' | 'proposal_settled',
  work: () => Promise<string>,
): Promise<RequestOutcome> {
  try {
    return { subject: await work() };
  } catch (error) {
    const isRefused = error instanceof AuditError && (error.code === 'ARGUMENT_INVALID' || error.code === 'NOT_FOUND');
    if (!isRefused) throw error;
    return { reason };
  }
}
