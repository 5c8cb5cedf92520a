import type { CommandDeclaration } from './command-declaration.ts';
import { by } from './shared-options.ts';

const outcome = { flags: '--outcome <text>', about: 'optionOutcome' } as const;

/** Frozen weeks, and what the committee decided. */
export const COMMITTEE_COMMANDS: readonly CommandDeclaration[] = [
  { path: 'weeks', about: 'weeksAbout', example: 'erp-audit weeks show 2026-W47' },
  {
    path: 'weeks list',
    about: 'weeksListAbout',
    example: 'erp-audit weeks list',
    load: () => import('../commands/weeks-list.ts'),
  },
  {
    path: 'weeks show',
    about: 'weeksShowAbout',
    example: 'erp-audit weeks show 2026-W47',
    argument: { name: '<week>', about: 'weekArgument' },
    load: () => import('../commands/weeks-show.ts'),
  },
  {
    path: 'weeks freeze',
    about: 'weeksFreezeAbout',
    example: 'erp-audit weeks freeze --run latest --replace --reason "restored backup"',
    options: [
      { flags: '--run <run>', about: 'optionFreezeRun', standard: 'latest' },
      { flags: '--replace', about: 'optionReplace', standard: false },
      { flags: '--reason <text>', about: 'optionFreezeReason' },
      by,
    ],
    load: () => import('../commands/weeks-freeze.ts'),
  },
  { path: 'decisions', about: 'decisionsAbout', example: 'erp-audit decisions list' },
  {
    path: 'decisions list',
    about: 'decisionsListAbout',
    example: 'erp-audit decisions list --all',
    options: [
      { flags: '--all', about: 'optionAllDecisions', standard: false },
      { flags: '--week <week>', about: 'optionDecisionWeek' },
    ],
    load: () => import('../commands/decisions-list.ts'),
  },
  {
    path: 'decisions add',
    about: 'decisionsAddAbout',
    example: 'erp-audit decisions add "Merge the 12 supplier groups" --owner "Li Na" --due 2026-12-04 --rule DUP-001',
    argument: { name: '<text>', about: 'decisionText' },
    options: [
      { flags: '--owner <name>', about: 'optionOwner' },
      { flags: '--due <date>', about: 'optionDue' },
      { flags: '--week <week>', about: 'optionMeetingWeek' },
      { flags: '--finding <finding>', about: 'optionAboutFinding', type: 'many', values: 'findings' },
      { flags: '--rule <rule>', about: 'optionAboutRule', type: 'many', values: 'rules' },
      by,
    ],
    load: () => import('../commands/decisions-add.ts'),
  },
  {
    path: 'decisions change',
    about: 'decisionsChangeAbout',
    example: 'erp-audit decisions change D-3 --due 2026-12-11',
    argument: { name: '<decision>', about: 'decisionArgument' },
    options: [
      { flags: '--owner <name>', about: 'optionOwner' },
      { flags: '--due <date>', about: 'optionDue' },
      outcome,
      { flags: '--reopen', about: 'optionReopen', standard: false },
      by,
    ],
    load: () => import('../commands/decisions-change.ts'),
  },
  {
    path: 'decisions close',
    about: 'decisionsCloseAbout',
    example: 'erp-audit decisions close D-3 --outcome "All twelve groups are merged"',
    argument: { name: '<decision>', about: 'decisionArgument' },
    options: [outcome, by],
    load: () => import('../commands/decisions-close.ts'),
  },
  {
    path: 'decisions drop',
    about: 'decisionsDropAbout',
    example: 'erp-audit decisions drop D-3 --outcome "The plant is sold"',
    argument: { name: '<decision>', about: 'decisionArgument' },
    options: [outcome, by],
    load: () => import('../commands/decisions-drop.ts'),
  },
  {
    path: 'decisions minutes',
    about: 'decisionsMinutesAbout',
    example: 'erp-audit decisions minutes --week 2026-W47 --lang zh-CN',
    options: [
      { flags: '--week <week>', about: 'optionMeetingWeek' },
      { flags: '--out <file>', about: 'optionMinutesOut', values: 'files' },
    ],
    load: () => import('../commands/decisions-minutes.ts'),
  },
];
