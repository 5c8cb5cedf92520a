import { addDays, type CalendarDate, parseCalendarDate } from '@erp-audit/core';
import type { Cell } from './sheet-rows.ts';

const SERIAL_ZERO = '1899-12-30' as CalendarDate;
// Serials between 2000-01-01 and 2099-12-31; other numbers are not dates.
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;

const SEPARATOR = String.raw`\s*[-./\\,、年\s]\s*`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})${SEPARATOR}(\d{1,2})\s*[-./\\,、月\s]\s*(\d{1,2})\s*[日号]?$`);
const YEAR_LAST = /^(\d{1,2})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{4})$/;
const COMPACT_DATE = /^(\d{4})(\d{2})(\d{2})$/;
const CHINESE_DAY = /^(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/;
const BARE_DAY = /^(\d{1,2})\s*[-./]\s*(\d{1,2})$/;
const TIME_OF_DAY = /[\sT]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[.]?';
const DAY_AND_NAME = new RegExp(String.raw`^(\d{1,2})(?:st|nd|rd|th)?[\s.-]*${MONTH_NAME}(?:[\s,-]*(\d{4}))?$`, 'i');
const NAME_AND_DAY = new RegExp(String.raw`^${MONTH_NAME}[\s.-]*(\d{1,2})(?:st|nd|rd|th)?(?:[\s,]+(\d{4}))?$`, 'i');

/** What a person wrote as a date: a whole one, or a day and month whose year must come from elsewhere. */
export type WrittenDate = { readonly date: CalendarDate } | { readonly month: number; readonly day: number };

function calendarDate(year: string | number, month: string | number, day: string | number): CalendarDate | undefined {
  return parseCalendarDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

function whole(date: CalendarDate | undefined): WrittenDate | undefined {
  return date === undefined ? undefined : { date };
}

/** Two numbers of which it must be clear which is the month: `25/11` is, `5/6` is not. */
function monthAndDay(one: number, other: number): { readonly month: number; readonly day: number } | undefined {
  if (one === other || (one <= 12 && other > 12)) return { month: one, day: other };
  return one > 12 && other <= 12 ? { month: other, day: one } : undefined;
}

function fromMonthName(text: string): WrittenDate | undefined {
  const dayFirst = DAY_AND_NAME.exec(text);
  const nameFirst = NAME_AND_DAY.exec(text);
  const [day, name, year] = dayFirst?.slice(1) ?? [nameFirst?.[2], nameFirst?.[1], nameFirst?.[3]];
  if (day === undefined || name === undefined) return undefined;
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return year === undefined ? { month, day: Number(day) } : whole(calendarDate(year, month, day));
}

function fromNumbers(text: string, monthFirst: boolean): WrittenDate | undefined {
  const full = YEAR_FIRST.exec(text) ?? COMPACT_DATE.exec(text);
  if (full !== null) return whole(calendarDate(full[1] ?? '', full[2] ?? '', full[3] ?? ''));
  const last = YEAR_LAST.exec(text);
  if (last !== null) {
    const parts = monthAndDay(Number(last[1]), Number(last[2]));
    return parts === undefined ? undefined : whole(calendarDate(last[3] ?? '', parts.month, parts.day));
  }
  const chinese = CHINESE_DAY.exec(text);
  if (chinese !== null) return { month: Number(chinese[1]), day: Number(chinese[2]) };
  const bare = BARE_DAY.exec(text);
  if (bare === null) return undefined;
  const [one, other] = [Number(bare[1]), Number(bare[2])];
  return monthFirst ? { month: one, day: other } : monthAndDay(one, other);
}

/**
 * The date a person wrote: a date cell, an Excel serial (also as text), `2026-11-25`, `2026.11.25`, `2026年11月25日`,
 * `20261125`, `11月25日`, `25 Nov 2026`, with full-width digits or a time of day. What could be read as two days is
 * not read.
 * @param monthFirst - True in a Chinese workbook, where `5/6` can only be the sixth of May.
 */
export function readDate(cell: Cell, monthFirst: boolean): WrittenDate | undefined {
  if (cell.date !== undefined) return whole(parseCalendarDate(cell.date));
  const { serial } = cell;
  if (serial !== undefined && serial >= FIRST_SERIAL && serial < LAST_SERIAL) {
    return { date: addDays(SERIAL_ZERO, Math.floor(serial)) };
  }
  const text = cell.text.normalize('NFKC').trim().replace(TIME_OF_DAY, '').trim();
  return fromNumbers(text, monthFirst) ?? fromMonthName(text);
}

/**
 * The day in the year of `due`, the date the finding is due. Undefined where no day is due, where there is no such day
 * in that year, or where it has passed on `asOf`: the year would be a guess, and the promise not the department's own.
 */
export function inYearOf(
  due: CalendarDate | undefined,
  { month, day }: { readonly month: number; readonly day: number },
  asOf: CalendarDate | undefined,
): CalendarDate | undefined {
  const date = due === undefined ? undefined : calendarDate(due.slice(0, 4), month, day);
  return date !== undefined && asOf !== undefined && date < asOf ? undefined : date;
}
