import { DuckDBDateValue, DuckDBDecimalValue, DuckDBTimestampValue, type DuckDBValue } from '@duckdb/node-api';

/**
 * The texts that the driver's own `toString` gives, in less time: it divides large numbers and builds each date from
 * its parts. What is beyond the calendar of JavaScript is left to it.
 */

const MICROS_OF_A_DAY = 86_400_000_000n;
const MILLIS_OF_A_DAY = 86_400_000;
/** 0001-01-01 and 9999-12-31, in days since 1970. */
const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;
/** Dates of an ERP repeat; more of them than ten years have are not kept. */
const MOST_DATES_KEPT = 4_000;

const keptDates = new Map<number, string>();

export function decimalText(value: DuckDBValue): string {
  if (!(value instanceof DuckDBDecimalValue) || value.scale === 0) return String(value);
  const isNegative = value.value < 0n;
  const digits = String(isNegative ? -value.value : value.value).padStart(value.scale + 1, '0');
  const point = digits.length - value.scale;
  return `${isNegative ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
}

export function dateText(value: DuckDBValue): string {
  return (value instanceof DuckDBDateValue ? dayText(value.days) : undefined) ?? String(value);
}

export function timestampText(value: DuckDBValue): string {
  return (value instanceof DuckDBTimestampValue ? instantText(value.micros) : undefined) ?? String(value);
}

/** Date and time of day in UTC with as many digits as there are; undefined outside of the years 1 to 9999. */
function instantText(micros: bigint): string | undefined {
  const day = Number(micros / MICROS_OF_A_DAY) - (micros % MICROS_OF_A_DAY < 0n ? 1 : 0);
  const date = dayText(day);
  if (date === undefined) return undefined;
  const ofDay = Number(micros - BigInt(day) * MICROS_OF_A_DAY);
  return `${date} ${timeText(ofDay)}`;
}

function dayText(day: number): string | undefined {
  const kept = keptDates.get(day);
  if (kept !== undefined) return kept;
  if (day < FIRST_DAY || day > LAST_DAY) return undefined;
  const text = new Date(day * MILLIS_OF_A_DAY).toISOString().slice(0, 10);
  if (keptDates.size >= MOST_DATES_KEPT) keptDates.clear();
  keptDates.set(day, text);
  return text;
}

function timeText(micros: number): string {
  const seconds = Math.floor(micros / 1_000_000);
  const fraction = micros - seconds * 1_000_000;
  const minutes = Math.floor(seconds / 60);
  const text = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}:${twoDigits(seconds % 60)}`;
  return fraction === 0 ? text : `${text}.${String(fraction).padStart(6, '0').replace(/0+$/, '')}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
