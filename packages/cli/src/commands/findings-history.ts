import { EVENT_TEXTS, EXIT, type ExitCode, STATE_TEXTS } from '@erp-audit/core';
import { say } from '../messages/index.ts';
import { eventNote } from '../output/event-note.ts';
import { bold, renderTable } from '../output/table.ts';
import { withSessionStore } from '../project/load-project.ts';
import { requireFinding } from '../project/require-finding.ts';
import type { Session } from '../session.ts';

export async function run(session: Session, [id]: [string]): Promise<ExitCode> {
  const { locale, io } = session;
  await withSessionStore(session, async (store) => {
    const finding = await requireFinding(store, id);
    const events = await store.history(finding.id);
    session.print(bold(io, `${finding.code}  ${finding.label}`));
    const keys = ['columnAsOf', 'columnEvent', 'columnState', 'columnBy', 'columnDetails'] as const;
    const rows = events.map((event) => [
      event.asOf,
      EVENT_TEXTS[event.type][locale],
      STATE_TEXTS[event.to][locale],
      event.actor ?? '–',
      eventNote(event, locale),
    ]);
    session.print(
      renderTable(
        keys.map((key) => ({ title: say(locale, key) })),
        rows,
      ),
    );
    session.printJson({ id: finding.id, events });
  });
  return EXIT.done;
}
