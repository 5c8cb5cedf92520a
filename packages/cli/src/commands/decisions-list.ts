import { DECISION_STATES, EXIT, type ExitCode } from '@erp-audit/core';
import { requireWeek } from '../committee/decision-arguments.ts';
import { decisionJson } from '../json/committee-decision-json.ts';
import { say } from '../messages/index.ts';
import { renderTable } from '../output/table.ts';
import { withSessionStore } from '../project/load-project.ts';
import type { Session } from '../session.ts';

export interface DecisionsListOptions {
  readonly all: boolean;
  readonly week?: string;
}

export async function run(session: Session, _args: [], { all, week }: DecisionsListOptions): Promise<ExitCode> {
  const { locale } = session;
  const filter = {
    ...(all ? {} : { states: ['open'] as const }),
    ...(week === undefined ? {} : { week: requireWeek(week, 'decisions') }),
  };
  const decisions = await withSessionStore(session, (store) => store.decisions.list(filter));
  const keys = [
    'columnId',
    'columnWeek',
    'columnState',
    'columnDue',
    'columnOwner',
    'columnCommitteeDecision',
    'columnOutcome',
  ] as const;
  const rows = decisions.map(({ number, week: meeting, state, due, owner, text, outcome }) => [
    `D-${number}`,
    meeting,
    DECISION_STATES[state][locale],
    due ?? '',
    owner,
    text,
    outcome ?? '',
  ]);
  if (rows.length === 0) session.print(say(locale, 'decisionsNone'));
  else
    session.print(
      renderTable(
        keys.map((key) => ({ title: say(locale, key) })),
        rows,
      ),
    );
  session.printJson({ decisions: decisions.map(decisionJson) });
  return EXIT.done;
}
