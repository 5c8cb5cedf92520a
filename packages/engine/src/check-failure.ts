import { AuditError, type ErrorCodeName, type RuleReason } from '@erp-audit/core';
import { MissingFeature } from './missing-feature.ts';

/** Why a check ended without a result, to be told beside its rule. */
export interface Failure {
  readonly reason: RuleReason;
  readonly detail: string;
}

const REASONS: Partial<Record<ErrorCodeName, RuleReason>> = {
  SOURCE_TIMEOUT: 'timeout',
  SOURCE_CONNECTION_LOST: 'connection_lost',
  SOURCE_UNREACHABLE: 'connection_lost',
  SOURCE_CANCELLED: 'cancelled',
  SOURCE_DENIED: 'denied',
  SOURCE_EXTRACT_REFUSED: 'extract_refused',
  MATCHING_CANCELLED: 'cancelled',
  MATCHING_FAILED: 'matching_failed',
  MATCHING_ENGINE_FAILED: 'matching_failed',
  PROFILE_INVALID: 'unmapped',
  RULE_INVALID: 'unsupported',
};

/**
 * The reason of an error of the source or the rule. Anything else is our own fault and is thrown on.
 * The text of an `AuditError` never holds row values.
 */
export function failureOf(error: unknown, signal: AbortSignal | undefined): Failure {
  if (signal?.aborted === true) return { reason: 'cancelled', detail: 'the run was stopped' };
  if (error instanceof MissingFeature) return { reason: 'unsupported', detail: error.detail };
  if (!(error instanceof AuditError) || error.code === 'INTERNAL_BUG') throw error;
  const code: ErrorCodeName = error.code;
  return { reason: REASONS[code] ?? 'query_failed', detail: error.message };
}
