import type { CalendarDate } from './calendar-date.ts';

/** How the committee wants the legacy findings of one rule in one department worked off. They never have a due date. */
export interface BaselinePlan {
  readonly code: string;
  readonly department: string;
  readonly perWeek: number;
  readonly starts: CalendarDate;
  readonly ends: CalendarDate;
  /** Open legacy findings when the plan was set. */
  readonly openAtStart: number;
}

/** A plan and how far it has come on a day. */
export interface BaselineProgress extends BaselinePlan {
  readonly open: number;
  /** What should be open at most by now; never below 0. */
  readonly planned: number;
}
