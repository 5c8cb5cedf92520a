import { AuditError } from '@erp-audit/core';
import {
  codeOf,
  type ErrorContext,
  isTransientNetworkError,
  networkError,
  SOURCE_ERRORS,
  stoppedError,
} from '@erp-audit/driver-kit';
import { describeSqlState } from './sql-states.ts';

interface DriverError {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly position?: unknown;
}

type Classify = (context: ErrorContext, error: DriverError) => AuditError;

const LOST_MESSAGE =
  /connection terminated|not queryable|connection error|timeout expired|embedded database was stopped/i;
const SQL_STATE = /^[0-9A-Z]{5}$/;

/** Longest key that is a prefix of the SQLSTATE applies. */
const BY_SQL_STATE: Readonly<Record<string, Classify>> = {
  '08': lost,
  '25006': SOURCE_ERRORS.readOnly,
  '25P': SOURCE_ERRORS.timeout,
  '28': SOURCE_ERRORS.authFailed,
  '3D000': SOURCE_ERRORS.databaseMissing,
  '3F000': missing,
  '42501': (context, error) => SOURCE_ERRORS.denied(context, objectIn(error)),
  '42703': missing,
  '42P01': missing,
  '53300': (context, error) => SOURCE_ERRORS.noConnectionLeft(context, codeOf(error)),
  '55P03': SOURCE_ERRORS.lockTimeout,
  '57014': (context) =>
    context.limitReached === true ? SOURCE_ERRORS.timeout(context) : SOURCE_ERRORS.cancelled(context),
  '57P': lost,
};

/**
 * The only place where errors of pg and of the network become ours. The original is not kept as cause: PostgreSQL
 * writes values of rows into its messages.
 */
export function classifyError(cause: unknown, context: ErrorContext): AuditError {
  if (cause instanceof AuditError) return cause;
  const error: DriverError = typeof cause === 'object' && cause !== null ? cause : { message: cause };
  const known = stoppedError(context) ?? networkError(error, context);
  if (known !== undefined) return known;
  const code = codeOf(error);
  if (/does not support SSL/i.test(String(error.message))) return SOURCE_ERRORS.tlsFailed(context, code);
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
  return isTransientNetworkError(cause) || /^(57P03|53300|08006|08001)$/.test(codeOf(cause));
}

function lost(context: ErrorContext, error: DriverError): AuditError {
  return SOURCE_ERRORS.lost(context, codeOf(error) || undefined);
}

function missing(context: ErrorContext, error: DriverError): AuditError {
  return SOURCE_ERRORS.objectMissing(context, objectIn(error));
}

function failed(context: ErrorContext, error: DriverError): AuditError {
  const state = typeof error.code === 'string' ? describeSqlState(error.code) : 'error of the driver';
  return SOURCE_ERRORS.queryFailed(context, state, typeof error.position === 'string' ? error.position : undefined);
}

/** The object a message is about: what stands in quotes, or the last word after its kind. Never a row value for these codes. */
function objectIn(error: DriverError): string | undefined {
  const message = String(error.message ?? '');
  const quoted = /["“«„]([^"”»“]+)["”»“]/.exec(message)?.[1];
  return quoted ?? /\b(?:column|relation|table|view|schema|function|sequence) (\S+)/.exec(message)?.[1];
}
