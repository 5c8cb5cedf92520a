import type { RowValue } from '@erp-audit/core';
import type { ColumnMetadata } from 'tedious/lib/token/colmetadata-token-parser.js';

type Read = (value: never) => RowValue;

/** Where tedious keeps what lies below a millisecond, in seconds. */
interface PreciseDate extends Date {
  readonly nanosecondsDelta?: number;
}

const asItIs = (value: RowValue): RowValue => value;
/** Days come again and again; as many of them are kept as there are in some decades. */
const DAYS_KEPT = 20_000;
const MS_A_DAY = 86_400_000;
const days = new Map<number, string>();
const time = (value: PreciseDate): string => clock(value);
const moment = (value: PreciseDate): string => `${day(value)} ${clock(value)}`;
const hex = (value: Buffer): string => `0x${value.toString('hex')}`;

const READERS: Readonly<Record<string, Read>> = {
  Date: day,
  Time: time,
  SmallDateTime: moment,
  DateTime: moment,
  DateTimeN: moment,
  DateTime2: moment,
  // tedious gives the instant; which offset it was stored with is not told.
  DateTimeOffset: (value: PreciseDate) => `${moment(value)}+00:00`,
  VarBinary: hex,
  Binary: hex,
  Image: hex,
  UDT: hex,
  Variant: ofAnyType,
};

function day(value: Date): string {
  const number = Math.floor(value.getTime() / MS_A_DAY);
  const known = days.get(number);
  if (known !== undefined) return known;
  if (days.size >= DAYS_KEPT) days.clear();
  const text = value.toISOString().slice(0, 10);
  days.set(number, text);
  return text;
}

/** How values of a column become those of a row: dates are exact text, bytes hexadecimal, all others what the driver gives. */
export function readerOf({ type }: ColumnMetadata): (value: unknown) => RowValue {
  const read = (READERS[type.name] ?? asItIs) as (value: unknown) => RowValue;
  return (value) => (value === null || value === undefined ? null : read(value));
}

function ofAnyType(value: RowValue | Date | Buffer): RowValue {
  if (value instanceof Date) return moment(value);
  return Buffer.isBuffer(value) ? hex(value) : (value as RowValue);
}

/** Time of day with as many places as it has; the delta is what a date of JavaScript does not hold. */
function clock(value: PreciseDate): string {
  const [seconds = '', milliseconds = ''] = value.toISOString().slice(11, 23).split('.');
  const below = Math.round((value.nanosecondsDelta ?? 0) * 10_000_000);
  const fraction = `${milliseconds}${String(below).padStart(4, '0')}`.replace(/0+$/, '');
  return fraction === '' ? seconds : `${seconds}.${fraction}`;
}
