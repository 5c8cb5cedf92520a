import { AuditError } from '@erp-audit/core';
import { checkBalance, checkCounts } from '../check-balance.ts';
import type { CommitteeFigures, DepartmentRow } from '../model.ts';

/**
 * Refuses a report whose balances or sums do not hold; every form of it is checked before it is written.
 * @throws AuditError `REPORT_BALANCE`
 */
export function checkNumbers(model: CommitteeFigures): void {
  checkBalance(
    model.sinceLastRun,
    { en: 'all departments since the last run', 'zh-CN': '全部部门上次运行以来' },
    model.run.id,
  );
  checkBalance(model.thisWeek, { en: 'all departments this week', 'zh-CN': '全部部门本周' }, model.run.id);
  for (const { department, sinceLastRun, thisWeek } of model.departments) {
    checkBalance(
      sinceLastRun,
      { en: `department ${department.id} since the last run`, 'zh-CN': `部门 ${department.id} 上次运行以来` },
      model.run.id,
    );
    checkBalance(
      thisWeek,
      { en: `department ${department.id} this week`, 'zh-CN': `部门 ${department.id} 本周` },
      model.run.id,
    );
  }
  const sum = (count: (row: DepartmentRow) => number) => model.departments.reduce((all, row) => all + count(row), 0);
  checkCounts(
    model.sinceLastRun.openAfter,
    { age: model.ageing, ...(model.lateness && { 'due date': model.lateness }) },
    { en: 'all departments', 'zh-CN': '全部部门' },
    model.run.id,
  );
  checkSum(
    'open',
    sum(({ sinceLastRun }) => sinceLastRun.openAfter),
    model.sinceLastRun.openAfter,
    model,
  );
  checkSum(
    'legacy',
    sum(({ baselineOpen }) => baselineOpen),
    model.baselineOpen,
    model,
  );
}

function checkSum(what: 'open' | 'legacy', departments: number, all: number, model: CommitteeFigures): void {
  if (departments === all) return;
  const message = {
    en: `The departments have ${departments} ${what} findings together, but there are ${all}.`,
    'zh-CN': `各部门${what === 'open' ? '未结' : '存量'}发现合计 ${departments} 项，总数却为 ${all} 项。`,
  };
  throw new AuditError('REPORT_BALANCE', message, { run: model.run.id });
}
