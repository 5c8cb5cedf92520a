import { AuditError, EXIT, type ExitCode, SEVERITY_TEXTS } from '@erp-audit/core';
import { weekRecurrence } from '@erp-audit/runner';
import { frozenText, minuteText } from '../committee/week-text.ts';
import { recurrenceJson, weekJson } from '../json/week-json.ts';
import { say, sayBoth } from '../messages/index.ts';
import { bold, renderTable } from '../output/table.ts';
import { withSessionStore } from '../project/load-project.ts';
import type { Session } from '../session.ts';

export async function run(session: Session, [week]: [string]): Promise<ExitCode> {
  const { locale, io } = session;
  const { snapshot, reruns } = await withSessionStore(session, async (store) => ({
    snapshot: await store.weeks.find(week),
    reruns: (await store.weeks.rerunsAfter(week)).map(({ id }) => id),
  }));
  if (snapshot === undefined) throw new AuditError('NOT_FOUND', sayBoth('weekMissing', { week }), { command: 'weeks' });
  const { frozenBy, frozenAt, version, reason, startRun, anchor } = snapshot;
  session.print(bold(io, frozenText(locale, snapshot)));
  session.print(say(locale, 'weekFrozenBy', { at: minuteText(frozenAt), by: frozenBy.name, version }));
  if (reason !== null) session.print(say(locale, 'weekReason', { reason }));
  if (startRun !== null) session.print(say(locale, 'weekStart', { run: startRun }));
  session.print(say(locale, 'weekAnchor', { ...anchor }));
  if (reruns.length > 0) session.print(say(locale, 'weekReruns', { runs: reruns.join(', ') }));
  const keys = [
    'columnCode',
    'columnSeverity',
    'columnInScope',
    'columnDefective',
    'columnOverdue',
    'columnScore',
    'columnGross',
  ] as const;
  const rows = snapshot.rules.map(({ code, severity, inScope, defective, overdue, score, gross }) => [
    code,
    SEVERITY_TEXTS[severity][locale],
    ...[inScope, defective, overdue],
    ...[score, gross].map((each) => (each === null ? '–' : each.toFixed(1))),
  ]);
  session.print('');
  session.print(
    renderTable(
      keys.map((key, index) => ({ title: say(locale, key), align: index > 1 ? 'right' : 'left' })),
      rows,
    ),
  );
  session.printJson({
    ...weekJson(snapshot),
    reruns,
    rules: snapshot.rules.map(({ code, severity, checked, inScope, defective, overdue, score, gross }) => ({
      ...{ code, severity, checked, inScope, defective, overdue, score, gross },
    })),
    ...recurrenceJson(weekRecurrence(snapshot)),
  });
  return EXIT.done;
}
