import { type CalendarDate, WEEKDAYS, workingCalendar } from '@erp-audit/core';
import { describe, expect, it } from 'vitest';
import { returnBy, rhythmDays } from './rhythm-days.ts';

const RHYTHM = { workbooks: 'mon', returns: 'wed 18:00', freeze: 'fri' } as const;
const day = (text: string) => text as CalendarDate;

function withDaysOff(off: readonly string[], makeUp: readonly string[] = []) {
  return workingCalendar({ weekend: [6, 7], holidays: off.map(day), workdays: makeUp.map(day), knownUntil: null });
}

describe('The days of a week', () => {
  it('are Monday, Wednesday and Friday unless the configuration says otherwise', () => {
    expect(rhythmDays('2026-W47', RHYTHM, WEEKDAYS)).toEqual({
      workbooks: '2026-11-16',
      returns: '2026-11-18',
      returnsTime: '18:00',
      freeze: '2026-11-20',
    });
  });

  it('move the freeze to the last working day before a holiday', () => {
    const calendar = withDaysOff(['2026-06-19', '2026-06-18']);
    expect(rhythmDays('2026-W25', RHYTHM, calendar).freeze).toBe('2026-06-17');
  });

  it('count a make-up working day: a freeze on Sunday stays on a Sunday that is worked', () => {
    const sunday = { ...RHYTHM, freeze: 'sun' } as const;
    expect(rhythmDays('2026-W39', sunday, WEEKDAYS).freeze).toBe('2026-09-25');
    expect(rhythmDays('2026-W39', sunday, withDaysOff([], ['2026-09-27'])).freeze).toBe('2026-09-27');
  });

  it('say until when a workbook is expected back: in its week, in the next where that has passed, before a holiday', () => {
    const by = (asOf: string, calendar = WEEKDAYS) => returnBy(day(asOf), RHYTHM, calendar);
    expect(by('2026-11-16')).toEqual({ date: '2026-11-18', time: '18:00' });
    expect(by('2026-11-18')).toEqual({ date: '2026-11-18', time: '18:00' });
    expect(by('2026-11-19')).toEqual({ date: '2026-11-25', time: '18:00' });
    expect(by('2026-11-16', withDaysOff(['2026-11-18']))).toEqual({ date: '2026-11-17', time: '18:00' });
    expect(returnBy(day('2026-11-16'), { ...RHYTHM, returns: 'thu 12:00' }, WEEKDAYS)).toEqual({
      date: '2026-11-19',
      time: '12:00',
    });
  });

  it('move the workbooks forward, and stay in a week nobody works in', () => {
    expect(rhythmDays('2026-W18', RHYTHM, withDaysOff(['2026-04-27', '2026-04-28'])).workbooks).toBe('2026-04-29');
    const golden = ['2026-10-05', '2026-10-06', '2026-10-07', '2026-10-08', '2026-10-09'];
    expect(rhythmDays('2026-W41', RHYTHM, withDaysOff(golden)).freeze).toBe(day('2026-10-09'));
  });
});
