import { createRequire } from 'node:module';

/** Set on the options of a connection whose numbers arrive as exact text. */
export const EXACT_NUMBERS = Symbol('erp-audit exact numbers');

interface ReadResult {
  value: unknown;
  readonly offset: number;
}
interface ColumnType {
  readonly type: { readonly name: string };
  readonly precision?: number;
  readonly scale?: number;
}
interface ValueParser {
  readValue(bytes: Buffer, offset: number, column: ColumnType, options: Record<symbol, unknown>): ReadResult;
}

const MONEY_PLACES = 4;
const WORD_BYTES = 4;
const WORD = 2 ** 32;
/** The most digits a decimal has; SQL Server gives results of arithmetic so many. */
const COMPUTED_PRECISION = 38;

let isInstalled = false;

/**
 * tedious gives decimals and money as JavaScript numbers, which hold 15 digits, and lets nobody have the bytes. So its
 * reader of single values is wrapped, once and only for connections that ask for it: the value is read again from the
 * bytes that tedious found it in. Depends on the pinned version of tedious; the tests fail where that changes.
 */
export function installExactNumbers(): void {
  if (isInstalled) return;
  isInstalled = true;
  const parser = createRequire(import.meta.url)('tedious/lib/value-parser') as ValueParser;
  const read = parser.readValue;
  parser.readValue = (bytes, offset, column, options) => {
    const result = read(bytes, offset, column, options);
    if (result.value !== null && options[EXACT_NUMBERS] === true) {
      const exact = exactNumber(column, bytes, offset, result.offset);
      if (exact !== undefined) result.value = exact;
    }
    return result;
  };
}

/** The number that stands between two places; undefined where the column holds something else. */
function exactNumber(
  { type, precision = 0, scale = 0 }: ColumnType,
  bytes: Buffer,
  start: number,
  end: number,
): string | undefined {
  switch (type.name) {
    case 'DecimalN':
    case 'NumericN':
      return decimal(bytes, start, end, precision, scale);
    case 'MoneyN':
      return money(bytes, start + 1, end);
    case 'Money':
    case 'SmallMoney':
      return money(bytes, start, end);
    default:
      return undefined;
  }
}

/** Length, sign, then the digits as an integer of 4, 8, 12 or 16 bytes, lowest first. */
function decimal(bytes: Buffer, start: number, end: number, precision: number, scale: number): string {
  const isPositive = bytes[start + 1] === 1;
  const text = withPoint(integerText(bytes, start + 2, end), scale, isPositive);
  return precision === COMPUTED_PRECISION && scale > 0 ? text.replace(/\.?0+$/, '') : text;
}

/** Most numbers are small enough for JavaScript's own, which is many times faster. */
function integerText(bytes: Buffer, start: number, end: number): string {
  let value = 0;
  for (let at = end - WORD_BYTES; at >= start; at -= WORD_BYTES) {
    value = value * WORD + bytes.readUInt32LE(at);
    if (value > Number.MAX_SAFE_INTEGER) return largeInteger(bytes, start, end).toString();
  }
  return String(value);
}

function largeInteger(bytes: Buffer, start: number, end: number): bigint {
  let value = 0n;
  for (let at = end - WORD_BYTES; at >= start; at -= WORD_BYTES) {
    value = (value << 32n) + BigInt(bytes.readUInt32LE(at));
  }
  return value;
}

/** Ten-thousandths; of eight bytes the upper half comes first. */
function money(bytes: Buffer, start: number, end: number): string {
  const value =
    end - start === WORD_BYTES
      ? BigInt(bytes.readInt32LE(start))
      : (BigInt(bytes.readInt32LE(start)) << 32n) + BigInt(bytes.readUInt32LE(start + WORD_BYTES));
  return withPoint(String(value < 0n ? -value : value), MONEY_PLACES, value >= 0n);
}

function withPoint(magnitude: string, scale: number, isPositive: boolean): string {
  const digits = magnitude.length > scale ? magnitude : magnitude.padStart(scale + 1, '0');
  const sign = isPositive || /^0+$/.test(digits) ? '' : '-';
  return scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
