import type { LocalizedText } from '@erp-audit/core';
import { exactNumber } from '../exact-number.ts';
import type { CellKind } from '../reading/extract-rows.ts';
import { REASONS } from '../reading/reasons.ts';
import type { NumberForm } from './cell-styles.ts';

const DAY_MS = 86_400_000;
/** Day zero of the two calendars of Excel. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Excel counts 29 February 1900, a day that never was. */
const NO_DAY = 60;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;
const SECONDS_A_DAY = 86_400;

export interface CellValue {
  readonly text: string | null;
  readonly kind: CellKind | null;
}

/** A number of a sheet, as what it is shown: Excel keeps dates as numbers, and codes with leading zeros too. */
export function numberValue(text: string, form: NumberForm, is1904: boolean): CellValue | LocalizedText {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) return REASONS.noNumber;
  if (form === 'date' || form === 'time') return dateValue(number, form, is1904);
  // What a cell holds has 15 digits at most; the shortest text for it is what Excel shows.
  const exact = exactNumber(String(number))?.text ?? String(number);
  if (form === 'number' || !/^\d+$/.test(exact)) return { text: exact, kind: 'number' };
  return { text: exact.padStart(form.padded, '0'), kind: 'text' };
}

function dateValue(serial: number, form: 'date' | 'time', is1904: boolean): CellValue | LocalizedText {
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const day = Math.floor(seconds / SECONDS_A_DAY);
  const ofDay = seconds - day * SECONDS_A_DAY;
  const time = new Date(ofDay * 1_000).toISOString().slice(11, 19);
  if (form === 'time' && day === 0) return { text: time, kind: 'text' };
  if (day < (is1904 ? 0 : 1) || day > LAST_DAY || (!is1904 && day === NO_DAY)) return REASONS.noDate;
  // Before the day that never was, Excel's days are one ahead.
  const shifted = !is1904 && day < NO_DAY ? day + 1 : day;
  const date = new Date((is1904 ? EPOCH_1904 : EPOCH_1900) + shifted * DAY_MS).toISOString().slice(0, 10);
  return ofDay === 0 ? { text: date, kind: 'date' } : { text: `${date} ${time}`, kind: 'timestamp' };
}

/** A date that is written as one, in ISO 8601. */
export function isoValue(text: string): CellValue | LocalizedText {
  const [, date, time = ''] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.\d+)?Z?)?$/.exec(text) ?? [];
  if (date === undefined) return REASONS.noDate;
  const isDay = time === '' || time === '00:00:00';
  return isDay ? { text: date, kind: 'date' } : { text: `${date} ${time}`, kind: 'timestamp' };
}
