import type { CommandDeclaration } from './command-declaration.ts';
import { department } from './shared-options.ts';

/** Telling people, and what waits to be told. */
export const DELIVERY_COMMANDS: readonly CommandDeclaration[] = [
  {
    path: 'send',
    about: 'sendAbout',
    example: 'erp-audit send workbooks --department sales --preview ./preview',
    argument: { name: '[which]', about: 'sendWhich', choices: ['workbooks', 'committee', 'reminders'] },
    options: [
      department,
      { flags: '--week <week>', about: 'optionWeek' },
      { flags: '--preview <dir>', about: 'optionPreview', values: 'folders' },
      { flags: '--retry', about: 'optionRetry', standard: false },
    ],
    load: () => import('../commands/send.ts'),
  },
  {
    path: 'outbox',
    about: 'outboxAbout',
    example: 'erp-audit outbox --all',
    options: [{ flags: '--all', about: 'optionAllMessages', standard: false }],
    load: () => import('../commands/outbox.ts'),
  },
];
