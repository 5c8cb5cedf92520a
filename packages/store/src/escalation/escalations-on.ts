import type { Database } from '../database/database.ts';
import { toCommittee } from './committee-request.ts';
import type { EscalationStore } from './escalation-store.ts';
import { readDue, readEscalations } from './read-escalations.ts';

export function escalationsOn(database: Database): EscalationStore {
  return {
    list: (options) => readEscalations(database, options),
    due: (options) => readDue(database, options),
    toCommittee: (request) => toCommittee(database, request),
  };
}
