import { AuditError } from '@erp-audit/core';

/** Conditions in which nothing could be asked of the store at all. */
const UNREACHABLE = new Map([
  ['ECONNREFUSED', 'nothing listens at the address'],
  ['ENOTFOUND', 'the host name is unknown'],
  ['EAI_AGAIN', 'the host name cannot be looked up'],
  ['ETIMEDOUT', 'the server does not answer'],
  ['EHOSTUNREACH', 'there is no route to the host'],
  ['28P01', 'user or password is wrong'],
  ['28000', 'the server refuses this user'],
  ['3D000', 'the database does not exist'],
  ['53300', 'the server has no connection left'],
  ['57P03', 'the server is starting or stopping'],
]);

const FAILED = new Map([
  ['ECONNRESET', 'the connection was lost'],
  ['EPIPE', 'the connection was lost'],
  ['53100', 'the disk is full'],
  ['53200', 'the server is out of memory'],
  ['57P01', 'the server was stopped'],
  ['57P02', 'the server crashed'],
  ['57014', 'the statement was cancelled'],
  ['40P01', 'two transactions blocked each other'],
  ['42501', 'the account lacks a permission'],
  ['25006', 'the server accepts no writes'],
  ['55P03', 'a lock was not free in time'],
]);

/**
 * The product's error for whatever the driver threw while doing `action`. The driver's own text stays in `cause`
 * only, because it may quote values.
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
export function classifyStoreError(cause: unknown, action: string): AuditError {
  if (cause instanceof AuditError) return cause;
  const code = codeOf(cause);
  const unreachable = UNREACHABLE.get(code);
  if (unreachable !== undefined) {
    return new AuditError('STORE_UNREACHABLE', `The store cannot be reached: ${unreachable}.`, {}, { cause });
  }
  const reason = FAILED.get(code) ?? lostConnection(cause) ?? `error ${code}`;
  return new AuditError('STORE_FAILED', `The store failed to ${action}: ${reason}.`, {}, { cause });
}

function codeOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (typeof code === 'string') return code;
  // A host with several addresses fails with one error for each.
  return cause instanceof AggregateError ? codeOf(cause.errors[0]) : 'without a code';
}

function lostConnection(cause: unknown): string | undefined {
  const message = cause instanceof Error ? cause.message : '';
  return /connection.*(terminated|ended|closed|lost)|timeout acquiring/i.test(message)
    ? 'the connection was lost'
    : undefined;
}
