import type { RealErp } from '../ported/real-erp.ts';

/**
 * The sample group F&B International owns all master data. Sample data were loaded on one day in July 2013, so that it looks
 * back further than usual. The dump has no countries, so that the organisation names none of its own, and no
 * order lines but those of its other client, QA Testing.
 */
export const OPENBRAVO: RealErp = {
  dump: 'openbravo',
  profile: 'openbravo',
  timezone: 'Europe/Madrid',
  organisationCountry: undefined,
  set: {
    'ownership/material-created-outside-owner': {
      ownerMap: { material: ['19404EAD144C49A0AF37D54377CF452D'] },
      lookBackDays: 200,
    },
    'ownership/customer-created-outside-owner': {
      ownerMap: { customer: ['19404EAD144C49A0AF37D54377CF452D'] },
      lookBackDays: 200,
    },
  },
};
