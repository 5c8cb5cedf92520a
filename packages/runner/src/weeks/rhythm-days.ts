import { addDays, type CalendarDate, isoWeek, isoWeekStart, type WorkingCalendar } from '@erp-audit/core';
import { WEEKDAY_NAMES } from '../config/calendar-config.ts';
import type { RhythmConfig } from '../config/rhythm-config.ts';

/** The days of one week on which its rhythm beats. */
export interface RhythmDays {
  /** Workbooks go out; a holiday moves it to the next working day of the week. */
  readonly workbooks: CalendarDate;
  /** Last day for answers, and the time on it; a holiday moves it to the working day before. */
  readonly returns: CalendarDate;
  readonly returnsTime: string;
  /** First day whose run may freeze the week; a holiday moves it to the working day before. */
  readonly freeze: CalendarDate;
}

/** Until when a workbook of a day is expected back: in its week, or in the next one where that day has passed. */
export function returnBy(
  asOf: CalendarDate,
  rhythm: RhythmConfig,
  calendar: Pick<WorkingCalendar, 'isWorkingDay'>,
): { readonly date: CalendarDate; readonly time: string } {
  const thisWeek = rhythmDays(isoWeek(asOf), rhythm, calendar);
  const days = thisWeek.returns >= asOf ? thisWeek : rhythmDays(isoWeek(addDays(asOf, 7)), rhythm, calendar);
  return { date: days.returns, time: days.returnsTime };
}

/**
 * The days of an ISO week. A day whose week has no working day on the side it would move to stays where it is.
 * @param week - an existing ISO week such as `2026-W47`
 */
export function rhythmDays(
  week: string,
  rhythm: RhythmConfig,
  { isWorkingDay }: Pick<WorkingCalendar, 'isWorkingDay'>,
): RhythmDays {
  const monday = isoWeekStart(week);
  if (monday === undefined) throw new RangeError(`"${week}" is not an ISO week`);
  const days = WEEKDAY_NAMES.map((_, index) => addDays(monday, index));
  const dayOf = (name: string) => addDays(monday, (WEEKDAY_NAMES as readonly string[]).indexOf(name));
  const onOrBefore = (day: CalendarDate) => days.findLast((each) => each <= day && isWorkingDay(each)) ?? day;
  const onOrAfter = (day: CalendarDate) => days.find((each) => each >= day && isWorkingDay(each)) ?? day;
  const [returnsDay = '', returnsTime = ''] = rhythm.returns.split(' ');
  return {
    workbooks: onOrAfter(dayOf(rhythm.workbooks)),
    returns: onOrBefore(dayOf(returnsDay)),
    returnsTime,
    freeze: onOrBefore(dayOf(rhythm.freeze)),
  };
}
