import type { CommitteeModel } from '../model.ts';
import type { Format } from './format.ts';

const WIDTH = 520;
const HEIGHT = 220;
const LEFT = 46;
/** Room between the axis and the first run, so that their numbers do not meet. */
const INDENT = 26;
const RIGHT = 18;
const TOP = 22;
const BOTTOM = 26;

/** A round upper bound of the axis: 1, 1.6, 2, 3, 4, 6 or 8 times a power of ten. */
function axisTop(highest: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(highest, 1)));
  return [1, 1.6, 2, 3, 4, 6, 8, 10].map((step) => step * power).find((bound) => bound >= highest) ?? 10 * power;
}

/** The line of open findings: coordinates of an SVG that the template draws, and the same numbers as a table. */
export function trendOf(model: CommitteeModel, format: Format) {
  const runs = model.trend;
  const top = axisTop(Math.max(...runs.map((run) => run.open), 1));
  const step = runs.length > 1 ? (WIDTH - LEFT - INDENT - RIGHT) / (runs.length - 1) : 0;
  const x = (index: number) => Math.round(runs.length > 1 ? LEFT + INDENT + index * step : (LEFT + WIDTH - RIGHT) / 2);
  const y = (value: number) => Math.round(HEIGHT - BOTTOM - (value / top) * (HEIGHT - TOP - BOTTOM));
  const isLabelled = (index: number) => index === 0 || index === runs.length - 1;
  return {
    width: WIDTH,
    height: HEIGHT,
    label: format.t('trend.caption', { count: format.number(runs.length) }),
    points: runs.map((run, index) => `${x(index)},${y(run.open)}`).join(' '),
    grid: [0, top / 2, top].map((value) => ({
      x1: LEFT,
      x2: WIDTH - RIGHT,
      y: y(value),
      labelX: LEFT - 6,
      labelY: y(value) + 4,
      text: format.number(value),
    })),
    dots: runs.map((run, index) => ({
      x: x(index),
      y: y(run.open),
      labelY: y(run.open) - 9,
      label: isLabelled(index),
      text: format.number(run.open),
    })),
    dates: runs.flatMap((run, index) =>
      isLabelled(index) ? [{ x: x(index), y: HEIGHT - 8, text: run.asOf.slice(5) }] : [],
    ),
    table: runs.map((run) => ({ asOf: run.asOf, open: format.number(run.open) })),
  };
}

/** Bars of the age classes; the longest fills the width. */
export function ageingOf(model: CommitteeModel, format: Format) {
  const longest = Math.max(...model.ageing, 1);
  return model.ageing.map((count, index) => ({
    label: format.t(`ageing.${index}`),
    count: format.number(count),
    percent: Math.round((100 * count) / longest),
  }));
}
