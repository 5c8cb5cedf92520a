import path from 'node:path';
import { AuditError } from '@erp-audit/core';
import { z } from 'zod';

/** A file of a report that does not have the form it must have. */
export function brokenFile(file: string, error: z.ZodError): AuditError {
  const faults = z.prettifyError(error);
  const message = { en: `${file} is not valid: ${faults}`, 'zh-CN': `${file} 格式有误：${faults}` };
  return new AuditError('REPORT_FAILED', message, { directory: path.dirname(file) });
}
