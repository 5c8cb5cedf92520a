import type { ExitCode } from '@erp-audit/core';
import { type EndDecisionOptions, endDecision } from '../committee/end-decision.ts';
import type { Session } from '../session.ts';

export function run(session: Session, [number]: [string], options: EndDecisionOptions): Promise<ExitCode> {
  return endDecision(session, number, 'dropped', options);
}
