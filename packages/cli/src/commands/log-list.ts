import { AuditError, EXIT, type ExitCode, nearestWord } from '@erp-audit/core';
import { LOG_KINDS, type LogEntry } from '@erp-audit/runner';
import { logEntryJson } from '../json/log-json.ts';
import { say, sayBoth } from '../messages/index.ts';
import { logKindText } from '../output/log-text.ts';
import { renderTable } from '../output/table.ts';
import { withSessionStore } from '../project/load-project.ts';
import type { Session } from '../session.ts';

export interface LogListOptions {
  readonly kind: readonly string[];
  readonly subject?: string;
  readonly limit: number;
}

export async function run(session: Session, _args: [], options: LogListOptions): Promise<ExitCode> {
  const { kind, subject, limit } = options;
  checkKinds(kind);
  const filter = { ...(kind.length > 0 ? { kinds: kind } : {}), ...(subject === undefined ? {} : { subject }) };
  let count = 0;
  await withSessionStore(session, async (store) => {
    for await (const batch of store.log.entries({ ...filter, last: limit })) {
      count += batch.length;
      printEntries(session, batch);
      for (const entry of batch) session.printJson(logEntryJson(entry));
    }
  });
  if (count === 0) session.print(say(session.locale, 'logNone'));
  return EXIT.done;
}

function checkKinds(given: readonly string[]): void {
  const unknown = given.find((word) => !LOG_KINDS.some((kind) => kind === word));
  if (unknown === undefined) return;
  const kinds = nearestWord(unknown, LOG_KINDS) ?? LOG_KINDS.join(', ');
  throw new AuditError('ARGUMENT_INVALID', sayBoth('logKindInvalid', { given: unknown, kinds }), {
    command: 'log list',
  });
}

const SHOWN_SUBJECT_CHARACTERS = 19;

function printEntries({ locale, print }: Session, entries: readonly LogEntry[]): void {
  const keys = ['columnNumber', 'columnWhen', 'columnWhat', 'columnAboutWhat', 'columnWho', 'columnAccount'] as const;
  const rows = entries.map(({ seq, at, kind, subject, runId, by }) => [
    seq,
    `${at.slice(0, 16).replace('T', ' ')}Z`,
    logKindText(locale, kind),
    (subject ?? runId ?? '–').slice(0, SHOWN_SUBJECT_CHARACTERS),
    by.name,
    by.osUser,
  ]);
  print(
    renderTable(
      keys.map((key) => ({ title: say(locale, key), align: key === 'columnNumber' ? 'right' : 'left' })),
      rows,
    ),
  );
}
