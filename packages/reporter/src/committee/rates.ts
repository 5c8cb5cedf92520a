import { newPerResolved, refutedShare, share } from '@erp-audit/core';
import type { CommitteeModel } from '../model.ts';
import type { ScoreFigures } from './sections.ts';
import type { ViewContext } from './view-context.ts';

/** `98.2 %`; a dash where there is nothing to divide by. */
export function percent(rate: number | null): string {
  return rate === null ? '–' : `${(rate * 100).toFixed(1)} %`;
}

/** One rate beside the score; the note says of how many. */
export interface Rate {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

/** The rates beside the score, each with the counts it is made from. */
export function ratesOf(score: ScoreFigures, context: ViewContext): readonly Rate[] {
  const { texts, model } = context;
  const rate = (name: string, value: string, note = ''): Rate => ({ label: texts(`score.${name}`), value, note });
  const of = (name: string, part: number, whole: number) =>
    rate(name, percent(share(part, whole)), whole === 0 ? '' : texts('score.of', { part, whole }));
  const { confirmed, refuted } = claimed(model);
  return [
    rate('closure', percent(score.closureRate)),
    of('on_time', score.resolvedInTime, score.fellDue),
    of('reopened', score.cohortReopened, score.cohort),
    rate(
      'median',
      score.medianDays === null ? texts('score.median_not_reached') : texts('score.days', { count: score.medianDays }),
    ),
    flow(context),
    rate(
      'refuted',
      percent(refutedShare({ confirmed, refuted })),
      confirmed + refuted === 0 ? '' : texts('score.of', { part: refuted, whole: confirmed + refuted }),
    ),
  ];
}

/** What came for each finding that was resolved; the counts themselves where none was. */
function flow({ model, texts }: ViewContext): Rate {
  const balance = model.thisWeek;
  const ratio = newPerResolved(balance);
  const counts = texts('score.flow_of', { came: balance.new + balance.reopened, resolved: balance.resolved });
  return { label: texts('score.flow'), value: ratio === null ? '–' : ratio.toFixed(2), note: counts };
}

function claimed({ claims }: CommitteeModel) {
  const sum = (count: (row: (typeof claims.rows)[number]) => number) =>
    claims.rows.reduce((all, row) => all + count(row), 0);
  return { confirmed: sum((row) => row.confirmed), refuted: sum((row) => row.refuted) };
}
