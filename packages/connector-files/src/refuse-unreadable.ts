import { AuditError, type TableReading } from '@erp-audit/core';

/** @throws AuditError `SOURCE_EXTRACT_REFUSED` where a statement reads a table of which too much was rejected */
export function refuseUnreadable(
  tables: readonly TableReading[],
  { source, label }: { readonly source: string; readonly label: string },
): void {
  const refused = tables.find(({ isReadable }) => !isReadable);
  if (refused === undefined) return;
  const { table, rows, rejected } = refused;
  const message = {
    en: `"${label}" on source "${source}" reads ${table}, of which ${rejected} lines or files of ${rows + rejected} could not be read.`,
    'zh-CN': `数据源 "${source}" 上的 "${label}" 读取 ${table}，其 ${rows + rejected} 行（或文件）中有 ${rejected} 行无法读取。`,
  };
  throw new AuditError('SOURCE_EXTRACT_REFUSED', message, { source, table });
}
