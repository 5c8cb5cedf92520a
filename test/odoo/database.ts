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
  'PRC-012 sales_order': 'skipped: unmapped customer.credit_limit',
};

/** Odoo keeps no D-U-N-S number. */
const STATES = {
  ...PROCESS,
  'DUP-001 customer': 'checked, partial: duns',
  'DUP-001 supplier': 'checked, partial: duns',
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
    'process-compliance/manual-journal': { parameters: { materiality: 1000 } },
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
        'INC-001': 6,
        'INC-002': 4,
        'OPN-001': 8,
        'OPN-004': 37,
        'OPN-006': 3,
        'OPN-008': 15,
        'OWN-001': 48,
        'OWN-003': 8,
        'OWN-005': 61,
        'PRC-002': 6,
        'PRC-005': 8,
        'PRC-007': 113,
        'PRC-015': 4,
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
        'INC-001': 186,
        'INC-002': 124,
        'INC-008': 403,
        'OPN-001': 248,
        'OPN-004': 1147,
        'OPN-006': 63,
        'OPN-008': 455,
        'OWN-001': 48,
        'OWN-003': 248,
        'OWN-005': 451,
        'PRC-002': 66,
        'PRC-005': 248,
        'PRC-007': 1418,
        'PRC-015': 44,
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
