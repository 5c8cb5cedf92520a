import { listFormat } from '../load-texts.ts';
import { percent } from './rates.ts';
import { cell, codeName, numberCell, type TableSection, tableSection } from './table-section.ts';
import type { ViewContext } from './view-context.ts';

/** Proposals and pilots, each with what its evaluation shows and still lacks. */
export function trials(context: ViewContext): TableSection {
  const { model, texts, number } = context;
  const list = listFormat(texts.locale);
  const rows = (model.trials ?? []).map((trial) => {
    const { code, title, status, runs, observedDays, open, judged, wrong, lowerBound, weeklyHours, unmet } = trial;
    const missing = unmet.map((criterion) => texts(`trials.unmet.${criterion}`));
    const isReady = status === 'pilot' && unmet.length === 0;
    return [
      cell(`${code} ${title[texts.locale]}`),
      cell(texts(`status.${status}`), { kind: 'whole' }),
      cell(number(runs), { kind: 'n', note: texts('score.days', { count: observedDays }) }),
      numberCell(open, context),
      cell(judged === 0 ? '–' : percent((judged - wrong) / judged), {
        kind: 'n',
        note: lowerBound === null ? '' : texts('trials.judged', { count: judged, bound: percent(lowerBound) }),
      }),
      cell(weeklyHours === null ? '–' : weeklyHours.toFixed(1), { kind: 'n' }),
      cell(isReady ? texts('trials.ready') : status === 'draft' ? texts('trials.to_decide') : list(missing)),
    ];
  });
  const columns = ['col.code', 'col.state', '#col.runs', '#col.open', '#col.precision', '#col.hours', 'col.lacks'];
  return tableSection('trials', columns, rows, context);
}

/** Steps that rules took since the page before, each with why. */
export function ruleSteps(context: ViewContext): TableSection {
  const { model, texts } = context;
  const rows = (model.ruleSteps ?? []).map(({ number, code, from, to, reason }) => [
    cell(`R-${number}`, { kind: 'whole' }),
    cell(codeName(code, context)),
    cell(`${texts(`status.${from}`)} → ${texts(`status.${to}`)}`, { kind: 'whole' }),
    cell(reason),
  ]);
  return tableSection('steps', ['col.number', 'col.code', 'col.state', 'col.reason'], rows, context);
}
