import { AuditError, type Balance, expectedOpen } from '@erp-audit/core';

/**
 * Refuses numbers that do not add up: a report is written only if the balance holds.
 * @throws AuditError `REPORT_BALANCE`
 */
export function checkBalance(balance: Balance, subject: string, run: string): void {
  const expected = expectedOpen(balance);
  if (expected === balance.openAfter) return;
  throw new AuditError(
    'REPORT_BALANCE',
    `The balance of ${subject} gives ${expected} open findings, but ${balance.openAfter} are open`,
    { run },
  );
}

/** Movements of a balance that add to or take from the open findings, in the order they are told. */
export const MOVEMENTS = [
  { name: 'new', sign: 1 },
  { name: 'baseline', sign: 1 },
  { name: 'reopened', sign: 1 },
  { name: 'waiversEnded', sign: 1 },
  { name: 'reactivated', sign: 1 },
  { name: 'transferredIn', sign: 1 },
  { name: 'resolved', sign: -1 },
  { name: 'disappeared', sign: -1 },
  { name: 'outOfScope', sign: -1 },
  { name: 'waived', sign: -1 },
  { name: 'inactive', sign: -1 },
  { name: 'transferredOut', sign: -1 },
] as const satisfies readonly { readonly name: keyof Balance; readonly sign: 1 | -1 }[];
