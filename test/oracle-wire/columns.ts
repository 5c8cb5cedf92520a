import type { FieldDef } from 'pg';
import type { MessageWriter } from './driver-codecs.ts';

/** Numbers of Oracle's types on the wire. */
export const ORACLE_TYPE = {
  varchar: 1,
  number: 2,
  integer: 3,
  long: 8,
  date: 12,
  raw: 23,
  char: 96,
  binaryDouble: 101,
  clob: 112,
  timestamp: 180,
  timestampTz: 181,
  timestampLtz: 231,
} as const;

const UTF8 = 873;
const CHARACTERS = 1;
const FLOATING_SCALE = -127;

/** A column as Oracle would describe it. */
export interface OracleColumn {
  readonly name: string;
  readonly type: number;
  readonly precision: number;
  readonly scale: number;
  readonly maxBytes: number;
}

const FIXED: Readonly<Record<string, Omit<OracleColumn, 'name'>>> = {
  int2: number(5, 0),
  int4: number(10, 0),
  int8: number(19, 0),
  oid: number(10, 0),
  bool: number(1, 0),
  float4: { type: ORACLE_TYPE.binaryDouble, precision: 0, scale: 0, maxBytes: 8 },
  float8: { type: ORACLE_TYPE.binaryDouble, precision: 0, scale: 0, maxBytes: 8 },
  date: { type: ORACLE_TYPE.date, precision: 0, scale: 0, maxBytes: 7 },
  timestamptz: { type: ORACLE_TYPE.timestampTz, precision: 0, scale: 6, maxBytes: 13 },
  bytea: { type: ORACLE_TYPE.raw, precision: 0, scale: 0, maxBytes: 2_000 },
  clob: { type: ORACLE_TYPE.clob, precision: 0, scale: 0, maxBytes: 4_000 },
};

function number(precision: number, scale: number): Omit<OracleColumn, 'name'> {
  return { type: ORACLE_TYPE.number, precision, scale, maxBytes: 22 };
}

/** @param typeName - of the column in PostgreSQL; a domain has its own, such as `clob` */
export function oracleColumn(field: FieldDef, typeName: string): OracleColumn {
  const name = field.name === field.name.toLowerCase() ? field.name.toUpperCase() : field.name;
  return { name, ...typeOf(typeName, field.dataTypeModifier) };
}

function typeOf(typeName: string, modifier: number): Omit<OracleColumn, 'name'> {
  if (typeName === 'numeric') {
    return modifier < 0 ? number(0, FLOATING_SCALE) : number(((modifier - 4) >> 16) & 0xffff, (modifier - 4) & 0x7ff);
  }
  if (typeName === 'timestamp') {
    const whole = { type: ORACLE_TYPE.date, precision: 0, scale: 0, maxBytes: 7 };
    return modifier === 0 ? whole : { type: ORACLE_TYPE.timestamp, precision: 0, scale: 6, maxBytes: 11 };
  }
  const maxBytes = modifier > 4 ? (modifier - 4) * 4 : 32_767;
  return FIXED[typeName] ?? { type: ORACLE_TYPE.varchar, precision: 0, scale: 0, maxBytes };
}

export function describeColumns(message: MessageWriter, columns: readonly OracleColumn[]): void {
  message.writeUInt8(16);
  message.zeros('1');
  message.writeUB4(columns.reduce((sum, { maxBytes }) => sum + maxBytes, 0));
  message.writeUB4(columns.length);
  if (columns.length > 0) message.zeros('1');
  columns.forEach((column, index) => {
    const isText = column.type === ORACLE_TYPE.varchar || column.type === ORACLE_TYPE.clob;
    message.writeUInt8(column.type);
    message.zeros('1');
    message.writeUInt8(column.precision & 0xff);
    message.writeUInt8(column.scale & 0xff);
    message.writeUB4(column.maxBytes);
    message.zeros('4842');
    message.writeUB2(isText ? UTF8 : 0);
    message.writeUInt8(isText ? CHARACTERS : 0);
    message.writeUB4(column.maxBytes);
    message.zeros('4');
    message.writeUInt8(1);
    message.zeros('1');
    message.writeName(column.name);
    message.zeros('44');
    message.writeUB2(index + 1);
    message.zeros('4');
  });
  message.zeros('444444');
}
