import { type AuditSettings, date } from '../erp-databases/erp-database.ts';

/** Both databases come from one vendor and version; the second has the vendor's clones in addition. */
export const DATABASES = ['odoo19', 'odoo19_big'] as const;
export type DatabaseName = (typeof DATABASES)[number];

/** Zone of the audited organisation: eight hours ahead of the stored timestamps, so that dates differ from UTC. */
const TIMEZONE = 'Asia/Shanghai';

/** The day of the dumps, a later one on which more is overdue and stale, and one on which what is unused is old. */
export const AS_OF = [date('2026-11-21'), date('2027-06-30'), date('2029-01-15')] as const;

/** What only the company knows: research owns the materials (department 4), sales the customers (department 3). */
const COMPANY_PARAMS = {
  'ownership/material-created-outside-owner': { ownerMap: { material: ['4'] }, graceAccounts: ['planted.migration'] },
  'ownership/customer-created-outside-owner': { ownerMap: { customer: ['3'] }, graceAccounts: ['planted.migration'] },
  'permissions/account-without-person': {
    registeredServices: [
      { login: 'planted.mailer', owner: 'it', until: '2026-12-31' },
      { login: 'planted.scanner', owner: 'it', until: '2025-12-31' },
    ],
  },
  'permissions/super-user': { allowedSuperusers: ['planted.emergency'] },
};

export function odooSettings(asOf: AuditSettings['asOf']): AuditSettings {
  return { profile: 'odoo', asOf, timezone: TIMEZONE, country: 'US', set: COMPANY_PARAMS };
}
