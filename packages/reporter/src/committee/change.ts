import type { Balance } from '@erp-audit/core';
import { MOVEMENTS } from '../check-balance.ts';
import type { ViewContext } from './view-context.ts';

export const growth = (balance: Balance) => balance.openAfter - balance.openBefore;

/** `+31`, `−4` or `0`, as the language writes numbers. */
export function signed(difference: number, { number }: ViewContext): string {
  if (difference === 0) return '0';
  return `${difference > 0 ? '+' : '−'}${number(Math.abs(difference))}`;
}

/** A difference with the way it points for those who do not see colour; a dash where there is nothing to compare with. */
export function change(difference: number | undefined, context: ViewContext) {
  if (difference === undefined) return { text: '–', tone: 'same', mark: '' };
  return {
    text: signed(difference, context),
    tone: difference > 0 ? 'worse' : difference < 0 ? 'better' : 'same',
    mark: difference > 0 ? '▲' : difference < 0 ? '▼' : '',
  };
}

/** How the open findings changed over the two periods the page tells of. */
export function changes(
  { sinceLastRun, thisWeek }: { readonly sinceLastRun: Balance; readonly thisWeek: Balance },
  context: ViewContext,
) {
  const { previousRun, weekStart } = context.model;
  return {
    night: change(previousRun && growth(sinceLastRun), context),
    week: change(weekStart && growth(thisWeek), context),
  };
}

export function changeWords(difference: number, { texts, number }: ViewContext): string {
  if (difference === 0) return texts('change.same');
  return texts(difference > 0 ? 'change.more' : 'change.fewer', { count: number(Math.abs(difference)) });
}

/** `497 + 24 new − 6 resolved = 515`, in parts; movements of nothing are left out. */
export function equation(label: string, balance: Balance, { texts, number }: ViewContext) {
  const moves = MOVEMENTS.filter(({ name }) => balance[name] > 0).map(({ name, sign }) => ({
    sign: sign > 0 ? '+' : '−',
    count: number(balance[name]),
    label: texts(`balance.${name}`),
  }));
  return { label, before: number(balance.openBefore), moves, after: number(balance.openAfter) };
}
