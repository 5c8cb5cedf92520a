import type { Database } from '../database/database.ts';
import { approveWaiver, rejectWaiver, revokeWaiver, withdrawWaiver } from './decide-waiver.ts';
import { expiringWaivers, findingsOfWaiver, readWaiver, readWaivers } from './read-waivers.ts';
import { requestWaiver } from './request-waiver.ts';
import type { WaiverStore } from './waiver-store.ts';

/** The exceptions of a store. */
export function waiversOn(database: Database): WaiverStore {
  return {
    request: (request) => requestWaiver(database, request),
    list: (filter) => readWaivers(database, filter),
    find: (number) => readWaiver(database, number),
    findingIds: (number) => findingsOfWaiver(database, number),
    approve: (verdict) => approveWaiver(database, verdict),
    reject: (verdict) => rejectWaiver(database, verdict),
    revoke: (verdict) => revokeWaiver(database, verdict),
    withdraw: (number, by) => withdrawWaiver(database, number, by),
    expiring: (asOf, days) => expiringWaivers(database, asOf, days),
  };
}
