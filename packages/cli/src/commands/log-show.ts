import { AuditError, EXIT, type ExitCode } from '@erp-audit/core';
import { logEntryJson } from '../json/log-json.ts';
import { say, sayBoth } from '../messages/index.ts';
import { logKindText } from '../output/log-text.ts';
import { bold, renderTable } from '../output/table.ts';
import { withSessionStore } from '../project/load-project.ts';
import type { Session } from '../session.ts';

export async function run(session: Session, [given]: [string]): Promise<ExitCode> {
  const { locale, io, print } = session;
  const entry = /^\d{1,15}$/.test(given)
    ? await withSessionStore(session, (store) => store.log.find(Number(given)))
    : undefined;
  if (entry === undefined) throw new AuditError('NOT_FOUND', sayBoth('logMissing', { seq: given }), { command: 'log' });
  print(bold(io, `${entry.seq}  ${logKindText(locale, entry.kind)}`));
  const rows = [
    [say(locale, 'columnWhen'), entry.at],
    [say(locale, 'columnWho'), entry.by.name],
    [say(locale, 'columnAccount'), `${entry.by.osUser}@${entry.by.host}`],
    [say(locale, 'columnAboutWhat'), [entry.subject, entry.runId].filter((part) => part !== null).join(', ') || '–'],
    [say(locale, 'columnPrevious'), entry.previousHash || '–'],
    [say(locale, 'columnHash'), entry.hash],
  ];
  print(renderTable([{ title: '' }, { title: '' }], rows).trimStart());
  print(JSON.stringify(entry.body, null, 2));
  session.printJson(logEntryJson(entry));
  return EXIT.done;
}
