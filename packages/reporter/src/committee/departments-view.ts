import { type Balance, SEVERITIES, type Severity } from '@erp-audit/core';
import type { CommitteeModel } from '../model.ts';
import { type Format, toneOf } from './format.ts';

interface Cell {
  readonly text: string;
  readonly tone: string;
}

/** One row a department, most open first, and the total; departments that never had a finding are left out. */
export function departmentsOf(model: CommitteeModel, format: Format) {
  const rows = model.departments
    .filter((row) => row.sinceLastRun.openAfter > 0 || row.thisWeek.openBefore > 0 || row.sinceLastRun.openBefore > 0)
    .toSorted((a, b) => b.sinceLastRun.openAfter - a.sinceLastRun.openAfter)
    .map((row) => ({ name: format.department(row.department), total: false, cells: cellsOf(row, format) }));
  const { sinceLastRun, thisWeek, overdue, openBySeverity } = model;
  const total = { sinceLastRun, thisWeek, overdue, bySeverity: openBySeverity };
  return [...rows, { name: format.t('column.total'), total: true, cells: cellsOf(total, format) }];
}

interface Counts {
  readonly sinceLastRun: Balance;
  readonly thisWeek: Balance;
  readonly overdue: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

function cellsOf(counts: Counts, format: Format): readonly Cell[] {
  const plain = (value: number): Cell => ({ text: format.number(value), tone: '' });
  return [
    { text: format.number(counts.sinceLastRun.openAfter), tone: 'strong' },
    ...SEVERITIES.map((severity) => plain(counts.bySeverity[severity])),
    { text: format.number(counts.overdue), tone: counts.overdue > 0 ? 'worse' : '' },
    ...periodCells(counts.sinceLastRun, format),
    ...periodCells(counts.thisWeek, format),
  ];
}

function periodCells(balance: Balance, format: Format): readonly Cell[] {
  const change = balance.openAfter - balance.openBefore;
  return [
    { text: format.change(change), tone: toneOf(change) },
    { text: format.number(balance.new + balance.baseline + balance.reopened), tone: '' },
    { text: format.number(balance.resolved), tone: '' },
  ];
}
