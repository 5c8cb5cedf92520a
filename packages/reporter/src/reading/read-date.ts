import { addDays, type CalendarDate, parseCalendarDate } from '@erp-audit/core';
import type { Cell } from './sheet-rows.ts';

const SERIAL_ZERO = '1899-12-30' as CalendarDate;
// Serials between 2000-01-01 and 2099-12-31; other numbers are not dates.
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;

const FULL_DATE = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?$/;
const COMPACT_DATE = /^(\d{4})(\d{2})(\d{2})$/;
const DAY_OF_YEAR = /^(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*[日号]?$/;

function calendarDate(year: string | number, month = '', day = ''): CalendarDate | undefined {
  return parseCalendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** The day in the year of the as-of, or in the next year when that day has passed. */
function nextOccurrence(
  month: string | undefined,
  day: string | undefined,
  asOf: CalendarDate,
): CalendarDate | undefined {
  const year = Number(asOf.slice(0, 4));
  const thisYear = calendarDate(year, month, day);
  return thisYear !== undefined && thisYear >= asOf ? thisYear : calendarDate(year + 1, month, day);
}

function fromText(text: string, asOf: CalendarDate | undefined): CalendarDate | undefined {
  const full = FULL_DATE.exec(text) ?? COMPACT_DATE.exec(text);
  if (full !== null) return calendarDate(full[1] ?? '', full[2], full[3]);
  const short = DAY_OF_YEAR.exec(text);
  return short === null || asOf === undefined ? undefined : nextOccurrence(short[1], short[2], asOf);
}

/**
 * The date a person wrote: a date cell, an Excel serial, `2026-11-25`, `2026.11.25`, `2026/11/25`, `2026年11月25日`,
 * `20261125`, `11月25日`. A day without a year is the next one after the workbook's as-of; without as-of it is refused,
 * because a guess would be a promise the department never made.
 */
export function readDate(cell: Cell, asOf: CalendarDate | undefined): CalendarDate | undefined {
  if (cell.date !== undefined) return parseCalendarDate(cell.date);
  const { serial } = cell;
  if (serial !== undefined && serial >= FIRST_SERIAL && serial < LAST_SERIAL) {
    return addDays(SERIAL_ZERO, Math.floor(serial));
  }
  return fromText(cell.text.normalize('NFKC').trim(), asOf);
}
