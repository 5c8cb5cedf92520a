import type { Database } from '../database/database.ts';
import { freezeWeek } from './freeze-week.ts';
import { readAnchor, readFreezable, readSnapshot, readWeekBefore, readWeeks, rerunsAfter } from './read-weeks.ts';
import { readStake } from './value-at-stake.ts';
import { readFigures } from './week-figures.ts';
import type { WeekStore } from './week-store.ts';

export function weeksOn(database: Database): WeekStore {
  return {
    freeze: (week) => freezeWeek(database, week),
    freezable: () => readFreezable(database),
    list: () => readWeeks(database),
    find: (week) => readSnapshot(database, week),
    before: (week, runId) => readWeekBefore(database, week, runId),
    rerunsAfter: (week) => rerunsAfter(database, week),
    figures: (asOf, since) => readFigures(database, asOf, since),
    stake: (leftOut) => readStake(database, leftOut),
    anchor: () => readAnchor(database),
  };
}
