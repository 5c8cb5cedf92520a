import type { AuditError, ErrorCodeName, RuleReason } from '@erp-audit/core';

const REASONS: Partial<Record<ErrorCodeName, RuleReason>> = {
  SOURCE_UNREACHABLE: 'source_unavailable',
  SOURCE_AUTH_FAILED: 'source_unavailable',
  SOURCE_TLS_FAILED: 'source_unavailable',
  SOURCE_DATABASE_MISSING: 'source_unavailable',
  SOURCE_CONNECTION_LOST: 'connection_lost',
  SOURCE_TIMEOUT: 'timeout',
  SOURCE_CANCELLED: 'cancelled',
  SOURCE_DENIED: 'denied',
  SOURCE_EXTRACT_REFUSED: 'extract_refused',
};

/** The reason a reader of the results gets for an error of a source. */
export function notCheckedReason(error: AuditError): RuleReason {
  return REASONS[error.code] ?? 'query_failed';
}
