import type { Row } from '@erp-audit/core';
import type { FieldPacket } from 'mysql2';

/** A row while its values are made what the product wants. */
export type MutableRow = Record<string, unknown>;
type Convert = (value: unknown) => unknown;

/** Numbers of the protocol's column types. */
const TYPE = {
  tiny: 1,
  float: 4,
  timestamp: 7,
  date: 10,
  datetime: 12,
  newdate: 14,
  bit: 16,
};

/** Number types, whose values the driver never gives as bytes. */
const NUMBER_TYPES: ReadonlySet<number | undefined> = new Set([0, 1, 2, 3, 4, 5, 8, 9, 13, 246]);
/** The character set of what is no text. */
const BINARY = 63;

/**
 * Makes the values of a result what the product wants, beyond what the driver does: flags are booleans, numbers of four
 * bytes have no more digits than they hold, zero dates are null, bytes are text. Undefined where no column needs it.
 */
export function rowConverter(fields: readonly FieldPacket[]): ((row: MutableRow) => Row) | undefined {
  const converters = fields.flatMap((field): [string, Convert][] => {
    const convert = converterOf(field);
    return convert === undefined ? [] : [[field.name, convert]];
  });
  if (converters.length === 0) return undefined;
  return (row) => {
    for (const [name, convert] of converters) {
      const value = row[name];
      if (value !== null) row[name] = convert(value);
    }
    return row as Row;
  };
}

function converterOf(field: FieldPacket): Convert | undefined {
  const type = field.columnType ?? field.type;
  const length = field.columnLength ?? field.length;
  switch (type) {
    case TYPE.tiny:
      return length === 1 ? flag : undefined;
    case TYPE.bit:
      return length === 1 ? (value) => bitsOf(value) === '1' : bitsOf;
    case TYPE.float:
      return (value) => shortestSingle(Number(value));
    case TYPE.date:
    case TYPE.newdate:
    case TYPE.datetime:
    case TYPE.timestamp:
      return knownDate;
    default:
      return mayBeBytes(field) ? bytesAsText : undefined;
  }
}

/** `tinyint(1)` may hold more than a flag. */
function flag(value: unknown): unknown {
  return value === 1 ? true : value === 0 ? false : value;
}

const MONTH_AT = 5;
const DAY_AT = 8;

/** Month or day 00: no calendar date. What an ERP writes so, it means as unknown. Millions of values come this way. */
function knownDate(value: unknown): unknown {
  return typeof value === 'string' && (value.startsWith('00', MONTH_AT) || value.startsWith('00', DAY_AT))
    ? null
    : value;
}

/** True also where the driver does not tell the character set. */
function mayBeBytes(field: FieldPacket): boolean {
  const { characterSet } = field as { readonly characterSet?: number };
  if (NUMBER_TYPES.has(field.columnType ?? field.type)) return false;
  return characterSet === undefined || characterSet === BINARY;
}

function bitsOf(value: unknown): string {
  return Buffer.isBuffer(value) ? BigInt(`0x${value.toString('hex') || '0'}`).toString() : String(value);
}

/** The number with the fewest digits that has the same four bytes. */
function shortestSingle(value: number): number {
  const candidates = [6, 7, 8, 9].map((digits) => Number(value.toPrecision(digits)));
  return candidates.find((candidate) => Math.fround(candidate) === value) ?? value;
}

function bytesAsText(value: unknown): unknown {
  return Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value;
}
