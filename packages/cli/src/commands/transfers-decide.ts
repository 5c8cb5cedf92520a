import { AuditError, type ExitCode } from '@erp-audit/core';
import { answerByCommand } from '../approval/transfer-answer.ts';
import { sayBoth } from '../messages/index.ts';
import type { Session } from '../session.ts';

export async function run(
  session: Session,
  [transfer]: [string],
  options: { readonly by?: string; readonly reason?: string; readonly department?: string },
): Promise<ExitCode> {
  const { department, reason } = options;
  if (department === undefined) {
    const message = sayBoth('waiverNeeds', { options: '--department' });
    throw new AuditError('ARGUMENT_INVALID', message, { command: 'transfers decide' });
  }
  return answerByCommand(session, transfer, { answer: 'decide', department, reason: reason ?? null }, options.by);
}
