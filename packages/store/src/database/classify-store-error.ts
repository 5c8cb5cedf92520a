import { AuditError, type LocalizedText } from '@erp-audit/core';

/** Conditions in which nothing could be asked of the store at all. */
const UNREACHABLE = new Map<string, LocalizedText>([
  ['ECONNREFUSED', { en: 'nothing listens at the address', 'zh-CN': '该地址没有服务在监听' }],
  ['ENOTFOUND', { en: 'the host name is unknown', 'zh-CN': '主机名未知' }],
  ['EAI_AGAIN', { en: 'the host name cannot be looked up', 'zh-CN': '无法解析主机名' }],
  ['ETIMEDOUT', { en: 'the server does not answer', 'zh-CN': '服务器没有应答' }],
  ['EHOSTUNREACH', { en: 'there is no route to the host', 'zh-CN': '无法路由到主机' }],
  ['28P01', { en: 'user or password is wrong', 'zh-CN': '用户名或密码错误' }],
  ['28000', { en: 'the server refuses this user', 'zh-CN': '服务器拒绝该用户' }],
  ['3D000', { en: 'the database does not exist', 'zh-CN': '数据库不存在' }],
  ['53300', { en: 'the server has no connection left', 'zh-CN': '服务器已无可用连接' }],
  ['57P03', { en: 'the server is starting or stopping', 'zh-CN': '服务器正在启动或停止' }],
]);

const FAILED = new Map<string, LocalizedText>([
  ['ECONNRESET', { en: 'the connection was lost', 'zh-CN': '连接中断' }],
  ['EPIPE', { en: 'the connection was lost', 'zh-CN': '连接中断' }],
  ['53100', { en: 'the disk is full', 'zh-CN': '磁盘已满' }],
  ['53200', { en: 'the server is out of memory', 'zh-CN': '服务器内存不足' }],
  ['57P01', { en: 'the server was stopped', 'zh-CN': '服务器已停止' }],
  ['57P02', { en: 'the server crashed', 'zh-CN': '服务器崩溃' }],
  ['57014', { en: 'the statement was cancelled', 'zh-CN': '语句已取消' }],
  ['40P01', { en: 'two transactions blocked each other', 'zh-CN': '两个事务互相阻塞' }],
  ['42501', { en: 'the account lacks a permission', 'zh-CN': '账号缺少权限' }],
  ['25006', { en: 'the server accepts no writes', 'zh-CN': '服务器不接受写入' }],
  ['55P03', { en: 'a lock was not free in time', 'zh-CN': '未能及时取得锁' }],
]);

/**
 * The product's error for whatever the driver threw while doing `action`. The driver's own text stays in `cause`
 * only, because it may quote values.
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
export function classifyStoreError(cause: unknown, action: string): AuditError {
  if (cause instanceof AuditError) return cause;
  const code = codeOf(cause);
  const unreachable = UNREACHABLE.get(code) ?? refusedConnection(cause);
  if (unreachable !== undefined) {
    const message = {
      en: `The store cannot be reached: ${unreachable.en}.`,
      'zh-CN': `无法连接存储：${unreachable['zh-CN']}。`,
    };
    return new AuditError('STORE_UNREACHABLE', message, {}, { cause });
  }
  const reason = FAILED.get(code) ?? lostConnection(cause) ?? { en: `error ${code}`, 'zh-CN': `错误 ${code}` };
  const message = {
    en: `The store failed to ${action}: ${reason.en}.`,
    'zh-CN': `存储操作失败：${reason['zh-CN']}。`,
  };
  return new AuditError('STORE_FAILED', message, {}, { cause });
}

function codeOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (typeof code === 'string') return code;
  // A host with several addresses fails with one error for each.
  return cause instanceof AggregateError ? codeOf(cause.errors[0]) : 'without a code';
}

function refusedConnection(cause: unknown): LocalizedText | undefined {
  const isConnecting = cause instanceof Error && 'syscall' in cause && cause.syscall === 'connect';
  return isConnecting ? { en: 'the connection was refused', 'zh-CN': '连接被拒绝' } : undefined;
}

function lostConnection(cause: unknown): LocalizedText | undefined {
  const message = cause instanceof Error ? cause.message : '';
  return /connection.*(terminated|ended|closed|lost)|timeout (acquiring|exceeded|expired)/i.test(message)
    ? { en: 'the connection was lost', 'zh-CN': '连接中断' }
    : undefined;
}
