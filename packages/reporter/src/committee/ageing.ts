import type { ViewContext } from './view-context.ts';

/** Open findings by days since first seen, with the width of their bars in percent of the fullest. */
export function ageingBars(context: ViewContext) {
  return bars(context.model.ageing, 'ageing', context);
}

/** Open findings by days after their due day; none in weeks that were frozen before it was counted. */
export function latenessBars(context: ViewContext) {
  return bars(context.model.lateness ?? [], 'lateness', context);
}

function bars(counts: readonly number[], key: 'ageing' | 'lateness', { texts, number }: ViewContext) {
  const highest = Math.max(1, ...counts);
  return counts.map((count, index) => ({
    label: texts(key === 'ageing' ? `ageing.${index}` : `lateness.${index}`),
    count: number(count),
    width: ((count / highest) * 100).toFixed(1),
  }));
}
