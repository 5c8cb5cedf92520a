import type { ExitCode } from '@erp-audit/core';
import { answerByCommand } from '../approval/transfer-answer.ts';
import type { Session } from '../session.ts';

export function run(session: Session, [transfer]: [string], { by }: { readonly by?: string }): Promise<ExitCode> {
  return answerByCommand(session, transfer, { answer: 'accept' }, by);
}
