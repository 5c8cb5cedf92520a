import { daysBetween } from '@erp-audit/core';
import type { TrendPoint } from '../model.ts';
import type { ViewContext } from './view-context.ts';

const WIDTH = 760;
const LEFT = 44;
const RIGHT = 56;
/** Open findings: a line above its axis. */
const LINE = { top: 22, base: 150 };
/** What came and what was resolved: bars above and below one axis. */
const BARS = { top: 196, middle: 236, bottom: 276 };
const HEIGHT = 306;
const WIDEST_BAR = 22;

/** The last weeks as SVG coordinates, and their numbers for those who read instead; undefined while there is only one. */
export function trend(context: ViewContext) {
  const { model, texts, number } = context;
  const first = model.trend.at(0);
  const last = model.trend.at(-1);
  if (first === undefined || last === undefined || model.trend.length < 2) return undefined;
  const line = linePoints(model.trend);
  const coordinates = line.map(({ x, y }) => `${x},${y}`).join(' ');
  const values = { first: number(first.open), firstDate: first.asOf, last: number(last.open), lastDate: last.asOf };
  return {
    caption: texts('trend.caption', values),
    ...values,
    width: WIDTH,
    height: HEIGHT,
    left: LEFT,
    right: WIDTH - RIGHT,
    base: LINE.base,
    middle: BARS.middle,
    cameLabel: { y: BARS.top - 8, text: texts('trend.came') },
    resolvedLabel: { y: BARS.bottom + 18, text: texts('trend.resolved') },
    line: coordinates,
    area: `${LEFT},${LINE.base} ${coordinates} ${WIDTH - RIGHT},${LINE.base}`,
    dots: line.map(({ x, y, point }) => ({ x, y, title: `${point.asOf}: ${number(point.open)}` })),
    ends: [line.at(0), line.at(-1)].flatMap((end) =>
      end === undefined ? [] : [{ ...end, open: number(end.point.open) }],
    ),
    bars: bars(line, context),
    rows: model.trend.toReversed().map(({ asOf, open, moved }) => ({
      asOf,
      open: number(open),
      came: moved === undefined ? '–' : number(moved.came),
      resolved: moved === undefined ? '–' : number(moved.resolved),
    })),
  };
}

interface PlacedPoint {
  readonly x: string;
  readonly y: string;
  readonly point: TrendPoint;
}

/** Weeks without a run leave their room empty; heights are from zero, so that small changes stay small. */
function linePoints(points: readonly TrendPoint[]): readonly PlacedPoint[] {
  const start = points[0]?.asOf;
  const end = points.at(-1)?.asOf;
  if (start === undefined || end === undefined) return [];
  const days = Math.max(1, daysBetween(start, end));
  const highest = Math.max(1, ...points.map(({ open }) => open));
  return points.map((point) => ({
    point,
    x: (LEFT + (daysBetween(start, point.asOf) / days) * (WIDTH - LEFT - RIGHT)).toFixed(1),
    y: (LINE.base - (point.open / highest) * (LINE.base - LINE.top)).toFixed(1),
  }));
}

function bars(line: readonly PlacedPoint[], { texts, number }: ViewContext) {
  const moved = line.flatMap(({ x, point }) =>
    point.moved === undefined ? [] : [{ x, asOf: point.asOf, ...point.moved }],
  );
  const highest = Math.max(1, ...moved.flatMap(({ came, resolved }) => [came, resolved]));
  const room = BARS.middle - BARS.top;
  const width = Math.min(WIDEST_BAR, ((WIDTH - LEFT - RIGHT) / line.length) * 0.5);
  return moved.map(({ x, asOf, came, resolved }) => ({
    x: (Number(x) - width / 2).toFixed(1),
    width: width.toFixed(1),
    cameY: (BARS.middle - (came / highest) * room).toFixed(1),
    cameHeight: ((came / highest) * room).toFixed(1),
    cameTitle: `${asOf}: ${number(came)} ${texts('trend.came')}`,
    resolvedHeight: ((resolved / highest) * room).toFixed(1),
    resolvedTitle: `${asOf}: ${number(resolved)} ${texts('trend.resolved')}`,
  }));
}
