import type { ViewContext } from './view-context.ts';

/** Ageing buckets with the width of their bars in percent of the fullest. */
export function ageingBars({ model, texts, number }: ViewContext) {
  const highest = Math.max(1, ...model.ageing);
  return model.ageing.map((count, index) => ({
    label: texts(`ageing.${index}`),
    count: number(count),
    width: ((count / highest) * 100).toFixed(1),
  }));
}
