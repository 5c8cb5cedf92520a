import { AuditError, type ErrorCodeName, type LocalizedText } from '@erp-audit/core';
import type { ErrorContext } from '@erp-audit/driver-kit';

type Sentence = (context: ErrorContext, code: string) => AuditError;

function sentence(errorCode: ErrorCodeName, text: (context: ErrorContext, code: string) => LocalizedText): Sentence {
  return (context, code) => new AuditError(errorCode, text(context, code), { source: context.source });
}

/** Errors that Oracle alone has, in words that say what to do. None takes the server's text. */
export const ORACLE_SENTENCES = {
  locked: sentence('SOURCE_AUTH_FAILED', ({ source }, code) => ({
    en: `The account of source "${source}" is locked (${code}): "alter user … account unlock".`,
    'zh-CN': `数据源 "${source}" 的账号已锁定（${code}）：请执行 "alter user … account unlock"。`,
  })),
  expired: sentence('SOURCE_AUTH_FAILED', ({ source }, code) => ({
    en: `The password of source "${source}" has expired (${code}): give the account a new one.`,
    'zh-CN': `数据源 "${source}" 的密码已过期（${code}）：请为该账号设置新密码。`,
  })),
  mayNotConnect: sentence('SOURCE_AUTH_FAILED', ({ source }, code) => ({
    en: `The account of source "${source}" may not connect (${code}): "grant create session to …".`,
    'zh-CN': `数据源 "${source}" 的账号无权连接（${code}）：请执行 "grant create session to …"。`,
  })),
  needsThick: sentence('SOURCE_UNREACHABLE', ({ source }, code) => ({
    en: `Source "${source}" needs Oracle's client libraries (${code}): its server is older than 12.1, encrypts by itself, or keeps an old kind of password. Install Oracle Instant Client and write "thick: { libDir: … }" under connection.`,
    'zh-CN': `数据源 "${source}" 需要 Oracle 客户端库（${code}）：服务器早于 12.1、启用了自带加密，或密码为旧格式。请安装 Oracle Instant Client，并在 connection 下写 "thick: { libDir: … }"。`,
  })),
  noThick: sentence('SOURCE_UNREACHABLE', ({ source }, code) => ({
    en: `Oracle's client libraries for source "${source}" cannot be used (${code}): check "libDir", the library path, and that every Oracle source of the configuration says "thick".`,
    'zh-CN': `无法使用数据源 "${source}" 的 Oracle 客户端库（${code}）：请检查 "libDir" 与库路径，并确认配置中每个 Oracle 数据源都写了 "thick"。`,
  })),
  tooManySessions: sentence('SOURCE_UNREACHABLE', ({ source }, code) => ({
    en: `Source "${source}" takes no more sessions (${code}): lower "connections", or raise the limit of the server or of the account's profile.`,
    'zh-CN': `数据源 "${source}" 不再接受新会话（${code}）：请调低 "connections"，或提高服务器或账号概要文件的上限。`,
  })),
  snapshotTooOld: sentence('SOURCE_QUERY_FAILED', ({ source, label }, code) => ({
    en: `"${label}" on source "${source}" read for longer than the database keeps old states (${code}): run it at a quieter hour, or raise UNDO_RETENTION.`,
    'zh-CN': `数据源 "${source}" 上的 "${label}" 的读取时间超过了数据库保留旧数据的时间（${code}）：请在业务空闲时运行，或调大 UNDO_RETENTION。`,
  })),
  undefinedBytes: sentence('SOURCE_CONNECTION_LOST', ({ source, label }, code) => ({
    en: `What source "${source}" answered to "${label}" is not Oracle's protocol (${code}): something stands between, or the line is broken.`,
    'zh-CN': `数据源 "${source}" 对 "${label}" 的应答不符合 Oracle 协议（${code}）：中间有其他设备，或线路异常。`,
  })),
} as const;
