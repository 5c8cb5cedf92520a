import { AuditError, type Connector, type OpenOptions, type Source } from '@erp-audit/core';
import { refuseFaults } from '@erp-audit/driver-kit';
import { checkConnection, filesSettings } from './connection-settings.ts';
import { loadExtracts } from './load-extracts.ts';
import { createSource } from './source.ts';

/** Opens a folder of extracts as one read-only database. */
export const connector: Connector = {
  types: ['files'],
  dialect: 'duckdb',
  check: (_type, connection) => checkConnection(connection),
  open: openSource,
};

async function openSource(_type: string, connection: unknown, options: OpenOptions): Promise<Source> {
  refuseFaults(options.name, checkConnection(connection));
  if (options.schema !== undefined && options.schema !== 'main') throw noSchema(options.name);
  const loaded = await loadExtracts(filesSettings(connection), options);
  const { name: source, connections, statementTimeoutSeconds: timeoutSeconds } = options;
  return await createSource(loaded, { source, connections, timeoutSeconds });
}

function noSchema(source: string): AuditError {
  const message = {
    en: `Source "${source}": a folder of files has no schemas; remove "schema".`,
    'zh-CN': `数据源 "${source}"：文件夹没有 schema；请删除 "schema"。`,
  };
  return new AuditError('CONFIG_INVALID', message, { file: 'the configuration' });
}
