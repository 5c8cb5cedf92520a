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
      const exact = exactNumber(column, bytes.subarray(offset, result.offset));
      if (exact !== undefined) result.value = exact;
    }
    return result;
  };
}

function exactNumber({ type, precision, scale }: ColumnType, bytes: Buffer): string | undefined {
  switch (type.name) {
    case 'DecimalN':
    case 'NumericN':
      return decimal(bytes, precision ?? 0, scale ?? 0);
    case 'MoneyN':
      return money(bytes.subarray(1));
    case 'Money':
    case 'SmallMoney':
      return money(bytes);
    default:
      return undefined;
  }
}

/** Length, sign, then the digits as an integer, lowest byte first. */
function decimal(bytes: Buffer, precision: number, scale: number): string {
  const magnitude = BigInt(`0x${Buffer.from(bytes.subarray(2)).reverse().toString('hex')}`);
  const text = withPoint(magnitude, scale, bytes[1] === 1);
  return precision === COMPUTED_PRECISION && scale > 0 ? text.replace(/\.?0+$/, '') : text;
}

/** Ten-thousandths; of eight bytes the upper half comes first. */
function money(bytes: Buffer): string {
  const value = bytes.length === 4 ? BigInt(bytes.readInt32LE(0)) : eightBytes(bytes);
  return withPoint(value < 0n ? -value : value, MONEY_PLACES, value >= 0n);
}

function eightBytes(bytes: Buffer): bigint {
  return (BigInt(bytes.readInt32LE(0)) << 32n) + BigInt(bytes.readUInt32LE(4));
}

function withPoint(magnitude: bigint, scale: number, isPositive: boolean): string {
  const digits = magnitude.toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const sign = isPositive || magnitude === 0n ? '' : '-';
  return scale === 0 ? `${sign}${digits}` : `${sign}${whole}.${digits.slice(-scale)}`;
}
