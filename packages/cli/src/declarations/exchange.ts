import type { CommandDeclaration } from './command-declaration.ts';

/** Results for other programs. */
export const EXCHANGE_COMMANDS: readonly CommandDeclaration[] = [
  {
    path: 'export',
    about: 'exportAbout',
    example: 'erp-audit export openlineage --run latest --out events.jsonl',
    argument: {
      name: '<as>',
      about: 'exportFormat',
      choices: ['jsonl', 'openlineage', 'openmetadata', 'datahub', 'collibra'],
    },
    options: [
      { flags: '--run <run>', about: 'optionExportRun', standard: 'latest' },
      { flags: '--out <file>', about: 'optionExportOut', values: 'files' },
      { flags: '--service <name>', about: 'optionExportService' },
      { flags: '--community <name>', about: 'optionExportCommunity' },
      { flags: '--domain <name>', about: 'optionExportDomain' },
    ],
    load: () => import('../commands/export.ts'),
  },
];
