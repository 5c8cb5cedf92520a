import { CANONICAL_RULES, date, type ErpDatabase } from '../erp-databases/erp-database.ts';

const PAIRS =
  'pairs:30/40 function:F03 function:F04 function:F13 function:F35 function:F36 pair:S22 pair:S24 pair:S26 pair:S27 pair:S35 pair:S37';

/** Prices, control accounts, blocks and credit limits that Tryton does not keep; confirmations are no approvals of an amount. */
const PROCESS = {
  'PRC-001 purchase_order': 'checked, partial: approved_at',
  'PRC-003 purchase_order': 'checked, partial: approval_limit approved_amount',
  'PRC-004 purchase_order': 'skipped: not_configured limit',
  'PRC-005 purchase_order_line': 'skipped: unmapped purchase_order_line.reference_price',
  'PRC-005 sales_order_line': 'skipped: unmapped sales_order_line.reference_price',
  'PRC-007 journal_line': 'skipped: unmapped journal_line',
  'PRC-010 purchase_order_line': 'checked, partial: invoiced_price',
  'PRC-011 purchase_order': 'skipped: unmapped supplier.blocked_at',
  'PRC-011 sales_order': 'skipped: unmapped customer.blocked_at',
  'PRC-012 sales_order': 'skipped: unmapped customer.credit_limit',
  'PRC-015 journal_line': 'skipped: unmapped journal_line',
  'PRC-016 work_order_component': 'skipped: unmapped work_order_component',
};

const COMMON = {
  include: CANONICAL_RULES,
  /** Company 1 owns all master data: Tryton has no departments. */
  set: {
    'process-compliance/approval-bypassed': { parameters: { approvalFrom: 1000 } },
    'ownership/material-created-outside-owner': { ownerMap: { material: ['1'] } },
    'ownership/customer-created-outside-owner': { ownerMap: { customer: ['1'] } },
    'permissions/shared-account': { registered: [{ login: 'scanner3', owner: 'warehouse', until: '2030-12-31' }] },
    'permissions/executed-duties': { automaticUsers: ['planted.importer'] },
    'permissions/excessive-roles': { minUsers: 5 },
    'ownership/supplier-created-outside-owner': { ownerMap: { supplier: ['1'] } },
    'ownership/several-departments': { share: 20, minCreations: 10 },
  },
  states: {
    ...PROCESS,
    'DUP-001 customer': 'checked, partial: duns',
    'DUP-001 supplier': 'checked, partial: duns',
    'DUP-004 bank_account': 'skipped: unmapped employee.bank_account',
    'DUP-005 material': 'checked, partial: mpn',
    'INC-003 material': 'checked, partial: weight planning_type valuation_class',
    'INC-010 customer': 'skipped: unmapped customer.credit_limit',
    'INC-011 material': 'skipped: unmapped stock_balance',
    'INC-013 supplier': 'skipped: unmapped supplier.licence_valid_to',
    'OPN-008 work_order': 'checked, partial: order_date',
    'OPN-009 purchase_order': 'checked, partial: submitted_at',
    'OPN-009 sales_order': 'checked, partial: submitted_at',
    'OWN-004 change_log': 'skipped: not_configured ownerMap',
    'OWN-005 customer': 'skipped: unmapped customer.owner_key',
    'OWN-005 supplier': 'skipped: unmapped supplier.owner_key',
    'OWN-005 material': 'skipped: unmapped material.owner_key',
    'PRM-002 user': 'skipped: unmapped user.last_login_at',
    'PRM-006 user': `checked, partial: ${PAIRS}`,
    'PRM-007 user': 'checked, partial: pairs:6/9 pair:S23 pair:S26 pair:S33',
    'PRM-008 role': 'checked, partial: role.owner_key',
    'PRM-009 user': 'checked, partial: employee.job_code user_role.last_used_at',
    'PRM-010 user': 'skipped: unmapped employee.job_code',
    'PRM-011 change_log': 'skipped: unmapped change_log',
    'PRM-013 user': 'skipped: unmapped user.no_expiry',
    'PRM-015 user': 'skipped: unmapped user.last_review_at',
  },
};

export const DATABASE: ErpDatabase = {
  product: 'Tryton',
  profile: 'tryton',
  folder: new URL('./', import.meta.url),
  /** Eight hours ahead of the stored timestamps. */
  timezone: 'Asia/Shanghai',
  country: 'US',
  dumps: [
    {
      name: 'tryton60',
      found: {
        'DUP-008': 1,
        'INC-001': 3,
        'INC-002': 1,
        'INC-003': 13,
        'INC-014': 241,
        'OPN-001': 46,
        'OPN-002': 157,
        'OPN-003': 46,
        'OPN-004': 1596,
        'OPN-005': 115,
        'OPN-006': 64,
        'OPN-008': 159,
        'OPN-009': 115,
        'OWN-001': 17,
        'OWN-002': 1,
        'OWN-003': 3,
        'PRC-001': 28,
        'PRC-003': 17,
        'PRC-006': 4,
        'PRC-007': 176,
        'PRM-003': 2,
        'PRM-004': 2,
        'PRM-005': 1,
        'PRM-006': 59,
        'PRM-007': 69,
        'PRM-009': 1,
        'PRM-012': 2,
        'PRM-014': 4,
        'STL-001': 13,
      },
      warnings: { 'bank_account: empty': 'the demo data contain no bank accounts' },
    },
  ],
  cannotBePlanted: { 'PRM-014': 'every button that makes a document binding is a defect already' },
  /** The day of the dump, and a later one on which more is overdue and stale. */
  audits: [
    { ...COMMON, asOf: date('2026-11-21'), statesPlanted: COMMON.states },
    { ...COMMON, asOf: date('2027-06-30') },
  ],
};
