import { AuditError } from '@erp-audit/core';

export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted !== true) return;
  throw new AuditError(
    'MATCHING_CANCELLED',
    { en: 'The search for duplicates was cancelled', 'zh-CN': '查重已取消' },
    {},
  );
}
