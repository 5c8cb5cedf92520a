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
  {
    path: 'runs incident',
    about: 'runsIncidentAbout',
    example: 'erp-audit runs incident latest --rule OPN-001 --why "half of the extract was missing" --key ~/wang.pem',
    argument: { name: '<run>', about: 'runArgument' },
    options: [
      { flags: '--rule <rule>', about: 'optionIncidentRule', values: 'rules' },
      { flags: '--release', about: 'optionRelease', standard: false },
      { flags: '--why <text>', about: 'optionIncidentWhy' },
      { flags: '--key <file>', about: 'optionKey', values: 'files' },
      { flags: '--by <name>', about: 'optionByName' },
    ],
    load: () => import('../commands/runs-incident.ts'),
  },
];
