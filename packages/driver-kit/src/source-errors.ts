import { AuditError, type LocalizedText } from '@erp-audit/core';
import type { ErrorContext } from './error-context.ts';

/** A sentence that begins with what was running and where. */
function about({ label, source }: ErrorContext, en: string, zh: string): LocalizedText {
  return { en: `"${label}" on source "${source}" ${en}`, 'zh-CN': `数据源 "${source}" 上的 "${label}" ${zh}` };
}

/** A sentence that begins with the source. */
function ofSource({ source }: ErrorContext, en: string, zh: string): LocalizedText {
  return { en: `Source "${source}" ${en}`, 'zh-CN': `数据源 "${source}" ${zh}` };
}

/**
 * The errors of a source in words, one function each. None takes the driver's message: servers write values of rows
 * into it. Whoever classifies an error of a driver picks one of these.
 */
export const SOURCE_ERRORS = {
  cancelled: (context: ErrorContext): AuditError =>
    new AuditError('SOURCE_CANCELLED', about(context, 'was cancelled.', '已取消。'), {}),

  timeout: (context: ErrorContext): AuditError =>
    new AuditError('SOURCE_TIMEOUT', about(context, 'exceeded its time limit.', '超过了时间限制。'), {
      source: context.source,
    }),

  lockTimeout: (context: ErrorContext): AuditError =>
    new AuditError('SOURCE_TIMEOUT', about(context, 'waited too long for a lock.', '等待锁的时间过长。'), {
      source: context.source,
    }),

  /** @param code - the driver's or the network's short code, shown to the reader */
  unreachable: (context: ErrorContext, code: string | undefined): AuditError => {
    const message = ofSource(
      context,
      `cannot be reached (${code ?? 'no answer'}).`,
      `无法连接（${code ?? '没有应答'}）。`,
    );
    return new AuditError('SOURCE_UNREACHABLE', message, { source: context.source });
  },

  /** The server or the account has all the connections it may have. */
  noConnectionLeft: (context: ErrorContext, code: string | undefined): AuditError => {
    const message = ofSource(
      context,
      `takes no more connections (${code ?? 'no code'}): lower "connections", or raise the limit of the server or of the account.`,
      `不再接受新连接（${code ?? '无代码'}）：请调低 "connections"，或提高服务器或账号的上限。`,
    );
    return new AuditError('SOURCE_UNREACHABLE', message, { source: context.source });
  },

  /** The connection broke; while connecting the source is unreachable. */
  lost: (context: ErrorContext, code: string | undefined): AuditError => {
    if (context.phase === 'connect') return SOURCE_ERRORS.unreachable(context, code);
    const { source, label } = context;
    const message = {
      en: `The connection was lost during "${label}" on source "${source}".`,
      'zh-CN': `数据源 "${source}" 在执行 "${label}" 时连接中断。`,
    };
    return new AuditError('SOURCE_CONNECTION_LOST', message, { source });
  },

  authFailed: (context: ErrorContext): AuditError =>
    new AuditError('SOURCE_AUTH_FAILED', ofSource(context, 'refused the log-in.', '拒绝登录。'), {
      source: context.source,
    }),

  databaseMissing: (context: ErrorContext): AuditError =>
    new AuditError(
      'SOURCE_DATABASE_MISSING',
      ofSource(context, 'has no database of that name.', '没有该名称的数据库。'),
      {
        source: context.source,
      },
    ),

  /** @param code - the code of TLS; empty where the server offers none */
  tlsFailed: ({ source }: ErrorContext, code: string): AuditError => {
    const message = {
      en: `No secure connection to source "${source}" (${code || 'the server offers no TLS'}).`,
      'zh-CN': `无法与数据源 "${source}" 建立安全连接（${code || '服务器不提供 TLS'}）。`,
    };
    return new AuditError('SOURCE_TLS_FAILED', message, { source });
  },

  /** @param object - what may not be read; undefined where the server does not say */
  denied: (context: ErrorContext, object: string | undefined): AuditError => {
    const named = object ?? 'the tables it reads';
    const message = about(context, `may not read ${named}.`, `无权读取 ${named}。`);
    return new AuditError('SOURCE_DENIED', message, { object: named });
  },

  /** @param object - what does not exist; undefined where the server does not say */
  objectMissing: (context: ErrorContext, object: string | undefined): AuditError => {
    const { source, label } = context;
    const named = object ?? 'an object it names';
    const message = {
      en: `"${label}" on source "${source}": ${named} does not exist.`,
      'zh-CN': `数据源 "${source}" 上的 "${label}"：${named} 不存在。`,
    };
    return new AuditError('SOURCE_OBJECT_MISSING', message, { source, object: named });
  },

  readOnly: (context: ErrorContext): AuditError =>
    new AuditError(
      'SOURCE_READ_ONLY',
      about(context, 'tried to write; the session is read-only.', '试图写入：会话是只读的。'),
      {},
    ),

  /**
   * @param what - code and name of the error, never the server's message
   * @param character - place in the statement, counted from 1
   */
  queryFailed: (context: ErrorContext, what: string, character?: string | number): AuditError => {
    const at =
      character === undefined
        ? { en: '', 'zh-CN': '' }
        : {
            en: `, at character ${character} of the statement`,
            'zh-CN': `，位于语句的第 ${character} 个字符`,
          };
    const message = about(context, `failed: ${what}${at.en}.`, `执行失败：${what}${at['zh-CN']}。`);
    return new AuditError('SOURCE_QUERY_FAILED', message, { source: context.source });
  },
} as const;
