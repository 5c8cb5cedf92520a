import { SEVERITIES } from '@erp-audit/core';
import type { CommandDeclaration } from './command-declaration.ts';
import { by, department, sources } from './shared-options.ts';

const dryRun = { flags: '--dry-run', about: 'optionDryRun', standard: false } as const;

/** The rounds of every week: audit, report, take answers in. */
export const AUDIT_COMMANDS: readonly CommandDeclaration[] = [
  {
    path: 'run',
    about: 'runAbout',
    example: 'erp-audit run --source erp --rule "ownership/**" --fail-on high',
    options: [
      sources,
      { flags: '--rule <glob>', about: 'optionRule', type: 'many', values: 'rules' },
      { flags: '--as-of <date>', about: 'optionAsOf' },
      dryRun,
      { flags: '--fail-on <severity>', about: 'optionFailOn', choices: SEVERITIES },
      { flags: '--wait [minutes]', about: 'optionWait', type: 'count' },
      { flags: '--confirm-scope <source/entity>', about: 'optionConfirmScope', type: 'many', values: 'scopes' },
      by,
    ],
    load: () => import('../commands/run.ts'),
  },
  {
    path: 'report',
    about: 'reportAbout',
    example: 'erp-audit report committee --lang zh-CN',
    argument: { name: '[which]', about: 'reportWhich', choices: ['workbooks', 'committee', 'browser'] },
    options: [
      department,
      { flags: '--week <week>', about: 'optionWeek' },
      { flags: '--out <dir>', about: 'optionOut', values: 'folders' },
      { flags: '--split <by>', about: 'optionSplit', choices: ['responsible'] },
      { flags: '--csv', about: 'optionCsv', standard: false },
      { flags: '--pdf', about: 'optionPdf', standard: false },
      { flags: '--shipped-templates', about: 'optionShippedTemplates', standard: false },
    ],
    load: () => import('../commands/report.ts'),
  },
  {
    path: 'import',
    about: 'importAbout',
    example: 'erp-audit import returns/sales.xlsx --by "Li Na"',
    argument: { name: '<files...>', about: 'importFiles', values: 'files' },
    options: [by, dryRun, { flags: '--report <dir>', about: 'optionImportReport', values: 'folders' }],
    load: () => import('../commands/import.ts'),
  },
];
