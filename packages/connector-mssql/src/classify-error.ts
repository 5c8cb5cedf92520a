import { AuditError } from '@erp-audit/core';
import {
  codeOf,
  type ErrorContext,
  isTransientNetworkError,
  networkError,
  SOURCE_ERRORS,
  stoppedError,
} from '@erp-audit/driver-kit';
import { describeErrorNumber } from './error-numbers.ts';
import { NO_ENCRYPTION } from './hardened-connection.ts';

/** What tedious and mssql raise, one around the other. */
interface DriverError {
  readonly code?: unknown;
  readonly number?: unknown;
  readonly class?: unknown;
  readonly message?: unknown;
  readonly errors?: unknown;
  readonly cause?: unknown;
  readonly originalError?: unknown;
}

type Classify = (context: ErrorContext, error: DriverError) => AuditError;

/** From here on the server ends the session. */
const FATAL_CLASS = 20;
/** Errors of tedious and mssql by which a connection that was there is gone, or never was. */
const GONE = /^(ESOCKET|ECONNCLOSED|ECLOSE|EINVALIDSTATE|ENOTOPEN|ENOCONN|ETIMEOUT|EINSTLOOKUP|UNKNOWN)$/;
const CLOUD_BUSY = [4221, 10928, 10929, 40197, 40501, 40613, 49918, 49919, 49920];
const STARTING = [233, 921, 922, 976, 983, 17142, 18401];

const denied: Classify = (context, error) => SOURCE_ERRORS.denied(context, objectIn(error));
const missing: Classify = (context, error) => SOURCE_ERRORS.objectMissing(context, objectIn(error));
const unreachable: Classify = (context, { number }) => SOURCE_ERRORS.unreachable(context, String(number));
const lost: Classify = (context, { number }) => SOURCE_ERRORS.lost(context, String(number));

const BY_NUMBER = new Map<number, Classify>([
  ...entries([207, 208, 2812, 4104, 4121], missing),
  ...entries([229, 230, 262, 297, 300, 371, 916, 15151, 15562], denied),
  ...entries([911, 4060, 4063, 4064], (context) => SOURCE_ERRORS.databaseMissing(context)),
  ...entries([18450, 18451, 18452, 18456, 18461, 18463, 18470, 18482, 18486, 18487, 18488], (context) =>
    SOURCE_ERRORS.authFailed(context),
  ),
  ...entries([1222], (context) => SOURCE_ERRORS.lockTimeout(context)),
  ...entries([3906, 3908, 3910], (context) => SOURCE_ERRORS.readOnly(context)),
  ...entries([3951, 3952, 3953, 3954, 3956, 3957, 3958, 3960], noSnapshot),
  ...entries([978, 979, 982], notReadable),
  ...entries([...CLOUD_BUSY, ...STARTING, 17803, 17809], unreachable),
  ...entries([596, 6005, 10054, 17830], lost),
]);

function entries(numbers: readonly number[], classify: Classify): [number, Classify][] {
  return numbers.map((number) => [number, classify]);
}

/**
 * The only place where errors of mssql, tedious and the network become ours. The original is not kept as cause: the
 * server writes values of rows into its messages.
 */
export function classifyError(cause: unknown, context: ErrorContext): AuditError {
  if (cause instanceof AuditError) return cause;
  const stopped = stoppedError(context);
  if (stopped !== undefined) return stopped;
  const chain = chainOf(cause);
  const numbered = chain.find((error) => typeof error.number === 'number');
  if (numbered !== undefined) return byNumber(numbered, context);
  if (chain.some((error) => error.code === NO_ENCRYPTION)) return noEncryption(chain, context);
  const known = chain.map((error) => networkError(error, context)).find((error) => error !== undefined);
  if (known !== undefined) return known;
  const code = chain.map((error) => codeOf(error)).find((text) => text !== '');
  // Without a code it is what the driver threw at bytes that are no answer; such a connection is over.
  if (code === undefined) return SOURCE_ERRORS.lost(context, 'EPROTO');
  if (context.phase === 'connect' || GONE.test(code)) return SOURCE_ERRORS.lost(context, code);
  return SOURCE_ERRORS.queryFailed(context, code);
}

/** True for errors that may pass by themselves while connecting, such as a server that is just starting. */
export function isTransient(cause: unknown): boolean {
  return chainOf(cause).some(
    (error) =>
      isTransientNetworkError(error) ||
      (typeof error.number === 'number' && [...CLOUD_BUSY, ...STARTING].includes(error.number)),
  );
}

/** The error, what it wraps, and what that wraps; of several errors of one statement the first is the one that counts. */
function chainOf(cause: unknown): readonly DriverError[] {
  if (typeof cause !== 'object' || cause === null) return [];
  const error = cause as DriverError;
  const inner = Array.isArray(error.errors) ? error.errors[0] : (error.originalError ?? error.cause);
  return [error, ...chainOf(inner === cause ? undefined : inner)];
}

function byNumber(error: DriverError, context: ErrorContext): AuditError {
  const number = Number(error.number);
  const classify = BY_NUMBER.get(number);
  if (classify !== undefined) return classify(context, error);
  if (Number(error.class) >= FATAL_CLASS) return SOURCE_ERRORS.lost(context, String(number));
  if (context.phase === 'connect') return SOURCE_ERRORS.unreachable(context, String(number));
  return SOURCE_ERRORS.queryFailed(context, describeErrorNumber(number));
}

function noEncryption(chain: readonly DriverError[], context: ErrorContext): AuditError {
  const isWanted = chain.some((error) => /requires encryption/i.test(String(error.message)));
  return SOURCE_ERRORS.tlsFailed(context, isWanted ? 'encrypt: true' : '');
}

/** Snapshot isolation is not allowed in the database, or not possible for this statement. */
function noSnapshot({ source }: ErrorContext, { number }: DriverError): AuditError {
  const message = {
    en: `Source "${source}" gives no snapshot (${number}): allow_snapshot_isolation must be on in its database, or reads must be dirty.`,
    'zh-CN': `数据源 "${source}" 无法提供快照（${number}）：须在数据库中打开 allow_snapshot_isolation，或把 reads 设为 dirty。`,
  };
  return new AuditError('SOURCE_QUERY_FAILED', message, { source });
}

/** A replica that takes only sessions that say they read, or none. */
function notReadable({ source }: ErrorContext, { number }: DriverError): AuditError {
  const message = {
    en: `The replica of source "${source}" does not take this session (${number}): it must be readable, and access must be "replica".`,
    'zh-CN': `数据源 "${source}" 的副本不接受此会话（${number}）：副本须可读，且 access 须设为 "replica"。`,
  };
  return new AuditError('SOURCE_UNREACHABLE', message, { source });
}

/** The object a message is about stands in quotes; with a schema named behind it, both. Never a row value for these numbers. */
function objectIn({ message }: DriverError): string | undefined {
  const [object, , schema] = [...String(message ?? '').matchAll(/['"“‘]([^'"”’]+)['"”’]/g)].map((match) => match[1]);
  return schema === undefined ? object : `${schema}.${object}`;
}
