import { type DecisionState, EXIT, type ExitCode } from '@erp-audit/core';
import { currentActor } from '../approval/current-actor.ts';
import { withSessionStore } from '../project/load-project.ts';
import type { Session } from '../session.ts';
import { parseDecisionNumber } from './decision-arguments.ts';
import { printDecision } from './decision-output.ts';

export interface EndDecisionOptions {
  readonly outcome?: string;
  readonly by?: string;
}

/** A decision is done or dropped, with what became of it. */
export async function endDecision(
  session: Session,
  given: string,
  state: Exclude<DecisionState, 'open'>,
  { outcome, by }: EndDecisionOptions,
): Promise<ExitCode> {
  const number = parseDecisionNumber(given);
  const change = { state, ...(outcome === undefined ? {} : { outcome }) };
  const decision = await withSessionStore(session, (store) => store.decisions.change(number, change, currentActor(by)));
  printDecision(session, decision);
  return EXIT.done;
}
