import type { ViewContext } from './view-context.ts';

const WIDTH = 84;
const HEIGHT = 22;
const EDGE = 3;

/** Counts of weeks as a small line from zero, so that small changes stay small; the numbers stand beside it. */
export function spark(counts: readonly number[], { number }: ViewContext) {
  const highest = Math.max(1, ...counts);
  const step = (WIDTH - 2 * EDGE) / Math.max(1, counts.length - 1);
  const x = (index: number) => (EDGE + index * step).toFixed(1);
  const y = (count: number) => (HEIGHT - EDGE - (count / highest) * (HEIGHT - 2 * EDGE)).toFixed(1);
  return {
    width: WIDTH,
    height: HEIGHT,
    points: counts.map((count, index) => `${x(index)},${y(count)}`).join(' '),
    endX: x(counts.length - 1),
    endY: y(counts.at(-1) ?? 0),
    counts: counts.map((count) => number(count)),
  };
}
