import { type CommitteeDecision, DECISION_STATES } from '@erp-audit/core';
import { decisionJson } from '../json/committee-decision-json.ts';
import { say } from '../messages/index.ts';
import type { Session } from '../session.ts';

/** What was kept of one decision, as a line or as JSON. */
export function printDecision(session: Session, decision: CommitteeDecision): void {
  const { locale } = session;
  const { number, text, owner, due, state } = decision;
  const values = {
    number,
    text,
    owner,
    due: due ?? say(locale, 'decisionNoDue'),
    state: DECISION_STATES[state][locale],
  };
  session.print(say(locale, 'decisionKept', values));
  session.printJson(decisionJson(decision));
}
