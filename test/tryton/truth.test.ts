import { IN_VENDOR_DATA } from '../erp-databases/in-vendor-data.ts';
import { date } from '../ported/real-erp.ts';
import { testTruth } from '../ported/test-truth.ts';
import { TRYTON } from './tryton.ts';

const PAIRS =
  'pairs:30/40 function:F03 function:F04 function:F13 function:F35 function:F36 pair:S22 pair:S24 pair:S26 pair:S27 pair:S35 pair:S37';

testTruth({
  name: 'Tryton',
  erp: TRYTON,
  asOf: [date('2026-11-21'), date('2027-06-30')],
  folder: new URL('./', import.meta.url),
  states: {
    'DUP-001 customer': 'checked, partial: duns',
    'DUP-001 supplier': 'checked, partial: duns',
    'OPN-008 work_order': 'checked, partial: order_date',
    'OWN-005 customer': 'skipped: unmapped customer.owner_key',
    'OWN-005 supplier': 'skipped: unmapped supplier.owner_key',
    'OWN-005 material': 'skipped: unmapped material.owner_key',
    'PRM-002 user': 'skipped: unmapped user.last_login_at',
    'PRM-006 user': `checked, partial: ${PAIRS}`,
  },
  inVendorData: IN_VENDOR_DATA.tryton60,
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
    'PRC-006',
    'PRM-001',
    'PRM-003',
    'PRM-005',
    'PRM-006',
    'STL-001',
    'STL-002',
  ],
  warnings: {},
});
