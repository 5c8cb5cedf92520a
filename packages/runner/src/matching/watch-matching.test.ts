import { type CheckTarget, type MatchReport, silentLog } from '@erp-audit/core';
import { expect, test } from 'vitest';
import { type TaughtSearches, watchMatching } from './watch-matching.ts';

const REPORT: MatchReport = {
  ...{ records: 9, comparedPairs: 8, changedRecords: 7, decisions: 0 },
  ...{ unusedRoles: [], commonValues: [] },
};
const CUSTOMERS: CheckTarget = { source: 'erp', code: 'DUP-002', entity: 'customer' };
const SUPPLIERS: CheckTarget = { ...CUSTOMERS, entity: 'supplier' };

test('a search that people taught is told once, with the last number, and one that nobody taught is not', () => {
  const taught: TaughtSearches = new Map();
  const { onMatched } = watchMatching(silentLog, () => undefined, taught);
  onMatched?.(CUSTOMERS, { ...REPORT, decisions: 24 });
  onMatched?.(SUPPLIERS, REPORT);
  onMatched?.(CUSTOMERS, { ...REPORT, decisions: 25 });
  expect([...taught.values()]).toEqual([{ source: 'erp', code: 'DUP-002', entity: 'customer', decidedPairs: 25 }]);
});
