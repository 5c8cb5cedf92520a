import { addDays, type CalendarDate, isoWeekStart, type WorkingCalendar } from '@erp-audit/core';
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
