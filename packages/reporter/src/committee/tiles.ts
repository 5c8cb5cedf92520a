import { coverageCounts } from './coverage.ts';
import type { ViewContext } from './view-context.ts';

/** A number in large figures. */
export interface Tile {
  readonly label: string;
  readonly value: string;
  readonly tone: '' | 'alert';
  /** The count behind the value, where it is one. */
  readonly exact?: number;
}

const tone = (isAlert: boolean) => (isAlert ? 'alert' : '');

/** What a reader takes in at a glance. */
export function tiles(context: ViewContext): readonly Tile[] {
  const { model, texts, number } = context;
  const { critical } = model.openBySeverity;
  return [
    ...scoreTile(context),
    { label: texts('tile.critical'), value: number(critical), tone: tone(critical > 0), exact: critical },
    {
      label: texts('tile.overdue', { count: number(model.withDueDate) }),
      value: number(model.overdue),
      tone: tone(model.overdue > 0),
      exact: model.overdue,
    },
    sinceRunTile('new', model.sinceLastRun.new + model.sinceLastRun.reopened, context),
    sinceRunTile('closed', model.sinceLastRun.resolved, context),
    { label: texts('tile.legacy'), value: number(model.baselineOpen), tone: '', exact: model.baselineOpen },
    checksTile(context),
  ];
}

/** The score and its gate; a page without a score has no such tile. */
function scoreTile(context: ViewContext): readonly Tile[] {
  const { model, texts } = context;
  if (model.score === undefined) return [];
  const { score, criticalOverdue } = model.score.week;
  const label = texts(criticalOverdue > 0 ? 'tile.score_red' : 'tile.score');
  return [{ label, value: score === null ? '–' : score.toFixed(1), tone: tone(criticalOverdue > 0 || score === null) }];
}

/** A count of the first run would be all there is or nothing; neither says anything. */
function sinceRunTile(name: 'new' | 'closed', count: number, context: ViewContext): Tile {
  const { model, texts, number } = context;
  if (model.previousRun === undefined) return { label: texts(`tile.${name}_first`), value: '–', tone: '' };
  return { label: texts(`tile.${name}`), value: number(count), tone: '', exact: count };
}

function checksTile(context: ViewContext): Tile {
  const { texts, number } = context;
  const { checked, planned, partial } = coverageCounts(context);
  return {
    label: partial === 0 ? texts('tile.coverage') : texts('tile.coverage_in_part', { count: number(partial) }),
    value: `${number(checked)} / ${number(planned)}`,
    tone: tone(checked < planned || partial > 0),
  };
}
