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

/** Types whose values are bytes where they have this character set, which is no character set. */
const TEXT_TYPES = new Set([15, 249, 250, 251, 252, 253, 254]);
const BINARY = 63;
/** Of a month or day that is no calendar date; what an ERP writes so, it means as unknown. */
const ZERO_PART = '-00';

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
      return (value) => (String(value).includes(ZERO_PART) ? null : value);
    default:
      return TEXT_TYPES.has(type ?? 0) && field.characterSet === BINARY ? bytesAsText : undefined;
  }
}

/** `tinyint(1)` may hold more than a flag. */
function flag(value: unknown): unknown {
  return value === 1 ? true : value === 0 ? false : value;
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
