import type { Notice } from '@erp-audit/core';
import { readReminders } from '../escalation/reminders.ts';
import { committeeNotices, type ReportSending, workbookNotices } from './current-files.ts';
import { reminderNotices } from './reminder-notices.ts';

/** What can be sent by hand. */
export const SENDABLE = ['workbooks', 'committee', 'reminders'] as const;
export type Sendable = (typeof SENDABLE)[number];

/** The notices of what was asked for, in its order; reports that are not there yet are written. */
export async function noticesOf(which: readonly Sendable[], options: ReportSending): Promise<readonly Notice[]> {
  const notices: Notice[] = [];
  for (const each of which) notices.push(...(await NOTICES[each](options)));
  return notices;
}

const NOTICES: Readonly<Record<Sendable, (options: ReportSending) => Promise<readonly Notice[]>>> = {
  workbooks: workbookNotices,
  committee: committeeNotices,
  reminders: async ({ project: { config }, store, department }) =>
    reminderNotices(config, await readReminders({ config, store, department })),
};
