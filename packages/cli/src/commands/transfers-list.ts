import { EXIT, type ExitCode, TRANSFER_STATES, type Transfer, type TransferState } from '@erp-audit/core';
import { readableStore } from '@erp-audit/runner';
import { lastAsOf, statesOf, withDecisions } from '../approval/with-decisions.ts';
import { SHOWN_ID_CHARACTERS } from '../completion/recent-findings.ts';
import { transferJson } from '../json/decision-json.ts';
import { say } from '../messages/index.ts';
import { paragraph, renderTable } from '../output/table.ts';
import type { Session } from '../session.ts';

const STATES = Object.keys(TRANSFER_STATES) as TransferState[];

export async function run(
  session: Session,
  _args: [],
  options: { readonly state: readonly string[]; readonly to?: string },
): Promise<ExitCode> {
  const { locale, io } = session;
  const states = statesOf(options.state, STATES, ['proposed'], 'transfers list');
  const { to } = options;
  const { transfers, hidden, late, asOf } = await withDecisions(session, undefined, async (context) => {
    const { transfers: kept } = context.store;
    const day = await lastAsOf(context);
    const unanswered = day === undefined ? [] : await kept.unanswered(day);
    const filter = { ...(states === undefined ? {} : { states }), ...(to === undefined ? {} : { to }) };
    const readable = readableStore(context.store, context.config.departments, context.by).transfers;
    const shown = await readable.list(filter);
    const hiddenCount = (await kept.list(filter)).length - shown.length;
    return { transfers: shown, hidden: hiddenCount, late: new Set(unanswered.map(({ number }) => number)), asOf: day };
  });
  if (transfers.length > 0) printTransfers(session, transfers, late);
  const numbers = transfers.filter(({ number }) => late.has(number)).map(({ number }) => `T-${number}`);
  if (numbers.length > 0)
    session.print(paragraph(io, '', say(locale, 'transferLate', { numbers: numbers.join(', ') })));
  session.print(
    transfers.length === 0 ? say(locale, 'transfersNone') : say(locale, 'transfersCount', { count: transfers.length }),
  );
  if (hidden > 0) session.print(say(locale, 'transfersHidden', { count: hidden }));
  session.printJson({
    asOf: asOf ?? null,
    transfers: transfers.map((each) => transferJson(each, late.has(each.number))),
  });
  return EXIT.done;
}

function printTransfers({ locale, print }: Session, transfers: readonly Transfer[], late: ReadonlySet<number>): void {
  const keys = [
    'columnNumber',
    'columnState',
    'columnFinding',
    'columnFrom',
    'columnTo',
    'columnAnswerDue',
    'columnRound',
  ] as const;
  const rows = transfers.map((transfer) => [
    `T-${transfer.number}`,
    TRANSFER_STATES[transfer.state][locale],
    transfer.findingId.slice(0, SHOWN_ID_CHARACTERS),
    transfer.from,
    transfer.to,
    `${transfer.answerDue}${late.has(transfer.number) ? ' !' : ''}`,
    transfer.round,
  ]);
  print(
    renderTable(
      keys.map((key) => ({ title: say(locale, key) })),
      rows,
    ),
  );
}
