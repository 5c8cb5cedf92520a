import type { RealErp } from '../ported/real-erp.ts';

/** Company 1 owns all master data: Tryton has no departments. The organisation lies eight hours ahead of the stored timestamps. */
export const TRYTON: RealErp = {
  dump: 'tryton60',
  profile: 'tryton',
  timezone: 'Asia/Shanghai',
  organisationCountry: 'US',
  set: {
    'ownership/material-created-outside-owner': { ownerMap: { material: ['1'] } },
    'ownership/customer-created-outside-owner': { ownerMap: { customer: ['1'] } },
  },
};
