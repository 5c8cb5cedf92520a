import type { CommandDeclaration } from './command-declaration.ts';

/** Rules and their cases. */
export const RULE_COMMANDS: readonly CommandDeclaration[] = [
  { path: 'rules', about: 'rulesAbout', example: 'erp-audit rules list' },
  {
    path: 'rules list',
    about: 'rulesListAbout',
    example: 'erp-audit rules list',
    load: () => import('../commands/rules-list.ts'),
  },
  {
    path: 'rules show',
    about: 'rulesShowAbout',
    example: 'erp-audit rules show OPN-001',
    argument: { name: '<rule>', about: 'ruleArgument', values: 'rules' },
    options: [
      { flags: '--sql', about: 'optionSql', standard: false },
      { flags: '--source <name>', about: 'optionSqlSource', values: 'sources' },
    ],
    load: () => import('../commands/rules-show.ts'),
  },
  {
    path: 'rules new',
    about: 'rulesNewAbout',
    example: 'erp-audit rules new sales/order-without-customer --entity sales_order',
    argument: { name: '<id>', about: 'newRuleArgument' },
    options: [
      { flags: '--kind <kind>', about: 'optionKind', values: 'kinds', standard: 'condition' },
      { flags: '--entity <entity>', about: 'optionEntity', values: 'entities' },
      { flags: '--code <code>', about: 'optionCode' },
    ],
    load: () => import('../commands/rules-new.ts'),
  },
  {
    path: 'rules lint',
    about: 'rulesLintAbout',
    example: 'erp-audit rules lint',
    load: () => import('../commands/rules-lint.ts'),
  },
  {
    path: 'rules test',
    about: 'rulesTestAbout',
    example: 'erp-audit rules test OPN-001',
    argument: { name: '[rules...]', about: 'ruleArgument', values: 'rules' },
    load: () => import('../commands/rules-test.ts'),
  },
  {
    path: 'rules changes',
    about: 'rulesChangesAbout',
    example: 'erp-audit rules changes --since 2026-W40',
    options: [{ flags: '--since <week>', about: 'optionSince' }],
    load: () => import('../commands/rules-changes.ts'),
  },
];
