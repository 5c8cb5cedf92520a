import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, type CalendarDate, formatIssue, workingCalendar } from '@erp-audit/core';
import chineseDays from 'chinese-days';
import { describe, expect, it } from 'vitest';
import { readHolidays } from './holiday-file.ts';
import { calendarsDirectory } from './load-calendar.ts';

const WEEKEND = [6, 7];
const faultsOf = (text: string) => {
  const { issues } = readHolidays('holidays.yaml', text, WEEKEND);
  return issues.map((issue) => formatIssue(issue, 'en'));
};

const GOOD = `holidays:
  - 2026-05-01
  - { days: 2026-10-01/2026-10-07, name: National Day }
workdays:
  - 2026-10-10
`;

describe('a holiday file', () => {
  it('gives its days, ranges with both ends, and how far it reaches', () => {
    const read = readHolidays('holidays.yaml', GOOD, WEEKEND);
    expect(read.holidays).toHaveLength(8);
    expect(read.holidays.at(-1)).toBe('2026-10-07');
    expect(read).toMatchObject({ workdays: ['2026-10-10'], knownUntil: '2026-12-31', issues: [] });
  });

  it.each([
    [
      'a day that does not exist',
      '2026-05-01',
      '2026-02-30',
      'holidays.yaml:2:5: holidays.0 is "2026-02-30": write a day such as 2026-10-01, or days such as 2026-10-01/2026-10-07.',
    ],
    [
      'a range that ends before it begins',
      '2026-10-01/2026-10-07',
      '2026-10-07/2026-10-01',
      'holidays.yaml:3:13: holidays.1.days is "2026-10-07/2026-10-01": write a day such as 2026-10-01, or days such as 2026-10-01/2026-10-07.',
    ],
    [
      'a range with a mistyped year',
      '2026-10-07,',
      '2027-10-07,',
      'holidays.yaml:3:13: holidays.1.days is "2026-10-01/2027-10-07": write a day such as 2026-10-01, or days such as 2026-10-01/2026-10-07.',
    ],
    [
      'a day listed twice',
      '2026-05-01',
      '2026-10-03',
      'holidays.yaml:3:5: 2026-10-03 is listed before: list every day once, as a holiday or as a make-up working day.',
    ],
    [
      'a holiday that is a make-up day too',
      '2026-10-10',
      '2026-10-04',
      'holidays.yaml:5:5: 2026-10-04 is listed before: list every day once, as a holiday or as a make-up working day.',
    ],
    [
      'a make-up day that is worked anyway',
      '2026-10-10',
      '2026-10-09',
      'holidays.yaml:5:5: 2026-10-09 is no day of the weekend: only days that are free otherwise can be make-up working days. Remove it.',
    ],
    [
      'a year left out',
      '2026-05-01',
      '2024-05-01',
      'holidays.yaml:2:3: There are holidays before and after 2025, but none of 2025: add that year.',
    ],
    [
      'a mistyped key',
      'workdays',
      'workday',
      'holidays.yaml:4:1: "workday" is not a setting of this file. Did you mean "workdays"?',
    ],
  ])('with %s says where and what to write', (_name, good, bad, message) => {
    expect(GOOD).toContain(good);
    expect(faultsOf(GOOD.replace(good, bad))).toEqual([message]);
  });

  it('that is not YAML says so', () => {
    expect(faultsOf('holidays: [')[0]).toMatch(/^holidays\.yaml:1:\d+: /);
  });
});

describe('the shipped holidays of mainland China', () => {
  const text = readFileSync(join(calendarsDirectory(), 'cn.yaml'), 'utf8');
  const read = readHolidays('cn.yaml', text, WEEKEND);
  const calendar = workingCalendar({ weekend: WEEKEND, ...read });

  it('have no fault and end with a year', () => {
    expect(read.issues).toEqual([]);
    expect(read.knownUntil).toMatch(/-12-31$/);
  });

  it('are those of chinese-days on every day of their years', () => {
    const first = `${read.holidays[0]?.slice(0, 4)}-01-01` as CalendarDate;
    const last = read.knownUntil as CalendarDate;
    const different: string[] = [];
    for (let date = first; date <= last; date = addDays(date, 1))
      if (calendar.isWorkingDay(date) !== chineseDays.isWorkday(date)) different.push(date);
    expect(different).toEqual([]);
  });

  it('count weekends only beyond the last year they know', () => {
    const after = addDays(read.knownUntil as CalendarDate, 1);
    const later = Array.from({ length: 14 }, (_, index) => addDays(after, index));
    expect(later.filter((date) => calendar.isWorkingDay(date))).toHaveLength(10);
  });
});
