import type { Balance } from '@erp-audit/core';
import type { CommitteeModel } from '../model.ts';
import { type Format, toneOf } from './format.ts';

function grown(balance: Balance): number {
  return balance.openAfter - balance.openBefore;
}

function compared(format: Format, change: number, keys: readonly [same: string, more: string, fewer: string]): string {
  const key = change === 0 ? keys[0] : change > 0 ? keys[1] : keys[2];
  return format.t(key, { count: format.number(Math.abs(change)) });
}

/** How many are open, against the previous run and the end of last week, as one sentence. */
export function headlineOf(model: CommitteeModel, format: Format): string {
  const open = model.sinceLastRun.openAfter;
  const start = format.t(open === 1 ? 'headline.open.one' : 'headline.open.other', { count: format.number(open) });
  if (model.previousRun === undefined) return start + format.t('headline.first');
  const night = compared(format, grown(model.sinceLastRun), ['headline.same', 'headline.more', 'headline.fewer']);
  if (model.weekStart === undefined) return start + night + format.t('headline.no_week');
  const keys = ['headline.week_same', 'headline.week_more', 'headline.week_fewer'] as const;
  return start + night + compared(format, grown(model.thisWeek), keys);
}

/** The department with most open findings, or undefined when nothing is open. */
export function topDepartmentOf(model: CommitteeModel, format: Format): string | undefined {
  const [first] = model.departments.toSorted((a, b) => b.sinceLastRun.openAfter - a.sinceLastRun.openAfter);
  if (first === undefined || first.sinceLastRun.openAfter === 0) return undefined;
  const count = format.number(first.sinceLastRun.openAfter);
  return format.t('headline.department', { department: format.department(first.department), count });
}

export function tilesOf(model: CommitteeModel, format: Format) {
  const { t, number } = format;
  const change = grown(model.sinceLastRun);
  const checked = model.rules.filter((row) => row.result.state === 'checked').length;
  const alarm = (value: number) => (value > 0 ? 'warn' : '');
  return [
    { label: t('tile.open'), value: number(model.sinceLastRun.openAfter), tone: '' },
    {
      label: t('tile.change'),
      value: model.previousRun === undefined ? '–' : format.change(change),
      tone: model.previousRun === undefined ? '' : toneOf(change),
    },
    {
      label: t('tile.critical'),
      value: number(model.openBySeverity.critical),
      tone: alarm(model.openBySeverity.critical),
    },
    { label: t('tile.overdue'), value: number(model.overdue), tone: alarm(model.overdue) },
    { label: t('tile.baseline'), value: number(model.baselineOpen), tone: '' },
    {
      label: t('tile.coverage'),
      value: `${number(checked)} / ${number(model.rules.length)}`,
      tone: checked < model.rules.length ? 'warn' : 'better',
    },
  ];
}
