import { AuditError } from '@erp-audit/core';

/** The error of a search that ClickHouse did not finish. Texts of the server hold no values of records: only its code is told. */
export function engineFailed(cause: unknown): AuditError {
  if (cause instanceof AuditError) return cause;
  const why = reasonOf(cause);
  return new AuditError(
    'MATCHING_ENGINE_FAILED',
    {
      en: `ClickHouse did not finish the search for duplicates${why === '' ? '' : ` (${why})`}`,
      'zh-CN': `ClickHouse 未能完成查重${why === '' ? '' : `（${why}）`}`,
    },
    {},
    { cause },
  );
}

/** The error of a client that is not there. */
export function clientMissing(cause: unknown): AuditError {
  return new AuditError(
    'MATCHING_ENGINE_FAILED',
    {
      en: 'The search for duplicates is set to ClickHouse, but the package @clickhouse/client is not installed',
      'zh-CN': '查重已设为使用 ClickHouse，但未安装软件包 @clickhouse/client',
    },
    {},
    { cause },
  );
}

/** The error of a server that does not answer, or refuses, before anything is searched. */
export function unusable(cause: unknown): AuditError {
  const why = reasonOf(cause);
  return new AuditError(
    'MATCHING_ENGINE_FAILED',
    {
      en: `ClickHouse cannot be used${why === '' ? '' : ` (${why})`}`,
      'zh-CN': `无法使用 ClickHouse${why === '' ? '' : `（${why}）`}`,
    },
    {},
    { cause },
  );
}

/** The error of a name of the configuration that the server does not know. */
export function placeMissing(what: 'database' | 'cluster', name: string): AuditError {
  const message =
    what === 'database'
      ? {
          en: `ClickHouse has no database ${name}, or its account may not see it`,
          'zh-CN': `ClickHouse 中没有数据库 ${name}，或该账号无权查看`,
        }
      : { en: `ClickHouse knows no cluster ${name}`, 'zh-CN': `ClickHouse 中没有名为 ${name} 的集群` };
  return new AuditError('MATCHING_ENGINE_FAILED', message, {});
}

/** The error of a search of which a part is missing. */
export function incomplete(): AuditError {
  return engineFailed(new Error('incomplete', { cause: 'incomplete' }));
}

/** Name of the server's error, or code of the connection's. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('type' in error && typeof error.type === 'string') return error.type;
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error.cause === 'incomplete') return error.cause;
  return /timeout/i.test(error.message) ? 'timeout' : '';
}
