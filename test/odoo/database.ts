import { date, type ErpDatabase } from '../erp-databases/erp-database.ts';

const PAIRS = 'pairs:32/40 function:F35 pair:S11 pair:S12 pair:S13 pair:S22 pair:S24 pair:S37 pair:S40';

/** Odoo keeps no D-U-N-S number. */
const STATES = {
  'DUP-001 customer': 'checked, partial: duns',
  'DUP-001 supplier': 'checked, partial: duns',
  'DUP-003 bank_account': 'checked, partial: iban',
  'DUP-004 bank_account': 'skipped: unmapped bank_account.iban',
  'DUP-005 material': 'checked, partial: mpn',
  'INC-003 material': 'checked, partial: planning_type valuation_class',
  'INC-013 supplier': 'skipped: unmapped supplier.licence_valid_to',
  'OWN-001 material': 'checked, partial: account:planted.migration',
  'OWN-003 customer': 'checked, partial: account:planted.migration',
  'PRM-006 user': `checked, partial: ${PAIRS}`,
};

const COMMON = {
  include: ['**'],
  /** What only the company knows: research owns the materials (department 4), sales the customers (department 3), administration the suppliers (department 1). */
  set: {
    'ownership/material-created-outside-owner': { ownerMap: { material: ['4'] }, graceAccounts: ['planted.migration'] },
    'ownership/customer-created-outside-owner': { ownerMap: { customer: ['3'] }, graceAccounts: ['planted.migration'] },
    'ownership/supplier-created-outside-owner': { ownerMap: { supplier: ['1'] } },
    'permissions/account-without-person': {
      registeredServices: [
        { login: 'planted.mailer', owner: 'it', until: '2026-12-31' },
        { login: 'planted.scanner', owner: 'it', until: '2025-12-31' },
      ],
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
        'OPN-006': 3,
        'OPN-008': 15,
        'OWN-001': 48,
        'OWN-003': 8,
        'OWN-005': 61,
        'PRM-005': 1,
        'PRM-006': 35,
        'STL-001': 24,
        'STL-002': 11,
      },
      warnings: {},
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
        'OPN-006': 63,
        'OPN-008': 455,
        'OWN-001': 48,
        'OWN-003': 248,
        'OWN-005': 451,
        'PRM-005': 1,
        'PRM-006': 35,
        'STL-001': 24,
        'STL-002': 11,
      },
      warnings: {},
    },
  ],
  /** The day of the dumps, a later one on which more is overdue and stale, and one on which what is unused is old. */
  audits: [
    { ...COMMON, asOf: date('2026-11-21'), statesPlanted: STATES },
    { ...COMMON, asOf: date('2027-06-30') },
    { ...COMMON, asOf: date('2029-01-15') },
  ],
};
