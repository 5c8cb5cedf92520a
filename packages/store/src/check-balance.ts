import { AuditError, expectedOpen } from '@erp-audit/core';
import type { BalanceLine } from './store.ts';

/**
 * Refuses numbers that contradict each other: what was open, and every way in and out, must give what is open,
 * per rule, source and department. To be called before any report is written.
 * @param runId - The run the lines end with; named in the hint.
 * @throws AuditError `REPORT_BALANCE` naming the first line that does not add up, and how many there are.
 */
export function checkBalance(lines: readonly BalanceLine[], runId: string): void {
  const wrong = lines.filter(({ balance }) => expectedOpen(balance) !== balance.openAfter);
  const [first] = wrong;
  if (first === undefined) return;
  const { code, entity, source, department, balance } = first;
  const message =
    `The findings of rule ${code} (${entity}) on source ${source} in department ${department} do not add up: ` +
    `${balance.openBefore} open before, ${expectedOpen(balance)} expected now, ${balance.openAfter} counted; ` +
    `${wrong.length} of ${lines.length} lines are wrong.`;
  throw new AuditError('REPORT_BALANCE', message, { run: runId });
}
