import type { ExitCode } from '@erp-audit/core';
import type { Session } from '../session.ts';
import { answerByCommand } from '../transfer-answer.ts';

export function run(session: Session, [transfer]: [string], { by }: { readonly by?: string }): Promise<ExitCode> {
  return answerByCommand(session, transfer, { answer: 'accept' }, by);
}
