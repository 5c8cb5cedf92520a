import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, isoWeekday } from './calendar-date.ts';
import { WEEKDAYS, workingCalendar } from './working-calendar.ts';

const day = (text: string) => text as CalendarDate;
const china = workingCalendar({
  weekend: [6, 7],
  holidays: ['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07'].map(day),
  workdays: ['2026-09-20', '2026-10-10'].map(day),
  knownUntil: day('2026-12-31'),
});

const date = fc.integer({ min: 0, max: 400 }).map((days) => addDays(day('2026-01-01'), days));
const calendar = fc
  .record({
    weekend: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
    holidays: fc.array(date, { maxLength: 30 }),
    workdays: fc.array(date, { maxLength: 10 }),
  })
  .map((days) => workingCalendar({ ...days, knownUntil: null }));

describe('a working calendar', () => {
  it.each([
    ['an ordinary week', '2026-09-14', 5, '2026-09-21', WEEKDAYS],
    ['a make-up Sunday counts', '2026-09-18', 1, '2026-09-20', china],
    ['the national holidays do not', '2026-09-30', 1, '2026-10-08', china],
    ['a make-up Saturday after them counts', '2026-10-09', 1, '2026-10-10', china],
    ['no days give the day itself, also on a holiday', '2026-10-03', 0, '2026-10-03', china],
  ])('%s', (_name, start, days, end, used) => {
    expect(used.addWorkingDays(day(start), days)).toBe(end);
  });

  it('counts the days after the first up to and including the last', () => {
    expect(china.workingDaysBetween(day('2026-09-30'), day('2026-10-08'))).toBe(1);
    expect(china.workingDaysBetween(day('2026-09-18'), day('2026-09-20'))).toBe(1);
    expect(WEEKDAYS.workingDaysBetween(day('2026-09-18'), day('2026-09-20'))).toBe(0);
    expect(china.workingDaysBetween(day('2026-10-08'), day('2026-09-30'))).toBe(-1);
  });

  it('without a working day in the week does not exist', () => {
    const never = { weekend: [1, 2, 3, 4, 5, 6, 7], holidays: [], workdays: [day('2026-10-10')], knownUntil: null };
    expect(() => workingCalendar(never)).toThrow(RangeError);
  });

  it('adds and counts the same days, whatever the calendar', () => {
    fc.assert(
      fc.property(calendar, date, fc.integer({ min: 1, max: 60 }), (used, start, days) => {
        const end = used.addWorkingDays(start, days);
        expect(used.isWorkingDay(end)).toBe(true);
        expect(used.workingDaysBetween(start, end)).toBe(days);
        expect(used.workingDaysBetween(start, addDays(end, -1))).toBe(days - 1);
      }),
    );
  });

  it('counts every day once: two periods that meet add up', () => {
    fc.assert(
      fc.property(calendar, date, date, date, (used, a, b, c) => {
        const sum = used.workingDaysBetween(a, b) + used.workingDaysBetween(b, c);
        expect(sum).toBe(used.workingDaysBetween(a, c));
      }),
    );
  });

  it('is the week where no holidays are kept', () => {
    fc.assert(
      fc.property(date, (one) => {
        expect(WEEKDAYS.isWorkingDay(one)).toBe(isoWeekday(one) < 6);
      }),
    );
  });
});
