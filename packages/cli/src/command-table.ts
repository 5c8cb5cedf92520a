import { type ExitCode, SEVERITIES } from '@erp-audit/core';
import type { MessageKey } from './messages.ts';

/** What a file in `commands` gives: the work behind one command. */
interface CommandModule {
  // biome-ignore lint/suspicious/noExplicitAny: commander hands over untyped values; each module types its own.
  readonly run: (session: any, args: any, options: any) => Promise<ExitCode>;
}

export interface OptionDeclaration {
  readonly flags: string;
  readonly about: MessageKey;
  /** `many` may be repeated and is a list; `count` is a whole number above 0. */
  readonly type?: 'many' | 'count';
  readonly choices?: readonly string[];
  readonly standard?: boolean | number;
}

export interface CommandDeclaration {
  /** `rules list`; a group has no `load`. */
  readonly path: string;
  readonly about: MessageKey;
  readonly example: string;
  readonly argument?: { readonly name: string; readonly about: MessageKey; readonly choices?: readonly string[] };
  readonly options?: readonly OptionDeclaration[];
  /** Loads drivers and all: only when the command runs, so that help is quick. */
  readonly load?: () => Promise<CommandModule>;
}

const sources = { flags: '--source <name>', about: 'optionSource', type: 'many' } as const;
const dryRun = { flags: '--dry-run', about: 'optionDryRun', standard: false } as const;
const by = { flags: '--by <name>', about: 'optionBy' } as const;
const department = { flags: '--department <id>', about: 'optionDepartment' } as const;

export const COMMANDS: readonly CommandDeclaration[] = [
  {
    path: 'init',
    about: 'initAbout',
    example: 'erp-audit init ./audit',
    argument: { name: '[dir]', about: 'initDirectory' },
    load: () => import('./commands/init.ts'),
  },
  {
    path: 'doctor',
    about: 'doctorAbout',
    example: 'erp-audit doctor --source erp',
    options: [sources],
    load: () => import('./commands/doctor.ts'),
  },
  {
    path: 'run',
    about: 'runAbout',
    example: 'erp-audit run --source erp --rule "ownership/**" --fail-on high',
    options: [
      sources,
      { flags: '--rule <glob>', about: 'optionRule', type: 'many' },
      { flags: '--as-of <date>', about: 'optionAsOf' },
      dryRun,
      { flags: '--fail-on <severity>', about: 'optionFailOn', choices: SEVERITIES },
      { flags: '--confirm-scope <source/entity>', about: 'optionConfirmScope', type: 'many' },
      by,
    ],
    load: () => import('./commands/run.ts'),
  },
  {
    path: 'report',
    about: 'reportAbout',
    example: 'erp-audit report committee --lang zh-CN',
    argument: { name: '[which]', about: 'reportWhich', choices: ['workbooks', 'committee'] },
    options: [
      department,
      { flags: '--week <week>', about: 'optionWeek' },
      { flags: '--out <dir>', about: 'optionOut' },
    ],
    load: () => import('./commands/report.ts'),
  },
  {
    path: 'import',
    about: 'importAbout',
    example: 'erp-audit import returns/sales.xlsx --by "Li Na"',
    argument: { name: '<files...>', about: 'importFiles' },
    options: [by, dryRun],
    load: () => import('./commands/import.ts'),
  },
  { path: 'rules', about: 'rulesAbout', example: 'erp-audit rules list' },
  {
    path: 'rules list',
    about: 'rulesListAbout',
    example: 'erp-audit rules list',
    load: () => import('./commands/rules-list.ts'),
  },
  {
    path: 'rules show',
    about: 'rulesShowAbout',
    example: 'erp-audit rules show OPN-001',
    argument: { name: '<rule>', about: 'ruleArgument' },
    load: () => import('./commands/rules-show.ts'),
  },
  {
    path: 'rules lint',
    about: 'rulesLintAbout',
    example: 'erp-audit rules lint',
    load: () => import('./commands/rules-lint.ts'),
  },
  {
    path: 'rules test',
    about: 'rulesTestAbout',
    example: 'erp-audit rules test OPN-001',
    argument: { name: '[rules...]', about: 'ruleArgument' },
    load: () => import('./commands/rules-test.ts'),
  },
  { path: 'findings', about: 'findingsAbout', example: 'erp-audit findings list --department sales' },
  {
    path: 'findings list',
    about: 'findingsListAbout',
    example: 'erp-audit findings list --severity critical',
    options: [
      { flags: '--state <state>', about: 'optionState', type: 'many' },
      department,
      { flags: '--rule <rule>', about: 'optionOneRule' },
      { flags: '--source <name>', about: 'optionOneSource' },
      { flags: '--severity <severity>', about: 'optionSeverity', choices: SEVERITIES },
    ],
    load: () => import('./commands/findings-list.ts'),
  },
  {
    path: 'findings show',
    about: 'findingsShowAbout',
    example: 'erp-audit findings show 3f9a1c20',
    argument: { name: '<finding>', about: 'findingArgument' },
    load: () => import('./commands/findings-show.ts'),
  },
  {
    path: 'findings history',
    about: 'findingsHistoryAbout',
    example: 'erp-audit findings history 3f9a1c20',
    argument: { name: '<finding>', about: 'findingArgument' },
    load: () => import('./commands/findings-history.ts'),
  },
  { path: 'runs', about: 'runsAbout', example: 'erp-audit runs show latest' },
  {
    path: 'runs list',
    about: 'runsListAbout',
    example: 'erp-audit runs list --limit 5',
    options: [{ flags: '--limit <count>', about: 'optionLimit', type: 'count', standard: 20 }],
    load: () => import('./commands/runs-list.ts'),
  },
  {
    path: 'runs show',
    about: 'runsShowAbout',
    example: 'erp-audit runs show latest',
    argument: { name: '<run>', about: 'runArgument' },
    load: () => import('./commands/runs-show.ts'),
  },
  {
    path: 'demo',
    about: 'demoAbout',
    example: 'erp-audit demo ./demo --scale 0.2',
    argument: { name: '[dir]', about: 'demoDirectory' },
    options: [
      { flags: '--scale <number>', about: 'optionScale', standard: 1 },
      { flags: '--seed <number>', about: 'optionSeed', type: 'count', standard: 20_261_119 },
      { flags: '--keep', about: 'optionKeep', standard: false },
    ],
    load: () => import('./commands/demo.ts'),
  },
];
