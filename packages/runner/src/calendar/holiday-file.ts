import {
  addDays,
  type CalendarDate,
  composeText,
  type FileIssue,
  isoWeekday,
  type LocalizedText,
  parseCalendarDate,
} from '@erp-audit/core';
import { expected, explainIssue, parseYamlFile, type YamlFile, type YamlPath } from '@erp-audit/engine';
import { z } from 'zod';

/** More days than this in one range are a mistyped year. */
const LONGEST_RANGE = 60;

const DAYS = expected({
  en: 'a day such as 2026-10-01, or days such as 2026-10-01/2026-10-07',
  'zh-CN': '日期，如 2026-10-01；或日期范围，如 2026-10-01/2026-10-07',
});
const Days = z.string().transform((text, context) => {
  const days = daysOf(text);
  if (days !== undefined) return days;
  context.addIssue({ code: 'custom', message: DAYS });
  return z.NEVER;
});
const Named = z.strictObject({ days: Days, name: z.string().optional() }).transform(({ days }) => days);
/** A day alone, or with its name. */
const Entry = z.unknown().transform((value, context) => {
  const { success, data, error } = (typeof value === 'string' ? Days : Named).safeParse(value);
  if (success) return data;
  for (const issue of error.issues) context.issues.push({ ...issue, input: value } as z.core.$ZodRawIssue);
  return z.NEVER;
});
const HolidayFile = z.strictObject({ holidays: z.array(Entry).min(1), workdays: z.array(Entry).default([]) });

/** The day, or all days of the range with both ends. */
function daysOf(text: string): readonly CalendarDate[] | undefined {
  const [first, last = first, ...more] = text.split('/').map((part) => parseCalendarDate(part.trim()));
  if (first === undefined || last === undefined || more.length > 0 || last < first) return undefined;
  const days: CalendarDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (days.length === LONGEST_RANGE) return undefined;
    days.push(day);
  }
  return days;
}

export interface Holidays {
  readonly holidays: readonly CalendarDate[];
  readonly workdays: readonly CalendarDate[];
  /** Last day of the last year with holidays. */
  readonly knownUntil: CalendarDate | null;
  readonly issues: readonly FileIssue[];
}

const NOTHING = { holidays: [], workdays: [], knownUntil: null };

/**
 * Reads a holiday file. Faults are issues with their place: days that do not exist, a day listed twice, a make-up day
 * that is worked anyway, a year left out between two others.
 * @param weekend - ISO weekdays that are not worked.
 */
export function readHolidays(file: string, text: string, weekend: readonly number[]): Holidays {
  const yaml = parseYamlFile(file, text);
  if (yaml.issues.length > 0) return { ...NOTHING, issues: yaml.issues };
  const parsed = HolidayFile.safeParse(yaml.value ?? {});
  if (!parsed.success) {
    return { ...NOTHING, issues: parsed.error.issues.flatMap((issue) => explainIssue(yaml, HolidayFile, issue)) };
  }
  const listed = (key: 'holidays' | 'workdays') =>
    parsed.data[key].flatMap((days, index) => days.map((day) => ({ day, path: [key, index] as const })));
  const holidays = listed('holidays');
  const workdays = listed('workdays');
  const years = [...new Set(holidays.map(({ day }) => Number(day.slice(0, 4))))].toSorted((a, b) => a - b);
  return {
    holidays: holidays.map(({ day }) => day),
    workdays: workdays.map(({ day }) => day),
    knownUntil: `${years.at(-1)}-12-31` as CalendarDate,
    issues: [
      ...doubles(yaml, [...holidays, ...workdays]),
      ...workdays
        .filter(({ day }) => !weekend.includes(isoWeekday(day)))
        .map(({ day, path }) => yaml.issueAt(path, noMakeUp(day))),
      ...gaps(years).map((year) => yaml.issueAt(['holidays'], missingYear(year))),
    ],
  };
}

interface Listed {
  readonly day: CalendarDate;
  readonly path: YamlPath;
}

/** One issue for each entry that holds days listed before. */
function doubles(yaml: YamlFile, listed: readonly Listed[]): readonly FileIssue[] {
  const seen = new Set<string>();
  const faulty = new Map<string, Listed>();
  for (const each of listed) {
    const place = each.path.join('.');
    if (seen.has(each.day) && !faulty.has(place)) faulty.set(place, each);
    seen.add(each.day);
  }
  return [...faulty.values()].map(({ day, path }) =>
    yaml.issueAt(path, {
      en: `${day} is listed before: list every day once, as a holiday or as a make-up working day.`,
      'zh-CN': `${day} 已在前面列出：每一天只列一次，或为假日，或为调休上班日。`,
    }),
  );
}

function noMakeUp(day: CalendarDate): LocalizedText {
  return {
    en: `${day} is no day of the weekend: only days that are free otherwise can be make-up working days. Remove it.`,
    'zh-CN': `${day} 不是周末：只有原本休息的日子才能是调休上班日。请删除。`,
  };
}

function gaps(years: readonly number[]): readonly number[] {
  const known = new Set(years);
  const [first = 0] = years;
  const last = years.at(-1) ?? first;
  return Array.from({ length: last - first }, (_, index) => first + index).filter((year) => !known.has(year));
}

function missingYear(year: number): LocalizedText {
  return composeText((locale) =>
    locale === 'en'
      ? `There are holidays before and after ${year}, but none of ${year}: add that year.`
      : `${year} 年前后都有假日，但缺少 ${year} 年：请补充该年。`,
  );
}
