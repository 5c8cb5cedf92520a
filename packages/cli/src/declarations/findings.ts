import { ESCALATION_LEVELS, FINDING_STATES, SEVERITIES } from '@erp-audit/core';
import type { CommandDeclaration } from './command-declaration.ts';
import { by, department } from './shared-options.ts';

/** Findings, what is due, and plans for legacy findings. */
export const FINDING_COMMANDS: readonly CommandDeclaration[] = [
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
    load: () => import('../commands/findings-list.ts'),
  },
  {
    path: 'findings show',
    about: 'findingsShowAbout',
    example: 'erp-audit findings show 3f9a1c20',
    argument: { name: '<finding>', about: 'findingArgument', values: 'findings' },
    options: [{ flags: '--sql', about: 'optionSql', standard: false }],
    load: () => import('../commands/findings-show.ts'),
  },
  {
    path: 'findings history',
    about: 'findingsHistoryAbout',
    example: 'erp-audit findings history 3f9a1c20',
    argument: { name: '<finding>', about: 'findingArgument', values: 'findings' },
    load: () => import('../commands/findings-history.ts'),
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
    load: () => import('../commands/findings-escalate.ts'),
  },
  {
    path: 'reminders',
    about: 'remindersAbout',
    example: 'erp-audit reminders --department sales --within 5',
    options: [department, { flags: '--within <days>', about: 'optionWithin', type: 'count', standard: 2 }],
    load: () => import('../commands/reminders.ts'),
  },
  { path: 'baseline', about: 'baselineAbout', example: 'erp-audit baseline list' },
  {
    path: 'baseline list',
    about: 'baselineListAbout',
    example: 'erp-audit baseline list --department sales',
    options: [department],
    load: () => import('../commands/baseline-list.ts'),
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
    load: () => import('../commands/baseline-plan.ts'),
  },
];
