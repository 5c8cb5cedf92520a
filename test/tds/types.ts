/** How a column is described and how its values travel (MS-TDS 2.2.5). */
export interface TdsType {
  readonly info: Buffer;
  encode(value: TdsValue): Buffer;
}

/** Numbers of more than 15 digits are written as text, times as in ISO 8601. */
export type TdsValue = string | number | boolean | Buffer | null;

export interface TdsColumn {
  readonly name: string;
  readonly type: TdsType;
}

const CHINESE = Buffer.from([0x04, 0x08, 0xd0, 0x00, 0x00]);
const LATIN = Buffer.from([0x09, 0x04, 0xd0, 0x00, 0x34]);
const PLP_NULL = Buffer.alloc(8, 0xff);
const MS_A_DAY = 86_400_000;

function bytes(length: number, fill: (buffer: Buffer) => void): Buffer {
  const buffer = Buffer.alloc(length);
  fill(buffer);
  return buffer;
}

const uint8 = (value: number) => Buffer.from([value]);
const uint16 = (value: number) => bytes(2, (buffer) => buffer.writeUInt16LE(value));
const uint32 = (value: number) => bytes(4, (buffer) => buffer.writeUInt32LE(value));

/** A value with its length in one byte; none is null. */
function short(info: Buffer, toBytes: (value: Exclude<TdsValue, null>) => Buffer): TdsType {
  return {
    info,
    encode: (value) => {
      if (value === null) return uint8(0);
      const encoded = toBytes(value);
      return Buffer.concat([uint8(encoded.length), encoded]);
    },
  };
}

/** A value with its length in two bytes. */
function long(info: Buffer, toBytes: (value: Exclude<TdsValue, null>) => Buffer): TdsType {
  return {
    info,
    encode: (value) => {
      if (value === null) return uint16(0xffff);
      const encoded = toBytes(value);
      return Buffer.concat([uint16(encoded.length), encoded]);
    },
  };
}

function integer(length: 1 | 2 | 4 | 8): TdsType {
  return short(Buffer.from([0x26, length]), (value) => {
    const unsigned = BigInt.asUintN(length * 8, BigInt(value as string));
    return bytes(8, (buffer) => buffer.writeBigUInt64LE(unsigned)).subarray(0, length);
  });
}

/** The digits of a number as an integer, after moving the point to the right. */
function scaled(value: TdsValue, scale: number): bigint {
  const [whole = '0', fraction = ''] = String(value).split('.');
  return BigInt(`${whole}${fraction.slice(0, scale).padEnd(scale, '0')}`);
}

function exact(id: number, precision: number, scale: number): TdsType {
  const magnitudeBytes = precision <= 9 ? 4 : precision <= 19 ? 8 : precision <= 28 ? 12 : 16;
  return short(Buffer.from([id, magnitudeBytes + 1, precision, scale]), (value) => {
    const digits = scaled(value, scale);
    let rest = digits < 0n ? -digits : digits;
    const magnitude = Buffer.alloc(magnitudeBytes);
    for (let index = 0; index < magnitudeBytes; index++, rest >>= 8n) magnitude[index] = Number(rest & 0xffn);
    return Buffer.concat([uint8(digits < 0n ? 0 : 1), magnitude]);
  });
}

function ucs2(value: TdsValue): Buffer {
  return Buffer.from(String(value), 'utf16le');
}

const daysFrom = (epoch: number, instant: number) => Math.floor((instant - epoch) / MS_A_DAY);
const YEAR_ONE = new Date(0).setUTCFullYear(1, 0, 1);
const YEAR_1900 = Date.UTC(1900, 0, 1);

/** `2026-05-01T23:30:00.1234567` as milliseconds and what lies below them in units of 100 ns. */
function instantOf(value: TdsValue): { readonly ms: number; readonly ticks: number } {
  const [, head = '', fraction = ''] = /^([^.+Z]+)(?:\.(\d+))?/.exec(String(value)) ?? [];
  return {
    ms: Date.parse(`${head.includes('T') ? head : `${head}T00:00:00`}Z`),
    ticks: Number(fraction.padEnd(7, '0')),
  };
}

function day(ms: number): Buffer {
  const days = uint32(daysFrom(YEAR_ONE, ms));
  return days.subarray(0, 3);
}

/** Time of day in units of 100 ns: scale 7 takes five bytes. */
function timeOfDay(ms: number, ticks: number): Buffer {
  const units = BigInt(ms - Math.floor(ms / MS_A_DAY) * MS_A_DAY) * 10_000n + BigInt(ticks);
  return bytes(8, (buffer) => buffer.writeBigUInt64LE(units)).subarray(0, 5);
}

function dateTime(value: TdsValue): Buffer {
  const { ms, ticks } = instantOf(value);
  const ofDay = ms - Math.floor(ms / MS_A_DAY) * MS_A_DAY + ticks / 10_000;
  return Buffer.concat([uint32(daysFrom(YEAR_1900, ms)), uint32(Math.round((ofDay * 3) / 10))]);
}

export const TDS = {
  tinyint: integer(1),
  smallint: integer(2),
  int: integer(4),
  bigint: integer(8),
  bit: short(Buffer.from([0x68, 1]), (value) => uint8(value === true ? 1 : 0)),
  float: short(Buffer.from([0x6d, 8]), (value) => bytes(8, (buffer) => buffer.writeDoubleLE(Number(value)))),
  decimal: (precision: number, scale: number) => exact(0x6a, precision, scale),
  numeric: (precision: number, scale: number) => exact(0x6c, precision, scale),
  money: short(Buffer.from([0x6e, 8]), (value) => {
    const units = BigInt.asUintN(64, scaled(value, 4));
    return Buffer.concat([uint32(Number(units >> 32n)), uint32(Number(units & 0xffff_ffffn))]);
  }),
  nvarchar: (characters: number) => long(Buffer.concat([uint8(0xe7), uint16(characters * 2), LATIN]), ucs2),
  nchar: (characters: number) =>
    long(Buffer.concat([uint8(0xef), uint16(characters * 2), LATIN]), (value) =>
      ucs2(String(value).padEnd(characters)),
    ),
  nvarcharMax: {
    info: Buffer.concat([uint8(0xe7), uint16(0xffff), LATIN]),
    encode: (value: TdsValue) => {
      if (value === null) return PLP_NULL;
      const encoded = ucs2(value);
      const length = bytes(8, (buffer) => buffer.writeBigUInt64LE(BigInt(encoded.length)));
      const chunk = encoded.length === 0 ? [] : [uint32(encoded.length), encoded];
      return Buffer.concat([length, ...chunk, uint32(0)]);
    },
  },
  /** In the code page of a Chinese collation; the value is given in its bytes. */
  varcharChinese: (length: number) =>
    long(Buffer.concat([uint8(0xa7), uint16(length), CHINESE]), (value) => value as Buffer),
  varbinary: (length: number) => long(Buffer.concat([uint8(0xa5), uint16(length)]), (value) => value as Buffer),
  date: short(uint8(0x28), (value) => day(instantOf(value).ms)),
  time: short(Buffer.from([0x29, 7]), (value) => {
    const { ms, ticks } = instantOf(`1970-01-01T${value}`);
    return timeOfDay(ms, ticks);
  }),
  datetime: short(Buffer.from([0x6f, 8]), dateTime),
  datetime2: short(Buffer.from([0x2a, 7]), (value) => {
    const { ms, ticks } = instantOf(value);
    return Buffer.concat([timeOfDay(ms, ticks), day(ms)]);
  }),
  /** The instant is given in UTC; the offset is what the row was stored with. */
  datetimeoffset: (offsetMinutes: number) =>
    short(Buffer.from([0x2b, 7]), (value) => {
      const { ms, ticks } = instantOf(value);
      const offset = bytes(2, (buffer) => buffer.writeInt16LE(offsetMinutes));
      return Buffer.concat([timeOfDay(ms, ticks), day(ms), offset]);
    }),
  uniqueidentifier: short(Buffer.from([0x24, 16]), (value) => {
    const hex = Buffer.from(String(value).replaceAll('-', ''), 'hex');
    return Buffer.concat([
      hex.subarray(0, 4).reverse(),
      hex.subarray(4, 6).reverse(),
      hex.subarray(6, 8).reverse(),
      hex.subarray(8),
    ]);
  }),
} as const;
