import { type AuditSettings, date } from '../erp-databases/erp-database.ts';

/** One database, audited as three sources: its purchases, its production and its sales end on different days. */
export interface AdventureWorksSource {
  readonly name: 'purchasing' | 'production' | 'sales';
  readonly settings: AuditSettings;
}

const COMMON = { profile: 'adventureworks', timezone: 'America/Los_Angeles', country: 'US' } as const;

export const SOURCES: readonly AdventureWorksSource[] = [
  {
    name: 'purchasing',
    settings: {
      ...COMMON,
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
      ],
    },
  },
  {
    name: 'production',
    settings: {
      ...COMMON,
      asOf: date('2014-03-30'),
      include: ['unclosed-orders/work-order-overdue', 'stale/material-without-movement', 'process-compliance/**'],
    },
  },
  {
    name: 'sales',
    settings: {
      ...COMMON,
      asOf: date('2011-10-14'),
      include: [
        'unclosed-orders/sales-order-line-overdue',
        'unclosed-orders/old-draft',
        'completeness/customer-incomplete',
        'ownership/**',
        'permissions/**',
      ],
      set: {
        'ownership/material-created-outside-owner': { ownerMap: { material: ['1'] } },
        'ownership/customer-created-outside-owner': { ownerMap: { customer: ['3'] } },
      },
    },
  },
];
