import { COVERAGE_NEEDED, share } from '@erp-audit/core';
import type { ScoreFigures } from './sections.ts';
import type { ViewContext } from './view-context.ts';

const WIDTH = 460;
const HEIGHT = 170;
const LEFT = 26;
const RIGHT = 40;
const TOP = 16;
const BASE = 136;

/** `98.2 %`; a dash where there is nothing to divide by. */
export function percent(rate: number | null): string {
  return rate === null ? '–' : `${(rate * 100).toFixed(1)} %`;
}

/** A score with one decimal, or that none is stated. */
function scoreWords(score: number | null, { texts }: ViewContext): string {
  return score === null ? texts('score.not_stated') : score.toFixed(1);
}

/** The sentence of the score for the top of the page; empty where the page has no score. */
export function scoreSentence(context: ViewContext): string {
  const { model, texts, number } = context;
  if (model.score === undefined) return '';
  const { score, coverage, criticalOverdue } = model.score.week;
  const gate =
    criticalOverdue > 0 ? texts('score.gate_red', { count: number(criticalOverdue) }) : texts('score.gate_open');
  return score === null
    ? texts('score.sentence_not_stated', { coverage: percent(coverage), needed: percent(COVERAGE_NEEDED), gate })
    : texts('score.sentence', { score: score.toFixed(1), gate });
}

/** The score with its gate, its line of weeks and the rates beside it; undefined where the page has none. */
export function score(context: ViewContext) {
  const { model, texts, number } = context;
  if (model.score === undefined) return undefined;
  const { week, medianDays } = model.score;
  return {
    value: scoreWords(week.score, context),
    gate:
      week.criticalOverdue > 0
        ? texts('score.gate_red', { count: number(week.criticalOverdue) })
        : texts('score.gate_open'),
    gateTone: week.criticalOverdue > 0 ? 'red' : 'open',
    explained: texts('score.explained', {
      gross: scoreWords(week.gross, context),
      penalty: week.penalty.toFixed(1),
      coverage: percent(week.coverage),
    }),
    rates: [
      rate('closure', percent(model.score.closureRate), '', context),
      rate(
        'on_time',
        percent(share(model.score.resolvedInTime, model.score.fellDue)),
        parts(model.score.resolvedInTime, model.score.fellDue, context),
        context,
      ),
      rate(
        'reopened',
        percent(share(model.score.cohortReopened, model.score.cohort)),
        parts(model.score.cohortReopened, model.score.cohort, context),
        context,
      ),
      rate(
        'median',
        medianDays === null ? texts('score.median_not_reached') : texts('score.days', { count: number(medianDays) }),
        '',
        context,
      ),
    ],
    line: scoreLine(model.score, context),
  };
}

function rate(name: string, value: string, note: string, { texts }: ViewContext) {
  return { label: texts(`score.${name}`), value, note };
}

function parts(part: number, whole: number, { texts, number }: ViewContext): string {
  return whole === 0 ? '' : texts('score.of', { part: number(part), whole: number(whole) });
}

/** The scores of the weeks from 0 to 100; a week without a score leaves a gap. Undefined while there is only one. */
function scoreLine({ line }: ScoreFigures, context: ViewContext) {
  const { texts } = context;
  const [first, last] = [line.at(0), line.at(-1)];
  if (first === undefined || last === undefined || line.length < 2) return undefined;
  const x = (index: number) => (LEFT + (index / (line.length - 1)) * (WIDTH - LEFT - RIGHT)).toFixed(1);
  const y = (value: number) => (BASE - (value / 100) * (BASE - TOP)).toFixed(1);
  const dots = line.flatMap(({ week, score: value, red }, index) =>
    value === null
      ? []
      : [
          {
            x: x(index),
            y: y(value),
            week,
            text: value.toFixed(1),
            tone: red ? 'red' : 'open',
            isLast: index === line.length - 1,
          },
        ],
  );
  return {
    caption: texts('score.line', { first: first.week, last: last.week }),
    width: WIDTH,
    height: HEIGHT,
    left: LEFT,
    right: WIDTH - RIGHT,
    base: BASE,
    dateY: BASE + 20,
    grid: [0, 50, 100].map((value) => ({ y: y(value), label: String(value) })),
    pieces: pieces(line.map(({ score: value }, index) => (value === null ? undefined : `${x(index)},${y(value)}`))),
    dots: dots.map((dot) => ({
      ...dot,
      title: `${dot.week}: ${dot.text}${dot.tone === 'red' ? ` · ${texts('score.red')}` : ''}`,
    })),
    firstWeek: first.week,
    lastWeek: last.week,
  };
}

/** Points that follow each other without a gap, as coordinates of one line each. */
function pieces(points: readonly (string | undefined)[]): readonly string[] {
  const joined: string[][] = [[]];
  for (const point of points) {
    if (point === undefined) joined.push([]);
    else joined.at(-1)?.push(point);
  }
  return joined.filter((piece) => piece.length > 1).map((piece) => piece.join(' '));
}
