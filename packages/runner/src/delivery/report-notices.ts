import { join } from 'node:path';
import { type Department, type Locale, type Notice, SEVERITIES, SEVERITY_TEXTS } from '@erp-audit/core';
import { senderOf } from '../config/delivery-config.ts';
import type { Config } from '../config/load-config.ts';
import type { WrittenFile } from '../reports/report-contents.ts';
import { returnBy } from '../weeks/rhythm-days.ts';
import { fact, noticeText } from './notice-texts.ts';

/** Forms of the committee's report that people read. */
const READ_FORMATS = ['html', 'xlsx', 'pdf'];

/** Files of one folder. */
interface Folder {
  readonly directory: string;
  readonly week: string;
}

/** One department is told of its workbook, with the numbers that stand in it; once a week. */
export function workbookNotice(config: Config, department: Department, file: WrittenFile, folder: Folder): Notice {
  const { locale, open, overdue, asOf } = file;
  const { week, directory } = folder;
  const { date, time } = returnBy(asOf, config.rhythm, config.workingCalendar);
  const address = config.mail === undefined ? '' : (config.mail.replyTo ?? senderOf(config.mail.from).address);
  const ask = address === '' ? [] : [noticeText(locale, 'workbookAnswer', { date, time, address })];
  return {
    key: `workbook:${week}:${department.id}`,
    kind: 'workbook',
    audience: { role: 'department', department: department.id },
    subject: noticeText(locale, 'workbookSubject', { week, department: department.name[locale], open, overdue }),
    lines: [
      ...(open === 0 ? [noticeText(locale, 'workbookNothing')] : [...ask, noticeText(locale, 'workbookWhere')]),
      noticeText(locale, 'dataOf', { date: asOf }),
    ],
    facts: [fact(locale, 'open', open), fact(locale, 'overdue', overdue), ...severityFacts(locale, file)],
    files: [{ name: `${week}-${file.file}`, path: join(directory, file.file) }],
    ...{ week, locale },
  };
}

/** The committee is told of its report: once as provisional, and once for each time its week was frozen. */
export function reportNotice(files: readonly WrittenFile[], folder: Folder): Notice | undefined {
  const shown = files.filter(({ format }) => READ_FORMATS.includes(format));
  const [file] = shown;
  if (file?.week === undefined) return undefined;
  const { locale, open, overdue, asOf, week: moved } = file;
  const { week, directory } = folder;
  return {
    key: `report:${week}:${moved.version === 0 ? 'provisional' : moved.version}`,
    kind: 'report',
    audience: { role: 'committee' },
    subject: noticeText(locale, 'reportSubject', { week, open, new: moved.new, resolved: moved.resolved }),
    lines: [
      noticeText(locale, moved.version === 0 ? 'reportProvisional' : 'reportFrozen'),
      noticeText(locale, 'reportAgenda'),
      noticeText(locale, 'dataOf', { date: asOf }),
    ],
    facts: [
      fact(locale, 'open', open),
      fact(locale, 'new', moved.new),
      fact(locale, 'resolved', moved.resolved),
      fact(locale, 'overdue', overdue),
      fact(locale, 'newCritical', moved.newCritical),
    ],
    files: shown.map((each) => ({ name: `${week}-${each.file}`, path: join(directory, each.file) })),
    ...{ week, locale },
  };
}

function severityFacts(locale: Locale, { bySeverity }: WrittenFile) {
  const number = new Intl.NumberFormat(locale);
  return SEVERITIES.map((severity) => ({
    label: SEVERITY_TEXTS[severity][locale],
    value: number.format(bySeverity[severity] ?? 0),
  }));
}
