import type { ExitCode } from '@erp-audit/core';
import { type RuleStepOptions, takeStep } from '../rule-life/take-step.ts';
import type { Session } from '../session.ts';

export function run(session: Session, [rule]: [string], options: RuleStepOptions): Promise<ExitCode> {
  return takeStep(session, rule, 'promote', options);
}
