import { AuditError } from '@erp-audit/core';

/** What is said where the results of a run are needed that retention took away: `NOT_FOUND`. */
export function runReduced(run: string, command: string): AuditError {
  const message = {
    en: `The results of run ${run} had their time ("retention.runs") and are gone: choose a later run, or the last one of a frozen week.`,
    'zh-CN': `运行 ${run} 的结果已过保留期限（"retention.runs"）并已清除：请选择更晚的运行，或某个已冻结周的最后一次运行。`,
  };
  return new AuditError('NOT_FOUND', message, { command });
}
