import { IN_VENDOR_DATA } from '../erp-databases/in-vendor-data.ts';
import { date } from '../ported/real-erp.ts';
import { testTruth } from '../ported/test-truth.ts';
import { OPENBRAVO } from './openbravo.ts';

const NO_SYSTEM_USERS = 'the users 0 and 100 who entered the samples lie in the client of the system';
const EMPTY = 'no rows in the samples';

testTruth({
  name: 'Openbravo',
  erp: OPENBRAVO,
  asOf: [date('2013-11-30'), date('2016-01-31')],
  folder: new URL('./', import.meta.url),
  states: {
    'OWN-005 supplier': 'skipped: unmapped supplier.owner_key',
    'PRM-001 user': 'skipped: unmapped employee.end_date',
    'PRM-006 user': 'checked, partial: pairs:35/40 function:F35 pair:S06 pair:S12 pair:S26 pair:S33',
  },
  inVendorData: IN_VENDOR_DATA.openbravo,
  afterPlanting: [
    'DUP-001',
    'INC-001',
    'INC-002',
    'INC-004',
    'INC-008',
    'OPN-001',
    'OPN-004',
    'OPN-006',
    'OPN-008',
    'OWN-001',
    'OWN-003',
    'OWN-005',
    'PRC-006',
    'PRM-002',
    'PRM-003',
    'PRM-005',
    'PRM-006',
    'STL-001',
    'STL-002',
  ],
  warnings: {
    bom: EMPTY,
    planned_movement: EMPTY,
    work_order: EMPTY,
    'customer.changed_by': NO_SYSTEM_USERS,
    'customer.created_by': NO_SYSTEM_USERS,
    'material.changed_by': NO_SYSTEM_USERS,
    'material.created_by': NO_SYSTEM_USERS,
    'material.owner_key': NO_SYSTEM_USERS,
    'purchase_order.changed_by': NO_SYSTEM_USERS,
    'purchase_order.created_by': NO_SYSTEM_USERS,
    'sales_order.changed_by': NO_SYSTEM_USERS,
    'sales_order.created_by': NO_SYSTEM_USERS,
    'supplier.changed_by': NO_SYSTEM_USERS,
    'supplier.created_by': NO_SYSTEM_USERS,
    'user.changed_by': NO_SYSTEM_USERS,
    'user.created_by': NO_SYSTEM_USERS,
    'user_role.granted_by': NO_SYSTEM_USERS,
    'user_role.user_key': NO_SYSTEM_USERS,
  },
});
