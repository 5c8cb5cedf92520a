import { AuditError, expectedOpen } from '@erp-audit/core';
import type { BalanceLine } from './balance-line.ts';

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
  const expected = expectedOpen(balance);
  const message = {
    en:
      `The findings of rule ${code} (${entity}) on source ${source} in department ${department} do not add up: ` +
      `${balance.openBefore} open before, ${expected} expected now, ${balance.openAfter} counted; ` +
      `${wrong.length} of ${lines.length} lines are wrong.`,
    'zh-CN':
      `规则 ${code}（${entity}）在数据源 ${source}、部门 ${department} 的发现不平衡：` +
      `期初 ${balance.openBefore} 项，应有 ${expected} 项，实际 ${balance.openAfter} 项；` +
      `共 ${lines.length} 行，其中 ${wrong.length} 行有误。`,
  };
  throw new AuditError('REPORT_BALANCE', message, { run: runId });
}
