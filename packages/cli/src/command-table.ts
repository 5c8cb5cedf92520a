import { ESCALATION_LEVELS, type ExitCode, FINDING_STATES, SEVERITIES } from '@erp-audit/core';
import { SHELLS } from './completion/shells.ts';
import type { ValueName } from './completion/value-names.ts';
import { DECISION_COMMANDS } from './decision-commands.ts';
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
  /** What is offered while typing. */
  readonly values?: ValueName;
  /** Words that are offered while typing; which ones are possible is the command's to say. */
  readonly offered?: readonly string[];
  readonly standard?: boolean | number | string;
}

export interface CommandDeclaration {
  /** `rules list`; a group has no `load`. */
  readonly path: string;
  readonly about: MessageKey;
  readonly example: string;
  readonly argument?: {
    readonly name: string;
    readonly about: MessageKey;
    readonly choices?: readonly string[];
    readonly values?: ValueName;
  };
  readonly options?: readonly OptionDeclaration[];
  /** Loads drivers and all: only when the command runs, so that help is quick. */
  readonly load?: () => Promise<CommandModule>;
}

const sources = { flags: '--source <name>', about: 'optionSource', type: 'many', values: 'sources' } as const;
const dryRun = { flags: '--dry-run', about: 'optionDryRun', standard: false } as const;
const by = { flags: '--by <name>', about: 'optionBy' } as const;
const outcome = { flags: '--outcome <text>', about: 'optionOutcome' } as const;
const department = { flags: '--department <id>', about: 'optionDepartment', values: 'departments' } as const;

export const COMMANDS: readonly CommandDeclaration[] = [
  {
    path: 'init',
    about: 'initAbout',
    example: 'erp-audit init ./audit',
    argument: { name: '[dir]', about: 'initDirectory', values: 'folders' },
    options: [
      { flags: '--connection <url>', about: 'optionConnection' },
      { flags: '--profile <name>', about: 'optionProfile', values: 'profiles' },
      { flags: '--organisation <name>', about: 'optionOrganisation' },
      { flags: '--timezone <zone>', about: 'optionTimezone' },
      { flags: '--yes', about: 'optionYes', standard: false },
    ],
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
      { flags: '--rule <glob>', about: 'optionRule', type: 'many', values: 'rules' },
      { flags: '--as-of <date>', about: 'optionAsOf' },
      dryRun,
      { flags: '--fail-on <severity>', about: 'optionFailOn', choices: SEVERITIES },
      { flags: '--wait [minutes]', about: 'optionWait', type: 'count' },
      { flags: '--confirm-scope <source/entity>', about: 'optionConfirmScope', type: 'many', values: 'scopes' },
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
      { flags: '--out <dir>', about: 'optionOut', values: 'folders' },
    ],
    load: () => import('./commands/report.ts'),
  },
  {
    path: 'import',
    about: 'importAbout',
    example: 'erp-audit import returns/sales.xlsx --by "Li Na"',
    argument: { name: '<files...>', about: 'importFiles', values: 'files' },
    options: [by, dryRun, { flags: '--report <dir>', about: 'optionImportReport', values: 'folders' }],
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
    argument: { name: '<rule>', about: 'ruleArgument', values: 'rules' },
    options: [
      { flags: '--sql', about: 'optionSql', standard: false },
      { flags: '--source <name>', about: 'optionSqlSource', values: 'sources' },
    ],
    load: () => import('./commands/rules-show.ts'),
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
    load: () => import('./commands/rules-new.ts'),
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
    argument: { name: '[rules...]', about: 'ruleArgument', values: 'rules' },
    load: () => import('./commands/rules-test.ts'),
  },
  {
    path: 'rules changes',
    about: 'rulesChangesAbout',
    example: 'erp-audit rules changes --since 2026-W40',
    options: [{ flags: '--since <week>', about: 'optionSince' }],
    load: () => import('./commands/rules-changes.ts'),
  },
  { path: 'profile', about: 'profileAbout', example: 'erp-audit profile check --source erp' },
  {
    path: 'profile check',
    about: 'profileCheckAbout',
    example: 'erp-audit profile check --source erp --profile ./profiles/my-erp.yaml',
    options: [sources, { flags: '--profile <file>', about: 'optionProfileFile', values: 'files' }],
    load: () => import('./commands/profile-check.ts'),
  },
  {
    path: 'profile new',
    about: 'profileNewAbout',
    example: 'erp-audit profile new --source erp --out profiles/my-erp.yaml',
    options: [
      { flags: '--source <name>', about: 'optionNewSource', values: 'sources' },
      { flags: '--connection <url>', about: 'optionConnection' },
      { flags: '--connector <type>', about: 'optionConnector' },
      { flags: '--schema <schema>', about: 'optionSchema' },
      { flags: '--out <file>', about: 'optionProfileOut', values: 'files' },
    ],
    load: () => import('./commands/profile-new.ts'),
  },
  {
    path: 'suggest',
    about: 'suggestAbout',
    example: 'erp-audit suggest --source erp --write my-rules',
    options: [
      sources,
      { flags: '--as-of <date>', about: 'optionAsOf' },
      { flags: '--write <dir>', about: 'optionSuggestWrite', values: 'folders' },
    ],
    load: () => import('./commands/suggest.ts'),
  },
  { path: 'findings', about: 'findingsAbout', example: 'erp-audit findings list --department sales' },
  {
    path: 'findings list',
    about: 'findingsListAbout',
    example: 'erp-audit findings list --severity critical',
    options: [
      { flags: '--state <state>', about: 'optionState', type: 'many', offered: [...FINDING_STATES, 'all'] },
      department,
      { flags: '--rule <rule>', about: 'optionOneRule', values: 'rules' },
      { flags: '--source <name>', about: 'optionOneSource', values: 'sources' },
      { flags: '--severity <severity>', about: 'optionSeverity', choices: SEVERITIES },
      { flags: '--overdue', about: 'optionOverdue', standard: false },
      { flags: '--due-within <days>', about: 'optionDueWithin', type: 'count' },
      { flags: '--level <level>', about: 'optionLevel', choices: ESCALATION_LEVELS },
    ],
    load: () => import('./commands/findings-list.ts'),
  },
  {
    path: 'findings show',
    about: 'findingsShowAbout',
    example: 'erp-audit findings show 3f9a1c20',
    argument: { name: '<finding>', about: 'findingArgument', values: 'findings' },
    options: [{ flags: '--sql', about: 'optionSql', standard: false }],
    load: () => import('./commands/findings-show.ts'),
  },
  {
    path: 'findings history',
    about: 'findingsHistoryAbout',
    example: 'erp-audit findings history 3f9a1c20',
    argument: { name: '<finding>', about: 'findingArgument', values: 'findings' },
    load: () => import('./commands/findings-history.ts'),
  },
  {
    path: 'findings escalate',
    about: 'findingsEscalateAbout',
    example: 'erp-audit findings escalate 3f9a1c20 --decision "Who pays for the clean-up?" --until 2026-12-04',
    argument: { name: '<findings...>', about: 'findingArgument', values: 'findings' },
    options: [
      { flags: '--decision <text>', about: 'optionDecision' },
      { flags: '--until <date>', about: 'optionDecideUntil' },
      by,
    ],
    load: () => import('./commands/findings-escalate.ts'),
  },
  {
    path: 'reminders',
    about: 'remindersAbout',
    example: 'erp-audit reminders --department sales --within 5',
    options: [department, { flags: '--within <days>', about: 'optionWithin', type: 'count', standard: 2 }],
    load: () => import('./commands/reminders.ts'),
  },
  { path: 'baseline', about: 'baselineAbout', example: 'erp-audit baseline list' },
  {
    path: 'baseline list',
    about: 'baselineListAbout',
    example: 'erp-audit baseline list --department sales',
    options: [department],
    load: () => import('./commands/baseline-list.ts'),
  },
  {
    path: 'baseline plan',
    about: 'baselinePlanAbout',
    example: 'erp-audit baseline plan OPN-001 --department procurement --per-week 20 --until 2026-12-31',
    argument: { name: '<code>', about: 'baselineCode', values: 'rules' },
    options: [
      { flags: '--department <id>', about: 'optionPlanDepartment', values: 'departments' },
      { flags: '--per-week <count>', about: 'optionPerWeek', type: 'count' },
      { flags: '--until <date>', about: 'optionPlanEnds' },
      by,
    ],
    load: () => import('./commands/baseline-plan.ts'),
  },
  ...DECISION_COMMANDS,
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
  { path: 'weeks', about: 'weeksAbout', example: 'erp-audit weeks show 2026-W47' },
  {
    path: 'weeks list',
    about: 'weeksListAbout',
    example: 'erp-audit weeks list',
    load: () => import('./commands/weeks-list.ts'),
  },
  {
    path: 'weeks show',
    about: 'weeksShowAbout',
    example: 'erp-audit weeks show 2026-W47',
    argument: { name: '<week>', about: 'weekArgument' },
    load: () => import('./commands/weeks-show.ts'),
  },
  {
    path: 'weeks freeze',
    about: 'weeksFreezeAbout',
    example: 'erp-audit weeks freeze --run latest --replace --reason "restored backup"',
    options: [
      { flags: '--run <run>', about: 'optionFreezeRun', standard: 'latest' },
      { flags: '--replace', about: 'optionReplace', standard: false },
      { flags: '--reason <text>', about: 'optionReason' },
      by,
    ],
    load: () => import('./commands/weeks-freeze.ts'),
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
    load: () => import('./commands/decisions-list.ts'),
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
    load: () => import('./commands/decisions-add.ts'),
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
    load: () => import('./commands/decisions-change.ts'),
  },
  {
    path: 'decisions close',
    about: 'decisionsCloseAbout',
    example: 'erp-audit decisions close D-3 --outcome "All twelve groups are merged"',
    argument: { name: '<decision>', about: 'decisionArgument' },
    options: [outcome, by],
    load: () => import('./commands/decisions-close.ts'),
  },
  {
    path: 'decisions drop',
    about: 'decisionsDropAbout',
    example: 'erp-audit decisions drop D-3 --outcome "The plant is sold"',
    argument: { name: '<decision>', about: 'decisionArgument' },
    options: [outcome, by],
    load: () => import('./commands/decisions-drop.ts'),
  },
  {
    path: 'decisions minutes',
    about: 'decisionsMinutesAbout',
    example: 'erp-audit decisions minutes --week 2026-W47 --lang zh-CN',
    options: [
      { flags: '--week <week>', about: 'optionMeetingWeek' },
      { flags: '--out <file>', about: 'optionMinutesOut', values: 'files' },
    ],
    load: () => import('./commands/decisions-minutes.ts'),
  },
  { path: 'evidence', about: 'evidenceAbout', example: 'erp-audit evidence export --run latest --out ./evidence' },
  {
    path: 'evidence export',
    about: 'evidenceExportAbout',
    example: 'erp-audit evidence export --rule OPN-001 --period 2026-W40..2026-W44 --sample 25 --out ./evidence',
    options: [
      { flags: '--run <run>', about: 'optionEvidenceRun' },
      { flags: '--finding <finding>', about: 'optionEvidenceFinding', values: 'findings' },
      { flags: '--rule <rule>', about: 'optionEvidenceRule', values: 'rules' },
      { flags: '--period <weeks>', about: 'optionPeriod' },
      { flags: '--sample <count>', about: 'optionSample', type: 'count' },
      { flags: '--seed <text>', about: 'optionSampleSeed' },
      { flags: '--out <dir>', about: 'optionEvidenceOut', values: 'folders' },
      by,
    ],
    load: () => import('./commands/evidence-export.ts'),
  },
  {
    path: 'evidence verify',
    about: 'evidenceVerifyAbout',
    example: 'erp-audit evidence verify ./evidence',
    argument: { name: '<dir>', about: 'evidenceDirectory', values: 'folders' },
    options: [{ flags: '--offline', about: 'optionOffline', standard: false }],
    load: () => import('./commands/evidence-verify.ts'),
  },
  { path: 'store', about: 'storeAbout', example: 'erp-audit store export backup-2026-11-21.gz' },
  {
    path: 'store export',
    about: 'storeExportAbout',
    example: 'erp-audit store export backup-2026-11-21.gz',
    argument: { name: '<file>', about: 'storeFile', values: 'files' },
    options: [by],
    load: () => import('./commands/store-export.ts'),
  },
  {
    path: 'store import',
    about: 'storeImportAbout',
    example: 'erp-audit store import backup-2026-11-21.gz',
    argument: { name: '<file>', about: 'storeImportFile', values: 'files' },
    options: [by],
    load: () => import('./commands/store-import.ts'),
  },
  {
    path: 'store retain',
    about: 'storeRetainAbout',
    example: 'erp-audit store retain --dry-run',
    options: [{ flags: '--dry-run', about: 'optionRetainDryRun', standard: false }, by],
    load: () => import('./commands/store-retain.ts'),
  },
  {
    path: 'store auditor',
    about: 'storeAuditorAbout',
    example: 'erp-audit store auditor erp_auditor | psql erp_audit',
    argument: { name: '<role>', about: 'storeRole' },
    load: () => import('./commands/store-auditor.ts'),
  },
  {
    path: 'demo',
    about: 'demoAbout',
    example: 'erp-audit demo ./demo --scale 0.2',
    argument: { name: '[dir]', about: 'demoDirectory', values: 'folders' },
    options: [
      { flags: '--scale <number>', about: 'optionScale', standard: 1 },
      { flags: '--seed <number>', about: 'optionSeed', type: 'count', standard: 20_261_119 },
      { flags: '--keep', about: 'optionKeep', standard: false },
    ],
    load: () => import('./commands/demo.ts'),
  },
  {
    path: 'completion',
    about: 'completionAbout',
    example: 'source <(erp-audit completion bash)',
    argument: { name: '<shell>', about: 'completionShell', choices: SHELLS },
    load: () => import('./commands/completion.ts'),
  },
];
