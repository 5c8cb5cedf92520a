import { CANONICAL_RULES, date, type ErpDatabase } from '../erp-databases/erp-database.ts';

const NO_SYSTEM_USERS = 'the users 0 and 100 who entered the samples lie in the client of the system';
const EMPTY = 'no rows in the samples';
/** The sample group F&B International owns all master data. */
const GROUP = '19404EAD144C49A0AF37D54377CF452D';

/** What Openbravo does not keep, or not in the samples. */
const PROCESS = {
  'PRC-001 purchase_order': 'checked, partial: approved_at',
  'PRC-003 purchase_order': 'skipped: unmapped purchase_order.approved_by',
  'PRC-004 purchase_order': 'skipped: not_configured limit',
  'PRC-007 journal_line': 'skipped: unmapped journal_line',
  'PRC-010 purchase_order_line': 'checked, partial: invoiced_price',
  'PRC-011 purchase_order': 'skipped: unmapped supplier.blocked_at',
  'PRC-011 sales_order': 'skipped: unmapped customer.blocked_at',
  'PRC-015 journal_line': 'skipped: unmapped journal_line',
  'PRC-016 work_order_component': 'skipped: unmapped work_order_component',
};

const COMMON = {
  include: CANONICAL_RULES,
  /** Sample data were loaded on one day in July 2013, so that the audit looks back further than usual. */
  set: {
    'ownership/material-created-outside-owner': { ownerMap: { material: [GROUP] }, lookBackDays: 200 },
    'ownership/customer-created-outside-owner': { ownerMap: { customer: [GROUP] }, lookBackDays: 200 },
    'permissions/shared-account': { registered: [{ login: 'scanner3', owner: 'warehouse', until: '2030-12-31' }] },
    /** The user 0 is the system. */
    'permissions/executed-duties': { automaticUsers: ['0'] },
    'ownership/supplier-created-outside-owner': { ownerMap: { supplier: [GROUP] }, lookBackDays: 200 },
    'ownership/several-departments': { share: 20, minCreations: 10, departments: [GROUP] },
  },
  states: {
    ...PROCESS,
    'DUP-004 bank_account': 'skipped: unmapped employee.bank_account',
    'DUP-005 material': 'checked, partial: mpn',
    'INC-003 material': 'checked, partial: valuation_class',
    'INC-011 material': 'checked, partial: last_cost',
    'INC-013 supplier': 'skipped: unmapped supplier.licence_valid_to',
    'OPN-007 work_order': 'skipped: unmapped work_order.qty_done',
    'OPN-009 purchase_order': 'checked, partial: submitted_at',
    'OPN-009 sales_order': 'checked, partial: submitted_at',
    'OWN-004 change_log': 'skipped: not_configured ownerMap',
    'OWN-005 supplier': 'skipped: unmapped supplier.owner_key',
    'PRM-001 user': 'skipped: unmapped employee.end_date',
    'PRM-007 user': 'checked, partial: pairs:5/9 pair:S06 pair:S23 pair:S26 pair:S33',
    'PRM-008 role': 'checked, partial: role.owner_key',
    'PRM-009 user': 'checked, partial: employee.job_code user_role.last_used_at',
    'PRM-010 user': 'skipped: unmapped employee.job_code',
    'PRM-011 change_log': 'skipped: unmapped change_log',
    'PRM-013 user': 'skipped: unmapped user.no_expiry',
    'PRM-014 control': 'skipped: unmapped control',
    'PRM-015 user': 'skipped: unmapped user.last_review_at',
    'STL-007 material': 'checked, partial: bom.bom_key',
    'PRM-006 user': 'checked, partial: pairs:35/40 function:F35 pair:S06 pair:S12 pair:S26 pair:S33',
  },
};

export const DATABASE: ErpDatabase = {
  product: 'Openbravo',
  profile: 'openbravo',
  folder: new URL('./', import.meta.url),
  timezone: 'Europe/Madrid',
  /** The dump has no countries, so that the organisation names none of its own. */
  country: undefined,
  dumps: [
    {
      name: 'openbravo',
      found: {
        'DUP-001': 1,
        'DUP-003': 2,
        'DUP-005': 2,
        'DUP-007': 4,
        'DUP-008': 4,
        'INC-001': 10,
        'INC-003': 6,
        'INC-007': 18,
        'INC-010': 21,
        'INC-011': 22,
        'INC-012': 950,
        'OPN-002': 29,
        'OPN-003': 6,
        'OPN-005': 11,
        'OWN-001': 48,
        'OWN-002': 33,
        'OWN-003': 21,
        'OWN-005': 69,
        'PRC-001': 9,
        'PRC-007': 3458,
        'PRC-012': 174,
        'PRC-017': 58,
        'PRM-007': 137,
        'PRM-008': 28,
        'STL-001': 48,
        'STL-003': 16,
        'STL-004': 13,
        'STL-007': 15,
      },
      warnings: {
        'bom: empty': EMPTY,
        'planned_movement: empty': EMPTY,
        'work_order: empty': EMPTY,
        'bank_account.changed_by: warn': NO_SYSTEM_USERS,
        'bank_account.created_by: warn': NO_SYSTEM_USERS,
        'customer.changed_by: warn': NO_SYSTEM_USERS,
        'customer.created_by: warn': NO_SYSTEM_USERS,
        'goods_receipt.created_by: warn': NO_SYSTEM_USERS,
        'invoice.changed_by: warn': NO_SYSTEM_USERS,
        'invoice.created_by: warn': NO_SYSTEM_USERS,
        'invoice_line.created_by: warn': NO_SYSTEM_USERS,
        'material.changed_by: warn': NO_SYSTEM_USERS,
        'material.created_by: warn': NO_SYSTEM_USERS,
        'material.owner_key: warn': NO_SYSTEM_USERS,
        'payment.created_by: warn': NO_SYSTEM_USERS,
        'purchase_order.changed_by: warn': NO_SYSTEM_USERS,
        'purchase_order.created_by: warn': NO_SYSTEM_USERS,
        'sales_order.changed_by: warn': NO_SYSTEM_USERS,
        'sales_order.created_by: warn': NO_SYSTEM_USERS,
        'stock_movement.created_by: warn': NO_SYSTEM_USERS,
        'supplier.changed_by: warn': NO_SYSTEM_USERS,
        'supplier.created_by: warn': NO_SYSTEM_USERS,
        'user.changed_by: warn': NO_SYSTEM_USERS,
        'user.created_by: warn': NO_SYSTEM_USERS,
        'user_role.granted_by: warn': NO_SYSTEM_USERS,
        'user_role.user_key: warn': NO_SYSTEM_USERS,
      },
    },
  ],
  /** The end of the samples, and a day on which more is overdue and stale. */
  audits: [
    {
      ...COMMON,
      set: { ...COMMON.set, 'completeness/broken-reference': { ignore: ['0', '100'] } },
      asOf: date('2013-11-30'),
      statesPlanted: COMMON.states,
    },
    { ...COMMON, asOf: date('2016-01-31') },
  ],
};
