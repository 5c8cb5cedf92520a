import { AuditError, type LocalizedText } from '@erp-audit/core';

/** What can be wrong with a file; each stands behind its name. */
export const FOREIGN = { en: 'is not an export of a store.', 'zh-CN': '不是存储的导出文件。' };
export const TRUNCATED = { en: 'is cut off: its end is missing.', 'zh-CN': '不完整：缺少结尾部分。' };
export const ALTERED = { en: 'was changed or damaged after it was written.', 'zh-CN': '在写入之后被修改或已损坏。' };
export const NEWER = { en: 'was written by a newer version of erp-audit.', 'zh-CN': '由更新版本的 erp-audit 写入。' };

/** @throws AuditError `ARCHIVE_INVALID` */
export function archiveInvalid(file: string, what: LocalizedText, cause?: unknown): AuditError<'ARCHIVE_INVALID'> {
  const message = { en: `"${file}" ${what.en}`, 'zh-CN': `"${file}" ${what['zh-CN']}` };
  return new AuditError('ARCHIVE_INVALID', message, { file }, { cause });
}

export function archiveAltered(file: string, cause?: unknown): AuditError<'ARCHIVE_INVALID'> {
  return archiveInvalid(file, ALTERED, cause);
}
