import { type CalendarDate, type Clock, calendarDateIn } from '@erp-audit/core';
import type { Project, ProjectSource } from './project.ts';

/** The day a source is looked at outside of a run: its own, else today in the organisation's time zone. */
export function sourceDay(project: Project, { config }: ProjectSource, clock: Clock): CalendarDate {
  return config.asOf ?? calendarDateIn(clock.now(), project.config.organisation.timezone);
}
