import type { CommandDeclaration } from './command-declaration.ts';
import { sources } from './shared-options.ts';

const minutes = { flags: '--minutes <count>', about: 'optionMinutes', type: 'count' } as const;
const reason = { flags: '--reason <text>', about: 'optionReason' } as const;
const plan = { flags: '--plan', about: 'optionPlan', standard: false } as const;
const key = { flags: '--key <file>', about: 'optionKey', values: 'files' } as const;
const by = { flags: '--by <name>', about: 'optionByName' } as const;

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
    path: 'rules preview',
    about: 'rulesPreviewAbout',
    example: 'erp-audit rules preview OPN-001 --set maxAgeDays=60 --sql',
    argument: { name: '<rule>', about: 'ruleArgument', values: 'rules' },
    options: [
      sources,
      { flags: '--set <setting>', about: 'optionSet', type: 'many' },
      { flags: '--as-of <date>', about: 'optionAsOf' },
      { flags: '--sql', about: 'optionPreviewSql', standard: false },
      minutes,
    ],
    load: () => import('../commands/rules-preview.ts'),
  },
  {
    path: 'rules promote',
    about: 'rulesPromoteAbout',
    example: 'erp-audit rules promote MY-001 --reason "agreed in week 47" --judged 30 --wrong 1 --key ~/wang.pem',
    argument: { name: '<rule>', about: 'ruleArgument', values: 'rules' },
    options: [
      reason,
      { flags: '--judged <count>', about: 'optionJudged', type: 'count' },
      { flags: '--wrong <count>', about: 'optionWrong', type: 'tally' },
      minutes,
      { flags: '--despite', about: 'optionDespite', standard: false },
      plan,
      key,
      by,
    ],
    load: () => import('../commands/rules-promote.ts'),
  },
  {
    path: 'rules approve',
    about: 'rulesApproveAbout',
    example: 'erp-audit rules approve --all --reason "read and agreed in week 47" --key ~/wang.pem',
    argument: { name: '[rules...]', about: 'ruleArgument', values: 'rules' },
    options: [{ flags: '--all', about: 'optionApproveAll', standard: false }, reason, plan, key, by],
    load: () => import('../commands/rules-approve.ts'),
  },
  {
    path: 'rules retire',
    about: 'rulesRetireAbout',
    example: 'erp-audit rules retire MY-001 --reason "the ERP refuses it now" --key ~/wang.pem',
    argument: { name: '<rule>', about: 'ruleArgument', values: 'rules' },
    options: [reason, minutes, plan, key, by],
    load: () => import('../commands/rules-retire.ts'),
  },
  {
    path: 'rules docs',
    about: 'rulesDocsAbout',
    example: 'erp-audit rules docs --out ./rule-catalogue',
    options: [
      { flags: '--out <dir>', about: 'optionDocsOut', values: 'folders', standard: './rule-catalogue' },
      { flags: '--all', about: 'optionDocsAll', standard: false },
    ],
    load: () => import('../commands/rules-docs.ts'),
  },
  {
    path: 'rules schema',
    about: 'rulesSchemaAbout',
    example: 'erp-audit rules schema > rule.schema.json',
    load: () => import('../commands/rules-schema.ts'),
  },
  {
    path: 'rules changes',
    about: 'rulesChangesAbout',
    example: 'erp-audit rules changes --since 2026-W40',
    options: [{ flags: '--since <week>', about: 'optionSince' }],
    load: () => import('../commands/rules-changes.ts'),
  },
];
