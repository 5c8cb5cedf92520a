import { date, type ErpDatabase } from '../erp-databases/erp-database.ts';

const PAIRS = 'pairs:32/40 function:F35 pair:S11 pair:S12 pair:S13 pair:S22 pair:S24 pair:S37 pair:S40';

/** Who approved an order, who is blocked and who may owe what is not kept in tables, nor are prices of suppliers in one. */
const PROCESS = {
  'PRC-003 purchase_order': 'skipped: unmapped purchase_order.approved_by',
  'PRC-004 purchase_order': 'skipped: not_configured limit',
  'PRC-005 purchase_order_line': 'skipped: unmapped purchase_order_line.reference_price',
  'PRC-010 purchase_order_line': 'checked, partial: invoiced_price',
  'PRC-011 purchase_order': 'skipped: unmapped supplier.blocked_at',
  'PRC-011 sales_order': 'skipped: unmapped customer.blocked_at',
  'PRC-012 sales_order': 'skipped: unmapped customer.credit_exposure',
};
const NO_PAYMENTS = 'the demo data contain no payments';

/** Odoo keeps no D-U-N-S number. */
const STATES = {
  ...PROCESS,
  'DUP-001 customer': 'checked, partial: duns',
  'DUP-001 supplier': 'checked, partial: duns',
  'DUP-003 bank_account': 'checked, partial: iban',
  'DUP-004 bank_account': 'skipped: unmapped bank_account.iban',
  'DUP-005 material': 'checked, partial: mpn',
  'INC-003 material': 'checked, partial: planning_type valuation_class',
  'INC-013 supplier': 'skipped: unmapped supplier.licence_valid_to',
  'OPN-009 purchase_order': 'checked, partial: submitted_at',
  'OPN-009 sales_order': 'checked, partial: submitted_at',
  'OWN-001 material': 'checked, partial: account:planted.migration',
  'OWN-004 change_log': 'skipped: not_configured ownerMap',
  'OWN-003 customer': 'checked, partial: account:planted.migration',
  'PRM-006 user': `checked, partial: ${PAIRS}`,
  'PRM-007 user': 'checked, partial: pairs:5/9 pair:S06 pair:S23 pair:S26 pair:S33',
  'PRM-008 role': 'checked, partial: role.owner_key',
  'PRM-009 user': 'checked, partial: user_role.last_used_at',
  'PRM-010 user': 'checked, partial: employee.transferred_at',
  'PRM-011 change_log': 'skipped: unmapped change_log',
  'PRM-013 user': 'skipped: unmapped user.no_expiry',
  'PRM-015 user': 'skipped: unmapped user.last_review_at',
};

const COMMON = {
  include: ['**'],
  /** What only the company knows: research owns the materials (department 4), sales the customers (department 3), administration the suppliers (department 1). */
  set: {
    'ownership/material-created-outside-owner': { ownerMap: { material: ['4'] }, graceAccounts: ['planted.migration'] },
    'ownership/customer-created-outside-owner': { ownerMap: { customer: ['3'] }, graceAccounts: ['planted.migration'] },
    'ownership/supplier-created-outside-owner': { ownerMap: { supplier: ['1'] } },
    'ownership/several-departments': { share: 20, minCreations: 10, departments: ['4'] },
    'permissions/account-without-person': {
      registeredServices: [
        { login: 'planted.mailer', owner: 'it', until: '2026-12-31' },
        { login: 'planted.scanner', owner: 'it', until: '2025-12-31' },
      ],
    },
    'process-compliance/manual-journal': { parameters: { materiality: 1000 } },
    'permissions/shared-account': { registered: [{ login: 'scanner3', owner: 'warehouse', until: '2030-12-31' }] },
    'permissions/executed-duties': { automaticUsers: ['planted.importer'] },
    'permissions/excessive-roles': { minUsers: 2 },
    /** Jobs 1 (administration) and 3 (development). */
    'permissions/role-outside-job': {
      catalogue: {
        '1': ['base.group_system', 'base.group_erp_manager'],
        '3': ['project.group_project_user', '930008'],
      },
      everyone: ['base.group_user', 'base.group_no_one'],
    },
    'permissions/super-user': { allowedSuperusers: ['planted.emergency'] },
  },
  /** Nobody ever logged in to the vendor's databases, so that nothing tells who stopped to. */
  states: { ...STATES, 'PRM-002 user': 'skipped: signal_empty user.last_login_at' },
};

export const DATABASE: ErpDatabase = {
  product: 'Odoo',
  profile: 'odoo',
  folder: new URL('./', import.meta.url),
  /** Eight hours ahead of the stored timestamps, so that dates differ from UTC. */
  timezone: 'Asia/Shanghai',
  country: 'US',
  dumps: [
    {
      name: 'odoo19',
      found: {
        'DUP-005': 1,
        'INC-001': 6,
        'INC-002': 4,
        'INC-003': 10,
        'INC-007': 6,
        'INC-010': 8,
        'INC-011': 5,
        'INC-014': 4,
        'OPN-001': 8,
        'OPN-004': 37,
        'OPN-005': 14,
        'OPN-006': 3,
        'OPN-008': 15,
        'OPN-009': 2,
        'OWN-001': 48,
        'OWN-002': 5,
        'OWN-003': 8,
        'OWN-005': 61,
        'PRC-002': 6,
        'PRC-005': 8,
        'PRC-007': 113,
        'PRC-015': 4,
        'PRM-004': 2,
        'PRM-005': 1,
        'PRM-006': 35,
        'PRM-008': 44,
        'PRM-009': 1,
        'PRM-010': 57,
        'PRM-012': 3,
        'PRM-014': 3,
        'STL-001': 24,
        'STL-002': 11,
        'STL-003': 3,
        'STL-004': 4,
        'STL-007': 1,
      },
      warnings: {
        'goods_receipt: empty': 'nothing that was ordered has come in',
        'payment: empty': NO_PAYMENTS,
      },
    },
    /** Of the same vendor and version, with the vendor's clones in addition. */
    {
      name: 'odoo19_big',
      found: {
        'DUP-005': 1,
        'INC-001': 186,
        'INC-002': 124,
        'INC-003': 10,
        'INC-007': 6,
        'INC-008': 403,
        'INC-010': 248,
        'INC-011': 5,
        'INC-014': 124,
        'OPN-001': 248,
        'OPN-004': 1147,
        'OPN-005': 104,
        'OPN-006': 63,
        'OPN-008': 455,
        'OPN-009': 62,
        'OWN-001': 48,
        'OWN-002': 155,
        'OWN-003': 248,
        'OWN-005': 451,
        'PRC-002': 66,
        'PRC-005': 248,
        'PRC-007': 1418,
        'PRC-015': 44,
        'PRM-004': 2,
        'PRM-005': 1,
        'PRM-006': 35,
        'PRM-008': 44,
        'PRM-009': 1,
        'PRM-010': 57,
        'PRM-012': 3,
        'PRM-014': 3,
        'STL-001': 24,
        'STL-002': 11,
        'STL-003': 133,
        'STL-004': 204,
        'STL-007': 1,
      },
      warnings: {
        'goods_receipt: empty': 'nothing that was ordered has come in',
        'payment: empty': NO_PAYMENTS,
      },
    },
  ],
  /** The day of the dumps, a later one on which more is overdue and stale, and one on which what is unused is old. */
  audits: [
    { ...COMMON, asOf: date('2026-11-21'), statesPlanted: STATES },
    { ...COMMON, asOf: date('2027-06-30') },
    { ...COMMON, asOf: date('2029-01-15') },
  ],
};
