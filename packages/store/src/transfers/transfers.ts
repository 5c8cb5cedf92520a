import type { Database } from '../database/database.ts';
import { answerTransfer } from './answer-transfer.ts';
import { readTransfer, readTransfers, unansweredTransfers } from './read-transfers.ts';
import type { TransferStore } from './transfer-store.ts';

/** The proposals of a store that another department acts. */
export function transfersOn(database: Database): TransferStore {
  return {
    list: (filter) => readTransfers(database, filter),
    find: (number) => readTransfer(database, number),
    accept: (number, by) => answerTransfer(database, number, { state: 'accepted', by, reason: null }),
    decline: (number, by, reason) => answerTransfer(database, number, { state: 'declined', by, reason }),
    decide: (number, department, by, reason) =>
      answerTransfer(database, number, { state: 'decided', by, reason, department }),
    unanswered: (asOf) => unansweredTransfers(database, asOf),
  };
}
