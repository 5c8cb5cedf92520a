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
    'ownership/supplier-created-outside-owner': { ownerMap: { supplier: [GROUP] }, lookBackDays: 200 },
  },
  states: {
    ...PROCESS,
    'OWN-005 supplier': 'skipped: unmapped supplier.owner_key',
    'PRM-001 user': 'skipped: unmapped employee.end_date',
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
        'INC-001': 10,
        'OWN-001': 48,
        'OWN-003': 21,
        'OWN-005': 69,
        'PRC-001': 9,
        'PRC-007': 3458,
        'PRC-012': 174,
        'PRC-017': 58,
        'STL-001': 48,
      },
      warnings: {
        'bom: empty': EMPTY,
        'planned_movement: empty': EMPTY,
        'work_order: empty': EMPTY,
        'customer.changed_by: warn': NO_SYSTEM_USERS,
        'customer.created_by: warn': NO_SYSTEM_USERS,
        'material.changed_by: warn': NO_SYSTEM_USERS,
        'material.created_by: warn': NO_SYSTEM_USERS,
        'material.owner_key: warn': NO_SYSTEM_USERS,
        'purchase_order.changed_by: warn': NO_SYSTEM_USERS,
        'purchase_order.created_by: warn': NO_SYSTEM_USERS,
        'sales_order.changed_by: warn': NO_SYSTEM_USERS,
        'sales_order.created_by: warn': NO_SYSTEM_USERS,
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
    { ...COMMON, asOf: date('2013-11-30'), statesPlanted: COMMON.states },
    { ...COMMON, asOf: date('2016-01-31') },
  ],
};
