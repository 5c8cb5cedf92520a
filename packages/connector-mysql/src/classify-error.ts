import { AuditError } from '@erp-audit/core';
import {
  codeOf,
  type ErrorContext,
  isTransientNetworkError,
  networkError,
  SOURCE_ERRORS,
  stoppedError,
} from '@erp-audit/driver-kit';

interface DriverError {
  readonly code?: unknown;
  readonly errno?: unknown;
  readonly message?: unknown;
}

type Classify = (context: ErrorContext, error: DriverError) => AuditError;

const denied: Classify = (context, error) => SOURCE_ERRORS.denied(context, objectIn(error));
const missing: Classify = (context, error) => SOURCE_ERRORS.objectMissing(context, objectIn(error));
const lost: Classify = (context, error) => SOURCE_ERRORS.lost(context, codeOf(error) || undefined);
const noConnectionLeft: Classify = (context, error) =>
  SOURCE_ERRORS.noConnectionLeft(context, codeOf(error) || undefined);
const interrupted: Classify = (context) =>
  context.limitReached === true ? SOURCE_ERRORS.timeout(context) : SOURCE_ERRORS.cancelled(context);
const databaseMissing: Classify = (context, error) =>
  context.phase === 'connect' ? SOURCE_ERRORS.databaseMissing(context) : missing(context, error);
const insistsOnTls: Classify = (context, error) => SOURCE_ERRORS.tlsFailed(context, codeOf(error));

/** Error numbers of MySQL and MariaDB by what they mean to us. */
const KINDS: readonly (readonly [Classify, readonly number[]])[] = [
  // Password or account refused, host not allowed, account locked, password expired, way of logging in unknown.
  [SOURCE_ERRORS.authFailed, [1045, 1129, 1130, 1251, 1275, 1524, 1698, 1820, 1862, 3118, 3955, 4151]],
  [denied, [1044, 1142, 1143, 1227, 1356, 1370]],
  [databaseMissing, [1049]],
  [missing, [1046, 1051, 1054, 1109, 1146, 1305, 1347, 1412]],
  [SOURCE_ERRORS.lockTimeout, [1205, 3572]],
  [SOURCE_ERRORS.timeout, [1969, 3024]],
  [interrupted, [1317]],
  [SOURCE_ERRORS.readOnly, [1290, 1792, 1836]],
  [noConnectionLeft, [1040, 1203, 1226]],
  // Shut down, connection killed, network broken, idle for too long.
  [lost, [1053, 1079, 1080, 1152, 1158, 1159, 1160, 1161, 1927, 2006, 2013, 3169, 4031]],
  [insistsOnTls, [3159]],
];

const BY_NUMBER: ReadonlyMap<number, Classify> = new Map(
  KINDS.flatMap(([classify, numbers]) => numbers.map((number) => [number, classify] as const)),
);

const TLS_CODE = /^HANDSHAKE_(NO_SSL_SUPPORT|SSL_ERROR)$/;
const LOST_CODE = /^(PROTOCOL_CONNECTION_LOST|PROTOCOL_.*|HANDSHAKE_.*|ERR_STREAM_.*)$/;
const LOST_MESSAGE = /closed state|packets out of order|connection lost|cannot enqueue/i;

/**
 * The only place where errors of mysql2 and of the network become ours. The original is not kept as cause: servers write
 * values of rows into their messages.
 */
export function classifyError(cause: unknown, context: ErrorContext): AuditError {
  if (cause instanceof AuditError) return cause;
  const error: DriverError = typeof cause === 'object' && cause !== null ? cause : { message: cause };
  const known = stoppedError(context) ?? networkError(error, context);
  if (known !== undefined) return known;
  const code = codeOf(error);
  if (TLS_CODE.test(code)) return SOURCE_ERRORS.tlsFailed(context, tlsCode(code, String(error.message)));
  const classify = BY_NUMBER.get(Number(error.errno));
  if (classify !== undefined) return classify(context, error);
  if (LOST_CODE.test(code) || LOST_MESSAGE.test(String(error.message))) return lost(context, error);
  return SOURCE_ERRORS.queryFailed(context, nameOf(error));
}

/** mysql2 writes its own code over that of Node; the words are still those of OpenSSL. */
const TLS_MESSAGES: readonly (readonly [RegExp, string])[] = [
  [/certificate has expired/, 'CERT_HAS_EXPIRED'],
  [/certificate is not yet valid/, 'CERT_NOT_YET_VALID'],
  [/certificate revoked/, 'CERT_REVOKED'],
  [/self-signed certificate in certificate chain/, 'SELF_SIGNED_CERT_IN_CHAIN'],
  [/self-signed certificate/, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  [/unable to get (local )?issuer certificate/, 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
  [/unable to verify the first certificate/, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  [/does not match certificate's altnames/, 'ERR_TLS_CERT_ALTNAME_INVALID'],
  [/protocol/, 'ERR_SSL_UNSUPPORTED_PROTOCOL'],
];

/** Empty where the server offers no TLS. */
function tlsCode(code: string, message: string): string {
  if (code === 'HANDSHAKE_NO_SSL_SUPPORT') return '';
  return TLS_MESSAGES.find(([words]) => words.test(message))?.[1] ?? code;
}

/** True for errors that may pass by themselves while connecting, such as a server that is just starting or full. */
export function isTransient(cause: unknown): boolean {
  const { errno } = (typeof cause === 'object' && cause !== null ? cause : {}) as DriverError;
  return (
    isTransientNetworkError(cause) ||
    [1040, 1053, 1203].includes(Number(errno)) ||
    (LOST_CODE.test(codeOf(cause)) && !TLS_CODE.test(codeOf(cause)))
  );
}

/** `1064 (ER_PARSE_ERROR)`; the number alone where the driver has no name for it. */
function nameOf(error: DriverError): string {
  const code = codeOf(error);
  if (typeof error.errno !== 'number') return code || 'error of the driver';
  return /^(ER|WARN)_/.test(code) ? `${error.errno} (${code})` : String(error.errno);
}

/** The object a message is about. Messages of these codes quote names only, the account's first; never a value of a row. */
function objectIn(error: DriverError): string | undefined {
  const message = String(error.message ?? '');
  const column = /\bfor column '([^']+)' in table '([^']+)'/.exec(message);
  if (column !== null) return `${column[2]}.${column[1]}`;
  const named = /\b(?:table|column|database|routine|view) ((?:[`'][^`']+[`']\.?)+)/i.exec(message)?.[1];
  const bare = /\b(?:function|procedure) (\S+) does not exist/i.exec(message)?.[1];
  return named?.replaceAll(/[`']/g, '') ?? bare ?? /'([^']+)'/.exec(message)?.[1];
}
