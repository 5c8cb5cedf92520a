import { addDays, type CalendarDate, isoWeekday } from './calendar-date.ts';

/** Which days an organisation works; counts calendar dates only, never hours. */
export interface WorkingCalendar {
  isWorkingDay(date: CalendarDate): boolean;
  /** The working day that is `workingDays` working days after `start`; 0 gives `start` itself, worked or not. */
  addWorkingDays(start: CalendarDate, workingDays: number): CalendarDate;
  /** Working days after `from` up to and including `to`; negative where `to` is earlier, 0 for the same day. */
  workingDaysBetween(from: CalendarDate, to: CalendarDate): number;
  /** Last day whose holidays are known; later ones count weekends only. Null where no holidays are kept. */
  readonly knownUntil: CalendarDate | null;
}

export interface WorkingCalendarDays {
  /** ISO weekdays that are not worked, 1 Monday … 7 Sunday; at most six. */
  readonly weekend: readonly number[];
  readonly holidays: Iterable<CalendarDate>;
  /** Days of the weekend that are worked to make up for a holiday. */
  readonly workdays: Iterable<CalendarDate>;
  readonly knownUntil: CalendarDate | null;
}

/**
 * The calendar of an organisation.
 * @throws RangeError where a week has no working day, as no due date could ever be reached.
 */
export function workingCalendar(days: WorkingCalendarDays): WorkingCalendar {
  const weekend = new Set(days.weekend);
  if ([1, 2, 3, 4, 5, 6, 7].every((day) => weekend.has(day))) throw new RangeError('a week without a working day');
  const holidays = new Set(days.holidays);
  const workdays = new Set(days.workdays);
  const isWorkingDay = (date: CalendarDate) =>
    workdays.has(date) || (!holidays.has(date) && !weekend.has(isoWeekday(date)));
  const between = (from: CalendarDate, to: CalendarDate): number => {
    if (to < from) return 0 - between(to, from);
    let count = 0;
    for (let date = from; date < to; ) {
      date = addDays(date, 1);
      if (isWorkingDay(date)) count += 1;
    }
    return count;
  };
  return {
    isWorkingDay,
    addWorkingDays: (start, workingDays) => {
      let date = start;
      for (let left = workingDays; left > 0; ) {
        date = addDays(date, 1);
        if (isWorkingDay(date)) left -= 1;
      }
      return date;
    },
    workingDaysBetween: between,
    knownUntil: days.knownUntil,
  };
}

/** Monday to Friday without any holidays: what counts where no calendar is configured. */
export const WEEKDAYS: WorkingCalendar = workingCalendar({
  weekend: [6, 7],
  holidays: [],
  workdays: [],
  knownUntil: null,
});

/** As {@link WorkingCalendar.addWorkingDays} from Monday to Friday. */
export function addWorkingDays(start: CalendarDate, workingDays: number): CalendarDate {
  return WEEKDAYS.addWorkingDays(start, workingDays);
}
