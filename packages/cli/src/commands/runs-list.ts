import { EXIT, type ExitCode, type RunStatus } from '@erp-audit/core';
import { type MessageKey, say, textOf } from '../messages/index.ts';
import { renderTable } from '../output/table.ts';
import { withSessionStore } from '../project/load-project.ts';
import type { Session } from '../session.ts';

const STATUS_KEYS: Readonly<Record<RunStatus, MessageKey>> = {
  running: 'statusRunning',
  complete: 'statusComplete',
  interrupted: 'statusInterrupted',
};

export async function run(session: Session, _args: [], { limit }: { readonly limit: number }): Promise<ExitCode> {
  const { locale } = session;
  const runs = await withSessionStore(session, (store) => store.runs(limit));
  const keys = ['columnId', 'columnAsOf', 'columnStarted', 'columnStatus'] as const;
  const rows = runs.map((each) => [each.id, each.asOf, each.startedAt, textOf(locale, STATUS_KEYS[each.status])]);
  if (runs.length === 0) session.print(say(locale, 'runsNone'));
  else
    session.print(
      renderTable(
        keys.map((key) => ({ title: say(locale, key) })),
        rows,
      ),
    );
  session.printJson({ runs });
  return EXIT.done;
}
