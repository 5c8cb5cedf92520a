import { AuditError } from '@erp-audit/core';
import {
  type ErrorContext,
  isTransientNetworkError,
  networkError,
  SOURCE_ERRORS,
  stoppedError,
} from '@erp-audit/driver-kit';
import { describeOraError } from './ora-names.ts';
import { ORACLE_SENTENCES } from './oracle-sentences.ts';

/** An error as the driver raises it: of the server (`ORA-`, `TNS-`), of the driver (`NJS-`), of the libraries (`DPI-`). */
interface DriverError {
  readonly code: string;
  readonly message: string;
  /** Place in the statement, counted from 0. */
  readonly offset: number;
}

type Classify = (context: ErrorContext, error: DriverError) => AuditError;

const lost: Classify = (context, { code }) => SOURCE_ERRORS.lost(context, code);
const unreachable: Classify = (context, { code }) => SOURCE_ERRORS.unreachable(context, code);
const missing: Classify = (context, error) => SOURCE_ERRORS.objectMissing(context, namedIn(error));
const denied: Classify = (context, error) => SOURCE_ERRORS.denied(context, namedIn(error));
const tlsFailed: Classify = (context, { code }) => SOURCE_ERRORS.tlsFailed(context, code);
const own =
  (name: keyof typeof ORACLE_SENTENCES): Classify =>
  (context, { code }) =>
    ORACLE_SENTENCES[name](context, code);
/** What is no protocol is an unreachable server while connecting. */
const garbage: Classify = (context, error) =>
  context.phase === 'connect' ? unreachable(context, error) : own('undefinedBytes')(context, error);

/** Numbers of the server and of its network layer. */
const BY_ORA: readonly (readonly [Classify, readonly number[]])[] = [
  [SOURCE_ERRORS.authFailed, [1004, 1005, 1017, 1040, 12638, 28007, 28040]],
  [own('mayNotConnect'), [1045]],
  [own('locked'), [28000]],
  [own('expired'), [28001]],
  [own('needsThick'), [12660, 28041]],
  [SOURCE_ERRORS.databaseMissing, [12154, 12504, 12505, 12514, 12521, 1109, 65179]],
  [own('tooManySessions'), [18, 20, 2391, 12516, 12519, 12520]],
  [unreachable, [1033, 1034, 1035, 1090, 12170, 12526, 12528, 12535, 12541, 12543, 12545, 12560, 27101]],
  [tlsFailed, [28759, 28860, 28862, 28864, 29002, 29003, 29005, 29024, 29039, 29106]],
  [lost, [22, 28, 1012, 1041, 1089, 1092, 2396, 2399, 3113, 3114, 3135, 12153, 12537, 12547, 12570, 12571, 25408]],
  [(context) => (context.limitReached ? SOURCE_ERRORS.timeout(context) : SOURCE_ERRORS.cancelled(context)), [1013]],
  [SOURCE_ERRORS.timeout, [40]],
  [SOURCE_ERRORS.lockTimeout, [54, 2049, 30006]],
  [denied, [1031, 1720, 41900]],
  [missing, [904, 942, 980, 1435, 2289, 4043]],
  [SOURCE_ERRORS.readOnly, [1456, 16000]],
  [own('snapshotTooOld'), [1555, 22924]],
];

/** Numbers of the driver itself. */
const BY_NJS: readonly (readonly [Classify, readonly number[]])[] = [
  [SOURCE_ERRORS.authFailed, [101]],
  [own('needsThick'), [116, 138, 531, 532, 533]],
  [own('noThick'), [45, 67, 90, 118]],
  [SOURCE_ERRORS.databaseMissing, [125, 512, 514, 515, 516, 517, 518, 519, 520]],
  [unreachable, [503, 504, 510, 511, 513, 530]],
  [tlsFailed, [505, 506, 507, 508, 529]],
  [SOURCE_ERRORS.timeout, [123]],
  [lost, [3, 18, 147, 500, 501, 521]],
  [garbage, [102, 103, 106, 109, 110, 111, 112, 113, 173, 509]],
];

const TABLES: Readonly<Record<string, ReadonlyMap<number, Classify>>> = {
  ORA: byNumber(BY_ORA),
  TNS: byNumber(BY_ORA),
  NJS: byNumber(BY_NJS),
};
/** A server that is starting, a listener that does not know it yet, or no place for one session more. */
const TRANSIENT = new Set(['ORA-01033', 'ORA-12528', 'ORA-12516', 'ORA-12519', 'ORA-12520', 'ORA-00020', 'ORA-00018']);
/** Of the driver's words for "no connection": refused, or lost on the way. */
const TRANSIENT_DRIVER = new Set(['NJS-503', 'NJS-511', 'NJS-500', 'NJS-501', 'NJS-521']);

function byNumber(table: readonly (readonly [Classify, readonly number[]])[]): ReadonlyMap<number, Classify> {
  return new Map(table.flatMap(([classify, numbers]) => numbers.map((number) => [number, classify] as const)));
}

/**
 * The only place where errors of the driver and of the network become ours. The original is not kept as cause: Oracle
 * writes values of rows into some of its messages.
 */
export function classifyError(cause: unknown, context: ErrorContext): AuditError {
  if (cause instanceof AuditError) return cause;
  const error = driverError(cause);
  const known = stoppedError(context) ?? networkError(error, context);
  if (known !== undefined) return known;
  return classifyOf(error)(context, error);
}

function classifyOf({ code }: DriverError): Classify {
  const { family = '', number } = parts(code);
  return TABLES[family]?.get(number) ?? (family === 'DPI' ? own('noThick') : failed);
}

/** True where the connection is gone, whatever the words for it. */
export function isLost(cause: unknown): boolean {
  const error = driverError(cause);
  return classifyOf(error) === lost || isTransientNetworkError(error);
}

/** True for errors that may pass by themselves while connecting, such as a server that is just starting. */
export function isTransient(cause: unknown): boolean {
  const error = driverError(cause);
  if (TRANSIENT.has(error.code) || isTransientNetworkError(error)) return true;
  // A name that leads nowhere does not pass by itself; the driver has one code for that and for a refused connection.
  return TRANSIENT_DRIVER.has(error.code) && !/ENOTFOUND/.test(error.message);
}

/** The driver keeps the server's number in the text where it gives the error a number of its own. */
function driverError(cause: unknown): DriverError {
  const { code, message, offset } = (typeof cause === 'object' && cause !== null ? cause : {}) as {
    readonly code?: unknown;
    readonly message?: unknown;
    readonly offset?: unknown;
  };
  const text = typeof message === 'string' ? message : '';
  const given = typeof code === 'string' ? code : (/\b(?:ORA|TNS|NJS|DPI)-\d{3,5}\b/.exec(text)?.[0] ?? '');
  return { code: given, message: text, offset: typeof offset === 'number' ? offset : 0 };
}

function parts(code: string): { readonly family: string | undefined; readonly number: number } {
  const [, family, digits] = /^([A-Z]{3})-(\d+)$/.exec(code) ?? [];
  return { family, number: Number(digits ?? Number.NaN) };
}

function failed(context: ErrorContext, { code, offset }: DriverError): AuditError {
  const { family, number } = parts(code);
  const what = family === 'ORA' ? describeOraError(number) : code || 'error of the driver';
  return SOURCE_ERRORS.queryFailed(context, what, offset > 0 ? offset + 1 : undefined);
}

/** The object a message is about: what stands in quotes, with its schema. Never a row value for these numbers. */
function namedIn({ message }: DriverError): string | undefined {
  return /"([^"]+)"(?:\."([^"]+)")?(?:\."([^"]+)")?/
    .exec(message)
    ?.slice(1)
    .filter((part) => part !== undefined)
    .join('.');
}
