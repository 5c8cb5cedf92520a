import type { ExitCode } from '@erp-audit/core';
import { type DecisionOptions, decideByCommand } from '../approval/waiver-decision.ts';
import type { Session } from '../session.ts';

export function run(session: Session, [waiver]: [string], options: DecisionOptions): Promise<ExitCode> {
  return decideByCommand(session, waiver, 'approve', options);
}
