import { TRANSFER_STATES, WAIVER_STATES, WAIVER_TYPES } from '@erp-audit/core';
import type { CommandDeclaration } from './command-declaration.ts';

const by = { flags: '--by <name>', about: 'optionByName' } as const;
const comment = { flags: '--comment <text>', about: 'optionComment' } as const;
const reason = { flags: '--reason <text>', about: 'optionReason' } as const;
const key = { flags: '--key <file>', about: 'optionKey', values: 'files' } as const;
const waiver = { name: '<waiver>', about: 'waiverArgument' } as const;
const transfer = { name: '<transfer>', about: 'transferArgument' } as const;
const department = { flags: '--department <id>', about: 'optionDepartment', values: 'departments' } as const;

/** What people decide: waivers, transfers, approvers, and the log of it all. */
export const APPROVAL_COMMANDS: readonly CommandDeclaration[] = [
  { path: 'waivers', about: 'waiversAbout', example: 'erp-audit waivers list' },
  {
    path: 'waivers list',
    about: 'waiversListAbout',
    example: 'erp-audit waivers list --state requested',
    options: [
      {
        flags: '--state <state>',
        about: 'optionWaiverState',
        type: 'many',
        offered: [...Object.keys(WAIVER_STATES), 'all'],
      },
    ],
    load: () => import('../commands/waivers-list.ts'),
  },
  {
    path: 'waivers show',
    about: 'waiversShowAbout',
    example: 'erp-audit waivers show W-12',
    argument: waiver,
    load: () => import('../commands/waivers-show.ts'),
  },
  {
    path: 'waivers request',
    about: 'waiversRequestAbout',
    example:
      'erp-audit waivers request --rule OPN-001 --department sales --type accepted_risk --until 2026-12-31 --reason "…"',
    options: [
      { flags: '--finding <id>', about: 'optionFindings', type: 'many', values: 'findings' },
      { flags: '--rule <rule>', about: 'optionWaiverRule', values: 'rules' },
      department,
      { flags: '--type <type>', about: 'optionWaiverType', choices: Object.keys(WAIVER_TYPES) },
      { flags: '--until <date>', about: 'optionUntil' },
      reason,
      { flags: '--fields <names>', about: 'optionFields' },
      by,
    ],
    load: () => import('../commands/waivers-request.ts'),
  },
  {
    path: 'waivers approve',
    about: 'waiversApproveAbout',
    example: 'erp-audit waivers approve W-12 --key ~/wang.pem',
    argument: waiver,
    options: [key, comment, by],
    load: () => import('../commands/waivers-approve.ts'),
  },
  {
    path: 'waivers reject',
    about: 'waiversRejectAbout',
    example: 'erp-audit waivers reject W-12 --comment "close the order instead"',
    argument: waiver,
    options: [key, comment, by],
    load: () => import('../commands/waivers-reject.ts'),
  },
  {
    path: 'waivers revoke',
    about: 'waiversRevokeAbout',
    example: 'erp-audit waivers revoke W-12 --comment "the supplier is gone"',
    argument: waiver,
    options: [key, comment, by],
    load: () => import('../commands/waivers-revoke.ts'),
  },
  {
    path: 'waivers withdraw',
    about: 'waiversWithdrawAbout',
    example: 'erp-audit waivers withdraw W-12',
    argument: waiver,
    options: [by],
    load: () => import('../commands/waivers-withdraw.ts'),
  },
  { path: 'transfers', about: 'transfersAbout', example: 'erp-audit transfers list' },
  {
    path: 'transfers list',
    about: 'transfersListAbout',
    example: 'erp-audit transfers list --to procurement',
    options: [
      {
        flags: '--state <state>',
        about: 'optionTransferState',
        type: 'many',
        offered: [...Object.keys(TRANSFER_STATES), 'all'],
      },
      { flags: '--to <id>', about: 'optionTransferTo', values: 'departments' },
    ],
    load: () => import('../commands/transfers-list.ts'),
  },
  {
    path: 'transfers accept',
    about: 'transfersAcceptAbout',
    example: 'erp-audit transfers accept T-7',
    argument: transfer,
    options: [by],
    load: () => import('../commands/transfers-accept.ts'),
  },
  {
    path: 'transfers decline',
    about: 'transfersDeclineAbout',
    example: 'erp-audit transfers decline T-7 --reason "bought by production"',
    argument: transfer,
    options: [reason, by],
    load: () => import('../commands/transfers-decline.ts'),
  },
  {
    path: 'transfers decide',
    about: 'transfersDecideAbout',
    example: 'erp-audit transfers decide T-7 --department sales',
    argument: transfer,
    options: [{ flags: '--department <id>', about: 'optionDecidedFor', values: 'departments' }, reason, by],
    load: () => import('../commands/transfers-decide.ts'),
  },
  { path: 'approvers', about: 'approversAbout', example: 'erp-audit approvers list' },
  {
    path: 'approvers list',
    about: 'approversListAbout',
    example: 'erp-audit approvers list',
    load: () => import('../commands/approvers-list.ts'),
  },
  {
    path: 'approvers key',
    about: 'approversKeyAbout',
    example: 'erp-audit approvers key ~/wang.pem',
    argument: { name: '<file>', about: 'keyFileArgument', values: 'files' },
    load: () => import('../commands/approvers-key.ts'),
  },
  { path: 'log', about: 'logAbout', example: 'erp-audit log list' },
  {
    path: 'log list',
    about: 'logListAbout',
    example: 'erp-audit log list --subject W-12',
    options: [
      { flags: '--kind <kind>', about: 'optionLogKind', type: 'many' },
      { flags: '--subject <subject>', about: 'optionSubject' },
      { flags: '--limit <count>', about: 'optionLast', type: 'count', standard: 50 },
    ],
    load: () => import('../commands/log-list.ts'),
  },
  {
    path: 'log show',
    about: 'logShowAbout',
    example: 'erp-audit log show 12',
    argument: { name: '<entry>', about: 'entryArgument' },
    load: () => import('../commands/log-show.ts'),
  },
  {
    path: 'log verify',
    about: 'logVerifyAbout',
    example: 'erp-audit log verify --anchor 5f0c3a…',
    options: [{ flags: '--anchor <hash>', about: 'optionAnchor' }],
    load: () => import('../commands/log-verify.ts'),
  },
];
