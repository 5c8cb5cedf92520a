import { COVERAGE_NEEDED } from '@erp-audit/core';
import { percent, ratesOf } from './rates.ts';
import type { ScoreFigures, ScorePoint } from './sections.ts';
import type { ViewContext } from './view-context.ts';

const WIDTH = 460;
const HEIGHT = 176;
const LEFT = 26;
const RIGHT = 40;
const TOP = 22;
const BASE = 142;

/** A score with one decimal, or that none is stated. */
function scoreWords(score: number | null, { texts }: ViewContext): string {
  return score === null ? texts('score.not_stated') : score.toFixed(1);
}

/** The sentence of the score for the top of the page; empty where the page has no score. */
export function scoreSentence(context: ViewContext): string {
  const { model, texts } = context;
  if (model.score === undefined) return '';
  const { score, coverage, criticalOverdue } = model.score.week;
  const gate = criticalOverdue > 0 ? texts('score.gate_red', { count: criticalOverdue }) : texts('score.gate_open');
  return score === null
    ? texts('score.sentence_not_stated', { coverage: percent(coverage), needed: percent(COVERAGE_NEEDED), gate })
    : texts('score.sentence', { score: score.toFixed(1), gate });
}

/** The score with its gate, its line of weeks and the rates beside it; undefined where the page has none. */
export function score(context: ViewContext) {
  const { model, texts } = context;
  if (model.score === undefined) return undefined;
  const { week } = model.score;
  return {
    value: scoreWords(week.score, context),
    gate:
      week.criticalOverdue > 0 ? texts('score.gate_red', { count: week.criticalOverdue }) : texts('score.gate_open'),
    gateTone: week.criticalOverdue > 0 ? 'red' : 'open',
    explained: texts('score.explained', {
      gross: scoreWords(week.gross, context),
      penalty: week.penalty.toFixed(1),
      coverage: percent(week.coverage),
    }),
    rates: ratesOf(model.score, context),
    line: scoreLine(model.score, context),
  };
}

/** The scores of the weeks from 0 to 100; a week without a score leaves a gap. Undefined while there is only one. */
function scoreLine({ line }: ScoreFigures, context: ViewContext) {
  const { texts } = context;
  const [first, last] = [line.at(0), line.at(-1)];
  if (first === undefined || last === undefined || line.length < 2) return undefined;
  const x = (index: number) => (LEFT + (index / (line.length - 1)) * (WIDTH - LEFT - RIGHT)).toFixed(1);
  const y = (value: number) => (BASE - (value / 100) * (BASE - TOP)).toFixed(1);
  const place = (value: number | null | undefined, index: number) =>
    value === null || value === undefined ? undefined : `${x(index)},${y(value)}`;
  return {
    caption: texts('score.line', { first: first.week, last: last.week }),
    ...{ width: WIDTH, height: HEIGHT, left: LEFT, right: WIDTH - RIGHT, top: TOP, base: BASE, dateY: BASE + 20 },
    grid: [0, 50, 100].map((value) => ({ y: y(value), label: String(value) })),
    pieces: pieces(line.map(({ score: value }, index) => place(value, index))),
    gross: pieces(line.map(({ gross }, index) => place(gross, index))),
    marks: line.flatMap(({ rulesChanged = 0, week }, index) =>
      rulesChanged === 0
        ? []
        : [{ x: x(index), count: rulesChanged, title: `${week}: ${texts('score.changed', { count: rulesChanged })}` }],
    ),
    dots: line.flatMap((point, index) =>
      point.score === null
        ? []
        : [{ ...dot(point, point.score, context), x: x(index), y: y(point.score), isLast: index === line.length - 1 }],
    ),
    firstWeek: first.week,
    lastWeek: last.week,
    rows: line.toReversed().map((point) => numbers(point, context)),
  };
}

function dot({ week, red }: ScorePoint, value: number, { texts }: ViewContext) {
  const text = value.toFixed(1);
  return { text, tone: red ? 'red' : 'open', title: `${week}: ${text}${red ? ` · ${texts('score.red')}` : ''}` };
}

/** The same for those who read instead. */
function numbers({ week, score: net, gross, red, rulesChanged }: ScorePoint, context: ViewContext) {
  const { texts, number } = context;
  return {
    week,
    score: scoreWords(net, context),
    gross: gross === undefined ? '–' : scoreWords(gross, context),
    gate: texts(red ? 'score.red' : 'score.no_red'),
    changed: rulesChanged === undefined ? '–' : number(rulesChanged),
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
