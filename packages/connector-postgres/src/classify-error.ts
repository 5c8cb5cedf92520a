import { AuditError, type LocalizedText } from '@erp-audit/core';
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
    new AuditError(
      'SOURCE_READ_ONLY',
      about(context, 'tried to write; the session is read-only.', '试图写入：会话是只读的。'),
      {},
    ),
  '25P': timeout,
  '28': (context) =>
    new AuditError('SOURCE_AUTH_FAILED', ofSource(context, 'refused the log-in.', '拒绝登录。'), {
      source: context.source,
    }),
  '3D000': (context) =>
    new AuditError(
      'SOURCE_DATABASE_MISSING',
      ofSource(context, 'has no database of that name.', '没有该名称的数据库。'),
      {
        source: context.source,
      },
    ),
  '3F000': missing,
  '42501': (context, error) => {
    const object = objectIn(error) ?? 'the tables it reads';
    return new AuditError('SOURCE_DENIED', about(context, `may not read ${object}.`, `无权读取 ${object}。`), {
      object,
    });
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

/** A sentence that begins with what was running and where. */
function about({ label, source }: ErrorContext, en: string, zh: string): LocalizedText {
  return { en: `"${label}" on source "${source}" ${en}`, 'zh-CN': `数据源 "${source}" 上的 "${label}" ${zh}` };
}

/** A sentence that begins with the source. */
function ofSource({ source }: ErrorContext, en: string, zh: string): LocalizedText {
  return { en: `Source "${source}" ${en}`, 'zh-CN': `数据源 "${source}" ${zh}` };
}

function lost(context: ErrorContext, error: DriverError): AuditError {
  if (context.phase === 'connect') return unreachable(context, error);
  const { source } = context;
  const message = {
    en: `The connection was lost during "${context.label}" on source "${source}".`,
    'zh-CN': `数据源 "${source}" 在执行 "${context.label}" 时连接中断。`,
  };
  return new AuditError('SOURCE_CONNECTION_LOST', message, { source });
}

function unreachable(context: ErrorContext, error: DriverError): AuditError {
  const { source } = context;
  const code = typeof error.code === 'string' ? error.code : undefined;
  const message = ofSource(
    context,
    `cannot be reached (${code ?? 'no answer'}).`,
    `无法连接（${code ?? '没有应答'}）。`,
  );
  return new AuditError('SOURCE_UNREACHABLE', message, { source });
}

function tls(context: ErrorContext, code: string): AuditError {
  const { source } = context;
  const message = {
    en: `No secure connection to source "${source}" (${code || 'the server offers no TLS'}).`,
    'zh-CN': `无法与数据源 "${source}" 建立安全连接（${code || '服务器不提供 TLS'}）。`,
  };
  return new AuditError('SOURCE_TLS_FAILED', message, { source });
}

function timeout(context: ErrorContext, error?: DriverError): AuditError {
  const { source } = context;
  const message =
    error?.code === '55P03'
      ? about(context, 'waited too long for a lock.', '等待锁的时间过长。')
      : about(context, 'exceeded its time limit.', '超过了时间限制。');
  return new AuditError('SOURCE_TIMEOUT', message, { source });
}

function cancelled(context: ErrorContext): AuditError {
  return new AuditError('SOURCE_CANCELLED', about(context, 'was cancelled.', '已取消。'), {});
}

function missing(context: ErrorContext, error: DriverError): AuditError {
  const object = objectIn(error) ?? 'an object it names';
  const details = { source: context.source, object };
  const message = {
    en: `"${context.label}" on source "${context.source}": ${object} does not exist.`,
    'zh-CN': `数据源 "${context.source}" 上的 "${context.label}"：${object} 不存在。`,
  };
  return new AuditError('SOURCE_OBJECT_MISSING', message, details);
}

function failed(context: ErrorContext, error: DriverError): AuditError {
  const state = typeof error.code === 'string' ? describeSqlState(error.code) : 'error of the driver';
  const position = typeof error.position === 'string' ? error.position : undefined;
  const place = { en: `, at character ${position} of the statement`, 'zh-CN': `，位于语句的第 ${position} 个字符` };
  const { en, 'zh-CN': zh } = position === undefined ? { en: '', 'zh-CN': '' } : place;
  const message = about(context, `failed: ${state}${en}.`, `执行失败：${state}${zh}。`);
  return new AuditError('SOURCE_QUERY_FAILED', message, { source: context.source });
}

/** The object a message is about: what stands in quotes, or the last word after its kind. Never a row value for these codes. */
function objectIn(error: DriverError): string | undefined {
  const message = String(error.message ?? '');
  const quoted = /["“«„]([^"”»“]+)["”»“]/.exec(message)?.[1];
  return quoted ?? /\b(?:column|relation|table|view|schema|function|sequence) (\S+)/.exec(message)?.[1];
}
