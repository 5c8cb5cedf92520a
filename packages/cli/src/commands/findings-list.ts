import {
  AuditError,
  EXIT,
  type ExitCode,
  FINDING_STATES,
  type Finding,
  type FindingState,
  OPEN_STATES,
  SEVERITY_TEXTS,
  type Severity,
  STATE_TEXTS,
} from '@erp-audit/core';
import { findingJson } from '../json/finding-json.ts';
import { withSessionStore } from '../load-project.ts';
import { say, sayBoth } from '../messages.ts';
import type { Session } from '../session.ts';
import { renderTable } from '../table.ts';

export interface FindingsListOptions {
  readonly state: readonly string[];
  readonly department?: string;
  readonly rule?: string;
  readonly source?: string;
  readonly severity?: Severity;
}

export async function run(session: Session, _args: [], options: FindingsListOptions): Promise<ExitCode> {
  const states = chosenStates(options.state);
  const { department, rule, source, severity } = options;
  const given = { department, rule, source, severity };
  const filter = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  await withSessionStore(session, async (store) => {
    let count = 0;
    for await (const batch of store.findings({ ...filter, states, includePilot: true })) {
      count += batch.length;
      for (const finding of batch) session.printJson(findingJson(finding));
      if (!session.isJson) printBatch(session, batch);
    }
    session.print(say(session.locale, 'findingsCount', { count }));
  });
  return EXIT.done;
}

function chosenStates(names: readonly string[]): readonly FindingState[] {
  if (names.length === 0) return OPEN_STATES;
  if (names.includes('all')) return FINDING_STATES;
  const isState = (name: string): name is FindingState => FINDING_STATES.some((state) => state === name);
  const unknown = names.find((name) => !isState(name));
  if (unknown === undefined) return names.filter(isState);
  const message = sayBoth('stateInvalid', { given: unknown, states: FINDING_STATES.join(', ') });
  throw new AuditError('ARGUMENT_INVALID', message, { command: 'findings list' });
}

/** Each batch is a table of its own, so that a million findings need no more memory than a thousand. */
function printBatch(session: Session, findings: readonly Finding[]): void {
  const { locale } = session;
  const keys = [
    'columnId',
    'columnSeverity',
    'columnCode',
    'columnLabel',
    'columnDepartment',
    'columnState',
    'columnDue',
  ] as const;
  const rows = findings.map((finding) => [
    finding.id.slice(0, 8),
    SEVERITY_TEXTS[finding.severity][locale],
    finding.code,
    finding.label,
    finding.department,
    STATE_TEXTS[finding.state][locale],
    finding.dueAt ?? '–',
  ]);
  session.print(
    renderTable(
      keys.map((key) => ({ title: say(locale, key) })),
      rows,
    ),
  );
}
