import type { CommandDeclaration } from './command-declaration.ts';
import { by } from './shared-options.ts';

/** Runs that nobody starts. */
export const SCHEDULE_COMMANDS: readonly CommandDeclaration[] = [
  {
    path: 'schedule',
    about: 'scheduleAbout',
    example: 'erp-audit schedule --once nightly',
    options: [{ flags: '--once <job>', about: 'optionOnce' }],
    load: () => import('../commands/schedule.ts'),
  },
  {
    path: 'schedule list',
    about: 'scheduleListAbout',
    example: 'erp-audit schedule list',
    load: () => import('../commands/schedule-list.ts'),
  },
  {
    path: 'schedule status',
    about: 'scheduleStatusAbout',
    example: 'erp-audit schedule status --limit 10',
    options: [{ flags: '--limit <count>', about: 'optionScheduleLimit', type: 'count', standard: 10 }],
    load: () => import('../commands/schedule-status.ts'),
  },
  {
    path: 'schedule snooze',
    about: 'scheduleSnoozeAbout',
    example: 'erp-audit schedule snooze nightly --until 2026-12-01 --why "ERP is moved"',
    argument: { name: '[job]', about: 'snoozeJob' },
    options: [
      { flags: '--until <date>', about: 'optionSnoozeUntil' },
      { flags: '--why <text>', about: 'optionWhy' },
      by,
    ],
    load: () => import('../commands/schedule-snooze.ts'),
  },
];
