import { DECISION_STATES } from '@erp-audit/core';
import type { ViewContext } from './view-context.ts';

/** What the committee decided before and what became of it: overdue first, then open, then done; undefined without any. */
export function register({ model, texts }: ViewContext) {
  const { register: decisions = [], run } = model;
  if (decisions.length === 0) return undefined;
  const rows = decisions.map(({ number, text, owner, due, state, week, outcome }) => {
    const isOverdue = state === 'open' && due !== null && due < run.asOf;
    return {
      number: `D-${number}`,
      text,
      owner,
      week,
      outcome: outcome ?? '',
      isOverdue,
      order: isOverdue ? 0 : state === 'open' ? 1 : 2,
      state: isOverdue ? texts('register.overdue', { date: due }) : DECISION_STATES[state][texts.locale],
      due: isOverdue || due === null || state !== 'open' ? '' : texts('register.due', { date: due }),
    };
  });
  return rows.toSorted((a, b) => a.order - b.order);
}
