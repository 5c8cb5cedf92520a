import { AuditError } from '@erp-audit/core';
import { describeSqlState } from './sql-states.ts';

/** What is known where an error of the driver is caught. */
export interface ErrorContext {
  /** Name of the source in the configuration. */
  readonly source: string;
  /** `connect` before the first statement. */
  readonly phase: 'connect' | 'query';
  /** What was running. */
  readonly label: string;
  /** Why we stopped it ourselves, if we did. */
  readonly stopped?: 'cancelled' | 'deadline' | undefined;
  /** True when the statement had used up its time limit; the server's text about it may be in any language. */
  readonly limitReached?: boolean;
}

interface DriverError {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly position?: unknown;
}

type Classify = (context: ErrorContext, error: DriverError) => AuditError;

const TLS_CODE =
  /^(ERR_TLS|ERR_SSL|ERR_OSSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|HOSTNAME_MISMATCH|EPROTO$)/;
const NETWORK_CODE = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ECONNRESET|EPIPE)$/;
const LOST_MESSAGE =
  /connection terminated|not queryable|connection error|timeout expired|embedded database was stopped/i;
const SQL_STATE = /^[0-9A-Z]{5}$/;

/** Longest key that is a prefix of the SQLSTATE applies. */
const BY_SQL_STATE: Readonly<Record<string, Classify>> = {
  '08': lost,
  '25006': (context) =>
    new AuditError('SOURCE_READ_ONLY', `${at(context)} tried to write; the session is read-only.`, {}),
  '25P': timeout,
  '28': (context) =>
    new AuditError('SOURCE_AUTH_FAILED', `Source "${context.source}" refused the log-in.`, { source: context.source }),
  '3D000': (context) =>
    new AuditError('SOURCE_DATABASE_MISSING', `Source "${context.source}" has no database of that name.`, {
      source: context.source,
    }),
  '3F000': missing,
  '42501': (context, error) => {
    const object = objectIn(error) ?? 'the tables it reads';
    return new AuditError('SOURCE_DENIED', `${at(context)} may not read ${object}.`, { object });
  },
  '42703': missing,
  '42P01': missing,
  '53300': unreachable,
  '55P03': timeout,
  '57014': (context, error) => (context.limitReached === true ? timeout(context, error) : cancelled(context)),
  '57P': lost,
};

/**
 * The only place where errors of pg and of the network become ours. The original is not kept as cause: PostgreSQL
 * writes values of rows into its messages.
 */
export function classifyError(cause: unknown, context: ErrorContext): AuditError {
  if (cause instanceof AuditError) return cause;
  const error: DriverError = typeof cause === 'object' && cause !== null ? cause : { message: cause };
  if (context.stopped === 'cancelled') return cancelled(context);
  if (context.stopped === 'deadline') return timeout(context);
  const code = typeof error.code === 'string' ? error.code : '';
  if (TLS_CODE.test(code) || /does not support SSL/i.test(String(error.message))) return tls(context, code);
  if (NETWORK_CODE.test(code)) return lost(context, error);
  if (SQL_STATE.test(code)) return bySqlState(code)(context, error);
  if (LOST_MESSAGE.test(String(error.message))) return lost(context, error);
  return failed(context, error);
}

function bySqlState(code: string): Classify {
  const prefix = [5, 4, 3, 2].map((length) => code.slice(0, length)).find((start) => start in BY_SQL_STATE);
  return (prefix === undefined ? undefined : BY_SQL_STATE[prefix]) ?? failed;
}

/** True for errors that may pass by themselves while connecting, such as a server that is just starting. */
export function isTransient(cause: unknown): boolean {
  const { code } = (typeof cause === 'object' && cause !== null ? cause : {}) as DriverError;
  return (
    typeof code === 'string' && /^(ECONNREFUSED|ECONNRESET|EAI_AGAIN|ETIMEDOUT|57P03|53300|08006|08001)$/.test(code)
  );
}

function at(context: ErrorContext): string {
  return `"${context.label}" on source "${context.source}"`;
}

function lost(context: ErrorContext, error: DriverError): AuditError {
  if (context.phase === 'connect') return unreachable(context, error);
  const { source } = context;
  return new AuditError('SOURCE_CONNECTION_LOST', `The connection was lost during ${at(context)}.`, { source });
}

function unreachable(context: ErrorContext, error: DriverError): AuditError {
  const { source } = context;
  const reason = typeof error.code === 'string' ? error.code : 'no answer';
  return new AuditError('SOURCE_UNREACHABLE', `Source "${source}" cannot be reached (${reason}).`, { source });
}

function tls(context: ErrorContext, code: string): AuditError {
  const { source } = context;
  const reason = code === '' ? 'the server offers no TLS' : code;
  return new AuditError('SOURCE_TLS_FAILED', `No secure connection to source "${source}" (${reason}).`, { source });
}

function timeout(context: ErrorContext, error?: DriverError): AuditError {
  const { source } = context;
  const reason = error?.code === '55P03' ? 'waited too long for a lock' : 'exceeded its time limit';
  return new AuditError('SOURCE_TIMEOUT', `${at(context)} ${reason}.`, { source });
}

function cancelled(context: ErrorContext): AuditError {
  return new AuditError('SOURCE_CANCELLED', `${at(context)} was cancelled.`, {});
}

function missing(context: ErrorContext, error: DriverError): AuditError {
  const object = objectIn(error) ?? 'an object it names';
  const details = { source: context.source, object };
  return new AuditError('SOURCE_OBJECT_MISSING', `${at(context)}: ${object} does not exist.`, details);
}

function failed(context: ErrorContext, error: DriverError): AuditError {
  const state = typeof error.code === 'string' ? describeSqlState(error.code) : 'error of the driver';
  const position = typeof error.position === 'string' ? `, at character ${error.position} of the statement` : '';
  const { source } = context;
  return new AuditError('SOURCE_QUERY_FAILED', `${at(context)} failed: ${state}${position}.`, { source });
}

/** The object a message is about: what stands in quotes, or the last word after its kind. Never a row value for these codes. */
function objectIn(error: DriverError): string | undefined {
  const message = String(error.message ?? '');
  const quoted = /["“«„]([^"”»“]+)["”»“]/.exec(message)?.[1];
  return quoted ?? /\b(?:column|relation|table|view|schema|function|sequence) (\S+)/.exec(message)?.[1];
}
