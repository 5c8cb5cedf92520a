import {
  ESCALATION_REASONS,
  ESCALATION_TEXTS,
  EXIT,
  type ExitCode,
  type Locale,
  RESPONSES,
  SEVERITY_TEXTS,
} from '@erp-audit/core';
import {
  type Addressee,
  type AddresseeRole,
  type Config,
  type EscalationNotice,
  loadConfig,
  type Reminder,
  readReminders,
} from '@erp-audit/runner';
import { SHOWN_ID_CHARACTERS } from '../completion/recent-findings.ts';
import { remindersJson } from '../json/reminders-json.ts';
import { say } from '../messages/index.ts';
import { bold, paragraph, renderTable } from '../output/table.ts';
import { withStore } from '../project/load-project.ts';
import type { Session } from '../session.ts';

export interface RemindersOptions {
  readonly department?: string;
  readonly within: number;
}

/** Ids shown of one line; all others by the command that lists them. */
const SHOWN_FINDINGS = 5;

export async function run(session: Session, _args: [], options: RemindersOptions): Promise<ExitCode> {
  const { locale } = session;
  const config = await loadConfig(session.options.config, session.io.environment, { connections: 'leave' });
  const { department, within } = options;
  const found = await withStore(session, config, (store) => readReminders({ config, store, department, within }));
  session.print(say(locale, 'remindersTitle', { asOf: found.asOf, until: found.until }));
  if (found.reminders.length === 0) session.print(say(locale, 'remindersNone'));
  for (const reminder of found.reminders) printReminder(session, config, reminder);
  session.printJson(remindersJson(found));
  return EXIT.done;
}

function printReminder(session: Session, config: Config, reminder: Reminder): void {
  const { locale, io, print } = session;
  const { due, escalated, confidential } = reminder;
  print(`\n${bold(io, addresseeText(locale, config, reminder.to))}`);
  if (due.length > 0) printDue(session, reminder);
  for (const line of escalated) printEscalation(session, line);
  for (const line of confidential) print(paragraph(io, '  ', say(locale, 'confidentialLine', { ...line })));
}

function printDue({ locale, print }: Session, { due }: Reminder): void {
  const sum = (key: 'dueSoon' | 'overdue') => due.reduce((total, line) => total + line[key], 0);
  print(`  ${say(locale, 'dueSummary', { dueSoon: sum('dueSoon'), overdue: sum('overdue') })}`);
  const columns = [
    { title: say(locale, 'columnCode') },
    { title: say(locale, 'columnSeverity') },
    { title: say(locale, 'columnDueSoon'), align: 'right' },
    { title: say(locale, 'columnOverdue'), align: 'right' },
    { title: say(locale, 'columnEarliestDue') },
  ] as const;
  const rows = due.map(({ code, severity, dueSoon, overdue, earliestDue }) => [
    code,
    SEVERITY_TEXTS[severity][locale],
    dueSoon,
    overdue,
    earliestDue,
  ]);
  print(renderTable(columns, rows).replaceAll(/^/gm, '  '));
}

function printEscalation({ locale, io, print }: Session, line: EscalationNotice): void {
  const { code, department, findings, overdue, since } = line;
  const severity = SEVERITY_TEXTS[line.severity][locale];
  const level = ESCALATION_TEXTS[line.level][locale];
  print(
    paragraph(
      io,
      '  ! ',
      say(locale, 'escalationLine', { code, department, findings, severity, overdue, level, since }),
    ),
  );
  for (const text of detailsOf(locale, line)) print(paragraph(io, '    ', text));
}

function detailsOf(locale: Locale, line: EscalationNotice): readonly string[] {
  const reasons = line.reasons.map(({ reason, findings: count }) =>
    say(locale, 'counted', { what: ESCALATION_REASONS[reason][locale], count }),
  );
  const tried = line.tried.map(({ answer, findings: count }) =>
    say(locale, 'counted', { what: RESPONSES[answer][locale], count }),
  );
  const { decideBy, decisionNeeded } = line;
  return [
    say(locale, 'escalationWhy', { reasons: reasons.join(', ') }),
    ...valueText(locale, line),
    tried.length === 0
      ? say(locale, 'escalationTriedNothing')
      : say(locale, 'escalationTried', { tried: tried.join(', ') }),
    say(locale, 'escalationDecide', { decision: decisionNeeded[locale] }),
    ...(decideBy === null ? [] : [say(locale, 'escalationBy', { date: decideBy })]),
    idsText(locale, line),
  ];
}

function valueText(locale: Locale, { value, unknownValues: unknown }: EscalationNotice): readonly string[] {
  if (value === null) return [];
  return [
    unknown === 0
      ? say(locale, 'escalationValue', { value })
      : say(locale, 'escalationValueUnknown', { value, unknown }),
  ];
}

function idsText(locale: Locale, { findingIds, findings, department, code, level }: EscalationNotice): string {
  const shown = findingIds.slice(0, SHOWN_FINDINGS).map((id) => id.slice(0, SHOWN_ID_CHARACTERS));
  const ids = shown.join(', ');
  const more = findings - shown.length;
  if (more === 0) return say(locale, 'escalationFindings', { ids });
  const command = `erp-audit findings list --department ${department} --rule ${code} --level ${level}`;
  return say(locale, 'escalationFindingsMore', { ids, more, command });
}

/** Where the configuration names an addressee. */
const SETTINGS: Readonly<Record<AddresseeRole, string>> = {
  department: 'departments[].owner',
  key_user: 'departments[].keyUser',
  internal_support: 'escalation.support',
  escalation_department: 'departments[].owner',
  external_consultant: 'escalation.consultant',
  committee: 'escalation.committee',
  internal_audit: 'escalation.internalAudit',
};

function addresseeText(locale: Locale, config: Config, to: Addressee): string {
  const name = config.departments.find(({ id }) => id === to.department)?.name[locale] ?? '';
  const role = roleText(locale, to.role, name);
  const known = to.email === null ? to.name : `${to.name} <${to.email}>`;
  const nobody = () => say(locale, 'nobodyNamed', { setting: SETTINGS[to.role] });
  return say(locale, 'addresseeLine', { role, name: to.name === null ? nobody() : (known ?? '') });
}

function roleText(locale: Locale, role: AddresseeRole, department: string): string {
  switch (role) {
    case 'department':
      return say(locale, 'roleDepartment', { department });
    case 'key_user':
      return say(locale, 'roleKeyUser', { department });
    case 'internal_support':
      return say(locale, 'roleSupport');
    case 'escalation_department':
      return say(locale, 'roleEscalationDepartment', { department });
    case 'external_consultant':
      return say(locale, 'roleConsultant');
    case 'committee':
      return say(locale, 'roleCommittee');
    case 'internal_audit':
      return say(locale, 'roleInternalAudit');
  }
}
