import type { ViewContext } from './view-context.ts';

const WIDTH = 560;
const HEIGHT = 150;
const LEFT = 12;
const RIGHT = 60;
const TOP = 18;
const BOTTOM = 26;

/** Points and labels of the trend as SVG coordinates; undefined while there is only one run. */
export function trendLine({ model, texts, number }: ViewContext) {
  const first = model.trend.at(0);
  const last = model.trend.at(-1);
  if (first === undefined || last === undefined || model.trend.length < 2) return undefined;
  // From zero, so that the height of the line is the number and small changes stay small.
  const highest = Math.max(1, ...model.trend.map(({ open }) => open));
  const points = model.trend.map(({ asOf, open }, index) => ({
    x: (LEFT + (index * (WIDTH - LEFT - RIGHT)) / (model.trend.length - 1)).toFixed(1),
    y: (HEIGHT - BOTTOM - (open / highest) * (HEIGHT - TOP - BOTTOM)).toFixed(1),
    asOf,
    open: number(open),
  }));
  const line = points.map(({ x, y }) => `${x},${y}`).join(' ');
  const base = HEIGHT - BOTTOM;
  const values = { first: number(first.open), firstDate: first.asOf, last: number(last.open), lastDate: last.asOf };
  return {
    caption: texts('trend.caption', values),
    ...values,
    width: WIDTH,
    height: HEIGHT,
    base,
    left: LEFT,
    right: WIDTH - RIGHT,
    line,
    area: `${LEFT},${base} ${line} ${WIDTH - RIGHT},${base}`,
    points,
    lastX: points.at(-1)?.x ?? '0',
    lastY: points.at(-1)?.y ?? '0',
    firstY: points.at(0)?.y ?? '0',
  };
}

/** Ageing buckets with the width of their bars in percent of the fullest. */
export function ageingBars({ model, texts, number }: ViewContext) {
  const highest = Math.max(1, ...model.ageing);
  return model.ageing.map((count, index) => ({
    label: texts(`ageing.${index}`),
    count: number(count),
    width: ((count / highest) * 100).toFixed(1),
  }));
}
