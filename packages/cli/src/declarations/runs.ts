import type { CommandDeclaration } from './command-declaration.ts';

/** Runs of the past. */
export const RUN_COMMANDS: readonly CommandDeclaration[] = [
  { path: 'runs', about: 'runsAbout', example: 'erp-audit runs show latest' },
  {
    path: 'runs list',
    about: 'runsListAbout',
    example: 'erp-audit runs list --limit 5',
    options: [{ flags: '--limit <count>', about: 'optionLimit', type: 'count', standard: 20 }],
    load: () => import('../commands/runs-list.ts'),
  },
  {
    path: 'runs show',
    about: 'runsShowAbout',
    example: 'erp-audit runs show latest',
    argument: { name: '<run>', about: 'runArgument' },
    options: [{ flags: '--times', about: 'optionTimes', standard: false }],
    load: () => import('../commands/runs-show.ts'),
  },
];
