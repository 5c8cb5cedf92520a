import { EXIT, type ExitCode } from '@erp-audit/core';
import { dayOfStore } from '@erp-audit/runner';
import type { BaselineLine } from '../json/baseline-json.ts';
import { say } from '../messages/index.ts';
import { renderTable } from '../output/table.ts';
import { type ConfiguredStore, withSessionStore } from '../project/load-project.ts';
import type { Session } from '../session.ts';

export async function run(
  session: Session,
  _args: [],
  { department }: { readonly department?: string },
): Promise<ExitCode> {
  const { asOf, lines } = await withSessionStore(session, readLines);
  const shown = lines.filter((line) => department === undefined || line.department === department);
  if (shown.length === 0) session.print(say(session.locale, 'baselineNone'));
  else printLines(session, shown);
  session.printJson({ asOf, lines: shown });
  return EXIT.done;
}

async function readLines(store: ConfiguredStore) {
  const asOf = await dayOfStore(store);
  const plans = await store.plans.progress(asOf);
  const open = await store.plans.open();
  const isPlanned = (line: { readonly code: string; readonly department: string }) =>
    plans.some(({ code, department }) => code === line.code && department === line.department);
  const lines: readonly BaselineLine[] = [
    ...plans.map(({ code, department, open: left, perWeek, starts, ends, openAtStart, planned }) => ({
      ...{ code, department, open: left },
      plan: { perWeek, starts, ends, openAtStart, planned },
    })),
    ...open.filter((line) => !isPlanned(line)).map((line) => ({ ...line, plan: null })),
  ];
  return { asOf, lines };
}

function printLines({ locale, print }: Session, lines: readonly BaselineLine[]): void {
  const columns = [
    { title: say(locale, 'columnCode') },
    { title: say(locale, 'columnDepartment') },
    { title: say(locale, 'columnOpenLegacy'), align: 'right' },
    { title: say(locale, 'columnPlanned'), align: 'right' },
    { title: say(locale, 'columnPerWeek'), align: 'right' },
    { title: say(locale, 'columnPlanEnds') },
  ] as const;
  const rows = lines.map(({ code, department, open, plan }) => [
    ...[code, department, open],
    ...[plan?.planned ?? '–', plan?.perWeek ?? '–', plan?.ends ?? '–'],
  ]);
  print(renderTable(columns, rows));
}
