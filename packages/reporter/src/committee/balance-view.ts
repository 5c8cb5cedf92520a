import type { Balance } from '@erp-audit/core';
import { MOVEMENTS } from '../check-balance.ts';
import type { CommitteeModel } from '../model.ts';
import type { Format } from './format.ts';

/** The balance as a table: one row a period, one column a way in or out that was used in any of them. */
export function balanceOf(model: CommitteeModel, format: Format) {
  const periods = [{ name: periodName(model.previousRun, 'balance.last_run', format), balance: model.sinceLastRun }];
  if (model.weekStart !== undefined && model.weekStart.id !== model.previousRun?.id) {
    periods.push({ name: periodName(model.weekStart, 'balance.this_week', format), balance: model.thisWeek });
  }
  const shown = MOVEMENTS.filter(({ name }) => ALWAYS.has(name) || periods.some(({ balance }) => balance[name] !== 0));
  const label = (name: string) => ({ label: format.t(`balance.${name}`), number: true });
  const columns = [
    { label: format.t('balance.period'), number: false },
    label('openBefore'),
    ...shown.map(({ name }) => label(name)),
    label('openAfter'),
  ];
  const rows = periods.map(({ name, balance }) => ({ name, cells: cellsOf(balance, shown, format) }));
  return { columns, rows };
}

const ALWAYS: ReadonlySet<string> = new Set(['new', 'reopened', 'resolved', 'disappeared', 'outOfScope']);

function periodName(run: CommitteeModel['previousRun'], key: string, format: Format): string {
  return run === undefined ? format.t('balance.beginning') : format.t(key, { asOf: run.asOf });
}

function cellsOf(balance: Balance, shown: readonly (typeof MOVEMENTS)[number][], format: Format) {
  const movement = ({ name, sign }: (typeof MOVEMENTS)[number]) => ({
    text: balance[name] === 0 ? '0' : `${sign > 0 ? '+' : '−'}${format.number(balance[name])}`,
    strong: false,
  });
  return [
    { text: format.number(balance.openBefore), strong: true },
    ...shown.map(movement),
    { text: `= ${format.number(balance.openAfter)}`, strong: true },
  ];
}
