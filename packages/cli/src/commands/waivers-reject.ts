import type { ExitCode } from '@erp-audit/core';
import type { Session } from '../session.ts';
import { type DecisionOptions, decideByCommand } from '../waiver-decision.ts';

export function run(session: Session, [waiver]: [string], options: DecisionOptions): Promise<ExitCode> {
  return decideByCommand(session, waiver, 'reject', options);
}
