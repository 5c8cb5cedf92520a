import { date, type ErpAudit, type ErpDatabase } from '../erp-databases/erp-database.ts';

/** One database, audited as three sources: its purchases, its production and its sales end on different days. */
export type SourceName = 'purchasing' | 'production' | 'sales';

/** What AdventureWorks cannot tell: who may do what, who created what, who a vendor belongs to, tax ids, terms, bank accounts. */
const PURCHASING = {
  'PRC-010 purchase_order_line': 'checked, partial: qty_invoiced invoiced_price',
  'DUP-001 customer': 'skipped: unmapped customer.tax_id',
  'DUP-001 supplier': 'skipped: unmapped supplier.tax_id',
  'INC-002 supplier': 'checked, partial: tax_id payment_term bank_accounts',
  'INC-004 customer': 'checked, partial: tax_id created_at',
  'INC-004 supplier': 'checked, partial: tax_id created_at',
  'STL-002 material': 'checked, partial: planned_movement',
};
const SALES = {
  'INC-001 customer': 'checked, partial: payment_term tax_id',
  'OPN-008 sales_order': 'checked, partial: created_at',
  'OPN-008 purchase_order': 'checked, partial: created_at',
  'OPN-008 work_order': 'skipped: unmapped work_order.created_at',
  'OWN-001 material': 'skipped: unmapped material.created_by',
  'OWN-003 customer': 'skipped: unmapped customer.created_at',
  'OWN-005 material': 'skipped: unmapped material.owner_key',
  'OWN-005 supplier': 'skipped: unmapped supplier.owner_key',
  'PRM-001 user': 'skipped: unmapped user',
  'PRM-002 user': 'skipped: unmapped user',
  'PRM-003 user': 'skipped: unmapped user',
  'PRM-005 user': 'skipped: unmapped user',
  'PRM-006 user': 'skipped: unmapped user',
};

export const SOURCES: Readonly<Record<SourceName, ErpAudit>> = {
  purchasing: {
    asOf: date('2014-09-22'),
    include: [
      'unclosed-orders/purchase-order-line-overdue',
      'completeness/supplier-incomplete',
      'completeness/contact-format',
      'completeness/placeholder',
      'duplicates/**',
      'examples/**',
      // Two years back from the latest day the database knows.
      'stale/zombie-material',
      'process-compliance/above-order-tolerance',
      'process-compliance/split-purchase',
    ],
    set: { 'process-compliance/split-purchase': { limit: 50_000, requester: 'owner_key' } },
    states: PURCHASING,
    statesPlanted: PURCHASING,
  },
  production: {
    asOf: date('2014-03-30'),
    include: [
      'unclosed-orders/work-order-overdue',
      'stale/material-without-movement',
      'process-compliance/negative-stock',
    ],
    set: {},
    states: {},
    statesPlanted: {},
  },
  sales: {
    asOf: date('2011-10-14'),
    include: [
      'unclosed-orders/sales-order-line-overdue',
      'unclosed-orders/old-draft',
      'completeness/customer-incomplete',
      'ownership/**',
      'permissions/**',
      'process-compliance/manual-price',
    ],
    set: {
      'ownership/material-created-outside-owner': { ownerMap: { material: ['1'] } },
      'ownership/customer-created-outside-owner': { ownerMap: { customer: ['3'] } },
    },
    states: SALES,
    statesPlanted: SALES,
  },
};

export const DATABASE: ErpDatabase = {
  product: 'AdventureWorks',
  profile: 'adventureworks',
  folder: new URL('./', import.meta.url),
  timezone: 'America/Los_Angeles',
  country: 'US',
  dumps: [
    {
      name: 'adventureworks',
      found: {
        'INC-001': 18484,
        'INC-008': 1559,
        'OPN-001': 23,
        'OWN-005': 18484,
        'PRC-005': 475,
        'STL-001': 51,
        'STL-002': 1,
      },
      warnings: {},
    },
  ],
  audits: [SOURCES.purchasing, SOURCES.production, SOURCES.sales],
  cannotBePlanted: { 'OPN-008': 'nothing here is a draft' },
};
