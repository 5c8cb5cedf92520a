import { AuditError, EXIT, type ExitCode } from '@erp-audit/core';
import { currentActor } from '../approval/current-actor.ts';
import { parseDecisionNumber, parseDue } from '../committee/decision-arguments.ts';
import { printDecision } from '../committee/decision-output.ts';
import { sayBoth } from '../messages/index.ts';
import { withSessionStore } from '../project/load-project.ts';
import type { Session } from '../session.ts';

export interface DecisionsChangeOptions {
  readonly owner?: string;
  readonly due?: string;
  readonly outcome?: string;
  readonly reopen: boolean;
  readonly by?: string;
}

export async function run(session: Session, [given]: [string], options: DecisionsChangeOptions): Promise<ExitCode> {
  const number = parseDecisionNumber(given);
  const due = parseDue(options.due);
  const change = {
    ...(options.owner === undefined ? {} : { owner: options.owner }),
    ...(due === undefined ? {} : { due }),
    ...(options.outcome === undefined ? {} : { outcome: options.outcome }),
    ...(options.reopen ? { state: 'open' as const } : {}),
  };
  if (Object.keys(change).length === 0)
    throw new AuditError('ARGUMENT_INVALID', sayBoth('decisionNothing'), { command: 'decisions' });
  const decision = await withSessionStore(session, (store) =>
    store.decisions.change(number, change, currentActor(options.by)),
  );
  printDecision(session, decision);
  return EXIT.done;
}
