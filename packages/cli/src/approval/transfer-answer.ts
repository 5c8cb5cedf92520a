import { EXIT, type ExitCode, TRANSFER_STATES } from '@erp-audit/core';
import { answerTransfer, type TransferAnswering } from '@erp-audit/runner';
import { SHOWN_ID_CHARACTERS } from '../completion/recent-findings.ts';
import { transferJson } from '../json/decision-json.ts';
import { say } from '../messages/index.ts';
import type { Session } from '../session.ts';
import { numberOf, withDecisions } from './with-decisions.ts';

/** One answer to a proposal, and in one line whose the finding is now. */
export async function answerByCommand(
  session: Session,
  given: string,
  answering: TransferAnswering,
  by: string | undefined,
): Promise<ExitCode> {
  const { locale } = session;
  const number = numberOf('T', given, `transfers ${answering.answer}`);
  const transfer = await withDecisions(session, by, (context) => answerTransfer(context, number, answering));
  const values = {
    number: `T-${number}`,
    state: TRANSFER_STATES[transfer.state][locale],
    finding: transfer.findingId.slice(0, SHOWN_ID_CHARACTERS),
    department: transfer.department ?? transfer.from,
  };
  session.print(say(locale, 'transferAnswered', values));
  session.printJson(transferJson(transfer, false));
  return EXIT.done;
}
