import { AuditError } from '@erp-audit/core';
import { type ErrorContext, SOURCE_ERRORS, stoppedError } from '@erp-audit/driver-kit';

const KIND = /^([A-Z][A-Za-z ]+?) ?Error:/;

/**
 * The only place where errors of DuckDB become ours. Only the kind of an error and the names of objects are kept: its
 * message quotes values of rows.
 */
export function classifyError(cause: unknown, context: ErrorContext): AuditError {
  if (cause instanceof AuditError) return cause;
  const message = cause instanceof Error ? cause.message : '';
  const stopped = stoppedError(context);
  if (stopped !== undefined) return stopped;
  const kind = KIND.exec(message)?.[1] ?? 'DuckDB';
  const missing = missingObject(kind, message);
  if (missing !== undefined) return SOURCE_ERRORS.objectMissing(context, missing);
  if (kind === 'INTERRUPT') return SOURCE_ERRORS.cancelled(context);
  if (kind === 'Permission') return SOURCE_ERRORS.readOnly(context);
  if (kind === 'Invalid Input' && /read-only mode/.test(message)) return SOURCE_ERRORS.readOnly(context);
  return SOURCE_ERRORS.queryFailed(context, `${kind} Error`);
}

/** Names that a statement wrote and nothing has; never a value of a row for these kinds. */
function missingObject(kind: string, message: string): string | undefined {
  if (kind === 'Catalog') return /(?:Table|View|Function|Schema) with name (\S+) does not exist/.exec(message)?.[1];
  if (kind !== 'Binder') return undefined;
  const [, table, column] = /Table "([^"]+)" does not have a column named "([^"]+)"/.exec(message) ?? [];
  if (table !== undefined) return `${table}.${column}`;
  return /Referenced (?:column|table) "([^"]+)" not found/.exec(message)?.[1];
}
