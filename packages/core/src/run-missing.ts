import { AuditError } from './audit-error.ts';

/**
 * The answer to whoever names a run that the store does not have.
 * @param run - What was asked for: an id, its beginning, or `latest`.
 */
export function runMissing(run: string): AuditError {
  const message = { en: `There is no run "${run}".`, 'zh-CN': `没有运行 "${run}"。` };
  return new AuditError('NOT_FOUND', message, { command: 'runs' });
}
