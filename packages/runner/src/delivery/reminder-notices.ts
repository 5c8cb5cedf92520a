import { ESCALATION_DECISIONS, type Locale, type Notice, type NoticeAudience, SEVERITY_TEXTS } from '@erp-audit/core';
import type { Config } from '../config/load-config.ts';
import type { Addressee } from '../escalation/addressees.ts';
import type { EscalationNotice, Reminder, Reminders } from '../escalation/reminders.ts';
import { fact, noticeText } from './notice-texts.ts';
import { personFor } from './places.ts';

/** One notice for each addressee of reminders; told once for each day the store stands at. */
export function reminderNotices(config: Config, { asOf, reminders }: Reminders): readonly Notice[] {
  return reminders.map((reminder) => reminderNotice(config, asOf, reminder));
}

function reminderNotice(config: Config, asOf: string, reminder: Reminder): Notice {
  const audience = audienceOf(reminder.to);
  const locale = personFor(config, audience)?.language ?? config.organisation.locale;
  const counts = countsOf(reminder);
  const { overdue, soon, escalated } = counts;
  return {
    key: `reminder:${asOf}:${reminder.to.role}:${reminder.to.department ?? ''}`,
    kind: 'reminder',
    audience,
    subject: noticeText(locale, 'reminderSubject', { ...counts }),
    lines: [
      ...reminder.due.map((line) =>
        noticeText(locale, 'reminderDue', {
          ...{ code: line.code, severity: SEVERITY_TEXTS[line.severity][locale] },
          ...{ overdue: line.overdue, soon: line.dueSoon, date: line.earliestDue },
        }),
      ),
      ...reminder.escalated.map((line) => escalatedLine(config, locale, line)),
      ...reminder.confidential.map(({ overdue: late, dueSoon, escalated: up }) =>
        noticeText(locale, 'reminderConfidential', { overdue: late, soon: dueSoon, escalated: up }),
      ),
      noticeText(locale, 'dataOf', { date: asOf }),
    ],
    facts: [fact(locale, 'overdue', overdue), fact(locale, 'dueSoon', soon), fact(locale, 'escalated', escalated)],
    files: [],
    locale,
  };
}

function audienceOf({ role, department }: Addressee): Extract<NoticeAudience, { role: 'department' | 'person' }> {
  return role === 'department' && department !== null
    ? { role: 'department', department }
    : { role: 'person', duty: role, department };
}

function countsOf({ due, escalated, confidential }: Reminder) {
  const sum = <Line>(lines: readonly Line[], count: (line: Line) => number) =>
    lines.reduce((total, line) => total + count(line), 0);
  return {
    overdue: sum(due, (line) => line.overdue) + sum(confidential, (line) => line.overdue),
    soon: sum(due, (line) => line.dueSoon) + sum(confidential, (line) => line.dueSoon),
    escalated: sum(escalated, (line) => line.findings) + sum(confidential, (line) => line.escalated),
  };
}

/** What a person asked the committee to decide may name anybody: it stands in the report, not in a mail. */
function escalatedLine({ departments }: Config, locale: Locale, line: EscalationNotice): string {
  const { code, findings, overdue, since, decideBy } = line;
  const own = departments.find(({ id }) => id === line.department);
  const decision =
    line.request === null ? ESCALATION_DECISIONS[line.level][locale] : noticeText(locale, 'reminderRequest');
  const until = decideBy === null ? '' : noticeText(locale, 'reminderDecideBy', { date: decideBy });
  const severity = SEVERITY_TEXTS[line.severity][locale];
  const text = noticeText(locale, 'reminderEscalated', {
    ...{ code, department: own?.name[locale] ?? line.department, findings, severity, overdue, since, decision },
  });
  return [text, until].filter((part) => part !== '').join(locale === 'zh-CN' ? '' : ' ');
}
