import { CANONICAL_RULES, date, type ErpDatabase } from '../erp-databases/erp-database.ts';

const NO_SYSTEM_USERS = 'the users 0 and 100 who entered the samples lie in the client of the system';
const EMPTY = 'no rows in the samples';
/** The sample group F&B International owns all master data. */
const GROUP = '19404EAD144C49A0AF37D54377CF452D';

const COMMON = {
  include: CANONICAL_RULES,
  /** Sample data were loaded on one day in July 2013, so that the audit looks back further than usual. */
  set: {
    'ownership/material-created-outside-owner': { ownerMap: { material: [GROUP] }, lookBackDays: 200 },
    'ownership/customer-created-outside-owner': { ownerMap: { customer: [GROUP] }, lookBackDays: 200 },
    'ownership/supplier-created-outside-owner': { ownerMap: { supplier: [GROUP] }, lookBackDays: 200 },
  },
  states: {
    'DUP-004 bank_account': 'skipped: unmapped employee.bank_account',
    'DUP-005 material': 'checked, partial: mpn',
    'INC-003 material': 'checked, partial: valuation_class',
    'INC-011 material': 'checked, partial: last_cost',
    'INC-013 supplier': 'skipped: unmapped supplier.licence_valid_to',
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
        'OWN-001': 48,
        'OWN-003': 21,
        'OWN-005': 69,
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
    {
      ...COMMON,
      set: { ...COMMON.set, 'completeness/broken-reference': { ignore: ['0', '100'] } },
      asOf: date('2013-11-30'),
      statesPlanted: COMMON.states,
    },
    { ...COMMON, asOf: date('2016-01-31') },
  ],
};
