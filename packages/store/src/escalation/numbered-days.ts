import { addDays, type CalendarDate, type WorkingCalendar } from '@erp-audit/core';

/** Days and their numbers; the difference of two numbers is the working days after the one up to the other. */
export interface NumberedDays {
  readonly days: readonly CalendarDate[];
  readonly numbers: readonly string[];
}

/** The calendar as a table that SQL joins, for every day of a period. */
export function numberedDays(calendar: WorkingCalendar, from: CalendarDate, to: CalendarDate): NumberedDays {
  const days: CalendarDate[] = [];
  const numbers: string[] = [];
  let number = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (day !== from && calendar.isWorkingDay(day)) number += 1;
    days.push(day);
    numbers.push(String(number));
  }
  return { days, numbers };
}
